/**
 * Callings, by field: of two fields, or of two callings in one field, people follow one at a time. Each entry is one
 * calling with all its names between bars, singular and in lower case. Source: the minor groups of ISCO-08, by hand; left
 * out are callings that people often follow beside another: writers, artists, composers, politicians, activists, directors.
 */
const FIELDS: Readonly<Record<string, string>> = {
  medicine: `
    paediatrician|pediatrician, cardiologist, dermatologist, neurologist, oncologist, psychiatrist, radiologist,
    urologist, gynaecologist|gynecologist|obstetrician, anaesthetist|anesthesiologist|anaesthesiologist, pathologist,
    ophthalmologist, surgeon|consultant surgeon|orthopaedic surgeon|heart surgeon|brain surgeon, gp|general
    practitioner|family doctor, epidemiologist, virologist`,
  care: `
    nurse|staff nurse|school nurse|district nurse|head nurse|community nurse|veterinary nurse|dental nurse, midwife,
    dentist, veterinarian|vet|veterinary surgeon, pharmacist, physiotherapist|physio, optician|optometrist, paramedic|ambulance
    driver, dietitian|dietician|nutritionist, psychologist, speech therapist, radiographer, care worker|carer|care
    assistant, social worker, childminder|nanny|au pair, undertaker|funeral director, hospital porter`,
  doctoring: 'doctor|physician|medic',
  law: `
    lawyer|solicitor|barrister|attorney, judge|magistrate, prosecutor|public prosecutor, notary, bailiff, prison officer|prison guard|jailer|warder`,
  office: `
    accountant|bookkeeper|chartered accountant, auditor, actuary, bank clerk|bank teller, surveyor|quantity surveyor,
    estate agent|realtor, insurance broker|insurance agent, stockbroker, civil servant, receptionist, librarian, typist,
    translator|interpreter, travel agent, tax inspector, travelling salesman|traveling salesman, telephonist`,
  building: `
    architect, plumber, electrician, carpenter|joiner, bricklayer|stonemason|mason, roofer, welder, plasterer, glazier,
    locksmith, painter and decorator|house painter, builder, crane driver|crane operator, cabinetmaker|cabinet maker`,
  making: `
    tailor|dressmaker|seamstress, cobbler|shoemaker, butcher, baker, mechanic|car mechanic, blacksmith, watchmaker,
    jeweller|jeweler, printer, brewer, weaver, potter, upholsterer, toolmaker, machinist, steelworker, shipbuilder|shipwright`,
  serving: `
    chef|cook|head chef, waiter|waitress, barman|barmaid|bartender, hairdresser|barber, cleaner, caretaker|janitor, porter, shopkeeper|grocer,
    shop assistant|cashier, security guard|nightwatchman|night watchman, florist, greengrocer, fishmonger, housekeeper,
    milkman, window cleaner, dustman|refuse collector|bin man, chimney sweep`,
  transport: `
    bus driver, taxi driver|cab driver, lorry driver|truck driver|trucker|lorry driver, train driver|engine driver|locomotive driver,
    tram driver, ferryman, pilot|airline pilot, flight attendant|steward|stewardess, air traffic controller, postman|postal worker|postwoman|mail
    carrier|mailman, courier|delivery driver, docker|dockworker|stevedore|longshoreman, railwayman|railway worker, signalman,
    ship's captain|sea captain, chauffeur`,
  service: `
    police officer|policeman|policewoman|police constable, firefighter|fireman, soldier|infantryman, sailor, customs officer,
    lifeguard, traffic warden|parking attendant`,
  land: `
    farmer|dairy farmer|sheep farmer, fisherman, miner|coal miner, gardener, shepherd, forester|lumberjack, gamekeeper,
    winemaker|vintner, beekeeper, groundsman, jockey`,
  teaching: `
    teacher|schoolteacher|primary school teacher|maths teacher|music teacher|history teacher|primary teacher, driving
    instructor, nursery teacher|kindergarten teacher`,
  science: `
    historian, economist, chemist|biochemist, physicist|astrophysicist, biologist|marine biologist|zoologist, geologist,
    mathematician, linguist, sociologist, meteorologist, archaeologist|archeologist, statistician, botanist, astronomer,
    hydrologist, anthropologist, glaciologist, entomologist`,
  technology:
    'engineer|civil engineer|mechanical engineer|structural engineer, programmer|software developer|software engineer',
  music: `
    violinist, cellist, flautist|flutist, oboist, trumpeter, percussionist|drummer, harpist, clarinettist, pianist, organist,
    guitarist, bassoonist, saxophonist, trombonist, viola player|violist, soprano, tenor, baritone`,
  press: 'journalist|reporter, news photographer|press photographer, newsreader',
};

/** Fields that are no contradiction: who is of the one may well be of the other. */
const TOGETHER: readonly (readonly [string, string])[] = [
  ['medicine', 'doctoring'],
  ['medicine', 'science'],
  ['doctoring', 'science'],
  ['science', 'teaching'],
  ['science', 'technology'],
  ['teaching', 'music'],
  ['building', 'technology'],
  ['science', 'care'],
];

interface Occupation {
  readonly name: string;
  readonly field: string;
}

const OCCUPATIONS: ReadonlyMap<string, Occupation> = new Map(
  Object.entries(FIELDS).flatMap(([field, row]) =>
    row
      .trim()
      .replace(/\s+/gu, ' ')
      .split(', ')
      .flatMap((entry) =>
        entry.split('|').map((name) => [name, { name: entry.split('|')[0] ?? name, field }] as const),
      ),
  ),
);

/** The last words of the callings: a sentence without one tells of none. */
export const CALLING_HEADS: ReadonlySet<string> = new Set(
  [...OCCUPATIONS.keys()].map((name) => name.split(' ').at(-1) ?? name),
);

/** No calling has more words. */
export const LONGEST_CALLING = 3;

/** The calling of that name, in lower case, under the first of its names; undefined where it is none. */
export const callingNamed = (name: string): string | undefined => OCCUPATIONS.get(name)?.name;

/** Are the two callings such that nobody follows both at one time? */
export function callingsExclude(a: string, b: string): boolean {
  const [x, y] = [OCCUPATIONS.get(a), OCCUPATIONS.get(b)];
  if (x === undefined || y === undefined || x.name === y.name) return false;
  return !TOGETHER.some((pair) => pair.includes(x.field) && pair.includes(y.field) && x.field !== y.field);
}
