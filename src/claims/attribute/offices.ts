/**
 * Offices and callings of which one person has one at a time. Each group is a ladder, a body, a team or a field of work; each
 * entry is one of them with all its names between bars, singular and in lower case. Source: by hand, from the forms of address and offices that
 * news style guides list and the major and minor groups of ISCO-08; what is often done together (minister and member of
 * parliament, director and partner, writer and teacher) stands in no common group.
 */
const GROUPS: Readonly<Record<string, string>> = {
  company: `
    chief executive|chief executive officer|ceo|managing director, chairman|chairwoman|chair|chairperson,
    finance director|financial director|chief financial officer|cfo|finance chief, operations director|chief
    operating officer|coo|director of operations, marketing director|chief marketing officer|director of
    marketing, technical director|chief technology officer|cto, medical director|chief medical officer, chief
    economist, chief scientist|scientific director, general counsel, company secretary|general secretary,
    treasurer, spokesman|spokeswoman|spokesperson`,
  government: `
    prime minister|premier, foreign minister|foreign secretary, finance minister|finance secretary, interior
    minister|home secretary|home affairs minister, defence minister|defense minister|defence secretary|defense
    secretary, health minister|health secretary, education minister|education secretary, justice
    minister|justice secretary, transport minister|transport secretary, environment minister|environment
    secretary, energy minister|energy secretary, agriculture minister|agriculture secretary, trade
    minister|trade secretary, housing minister|housing secretary, culture minister|culture secretary, attorney
    general, ambassador`,
  seat: 'mayor, governor, senator, congressman|congresswoman, ambassador',
  embassy: 'ambassador, consul|consul general, attache|attaché, envoy',
  rank: `
    general|lieutenant general|major general|brigadier general|gen, admiral|vice admiral|rear admiral|adm,
    colonel|lieutenant colonel|col, major|maj, captain|capt, sergeant|staff sergeant|sgt, corporal|cpl`,
  police: `
    inspector|chief inspector|detective inspector|detective chief inspector, superintendent|chief
    superintendent|detective superintendent, police sergeant|detective sergeant, constable|detective
    constable|police constable, chief constable`,
  court: `
    judge|magistrate, prosecutor|public prosecutor, defence lawyer|defense lawyer|defence counsel|defense
    attorney|defence barrister, coroner, defendant|accused`,
  case: 'victim, suspect|accused|defendant, coroner',
  force: 'police chief|chief of police|chief constable, fire chief|fire officer|chief fire officer',
  church: 'bishop|archbishop, imam, rabbi, vicar|priest',
  school: `
    headteacher|head teacher|headmaster|headmistress, chair of governors|chairman of governors, caretaker, school librarian, school nurse, school
    secretary`,
  cockpit: 'captain, co-pilot|copilot|first officer, flight attendant|steward|stewardess',
  side: 'coach|head coach, captain, referee',
  bench: 'manager, captain, referee',
  council: `
    council leader|leader of the council, opposition leader|leader of the opposition, mayor, town clerk, chief
    executive`,
  club: 'secretary|club secretary, treasurer, chairman|chairwoman|chair|chairperson',
  newspaper: 'editor, news editor, sports editor, political editor, publisher',
  boat: 'skipper, first mate, chief engineer, deckhand',
  tenancy: 'landlord|landlady, tenant',
  pitch: `
    goalkeeper, defender|centre-back|center-back|left-back|right-back, striker|centre-forward|center-forward,
    coach|head coach, referee`,
  midfield: 'goalkeeper, midfielder, referee',
  scrum: 'prop, hooker, scrum-half, fly-half, flanker',
  wicket: 'wicketkeeper, bowler|fast bowler|seamer|spinner',
  gridiron: 'quarterback, linebacker, running back, wide receiver, cornerback',
  diamond: 'pitcher, catcher, shortstop, outfielder',
  orchestra: 'violinist, cellist, flautist|flutist, oboist, trumpeter, percussionist, harpist, clarinettist',
  medicine: `
    paediatrician|pediatrician, cardiologist, dermatologist, neurologist, oncologist, psychiatrist, radiologist,
    urologist, gynaecologist|gynecologist|obstetrician, anaesthetist|anesthesiologist, pathologist,
    ophthalmologist, psychologist, dentist, veterinarian|vet, midwife, pharmacist, physiotherapist, optician,
    paramedic, surgeon|consultant surgeon|orthopaedic surgeon, gp|general practitioner|family doctor`,
  science: `
    historian, economist, chemist|biochemist, physicist|astrophysicist, biologist|marine biologist, geologist,
    mathematician, linguist, sociologist, meteorologist, archaeologist|archeologist, statistician, psychologist`,
  work: `
    nurse|staff nurse, porter, receptionist, care worker|carer, teacher|schoolteacher|primary school teacher, police officer|policeman|policewoman,
    firefighter|fireman, bus driver, taxi driver, lorry driver|truck driver, train driver, postman|postal
    worker, plumber, electrician, carpenter|joiner, bricklayer, mechanic, hairdresser|barber, butcher, baker,
    farmer|dairy farmer, fisherman, miner, pharmacist, dentist, veterinarian|vet, accountant,
    lawyer|solicitor|barrister|attorney, architect, engineer|civil engineer, librarian, waiter|waitress,
    chef|cook, pilot, flight attendant, paramedic, social worker, cleaner, caretaker|janitor, shopkeeper|grocer,
    tailor, estate agent, civil servant, surveyor, judge, doctor, soldier, tailor, welder, roofer, gardener,
    security guard, shop assistant, childminder`,
};

/** Offices that exclude only their own deputies. By hand: the plain names of who is at the top of a body. */
const ALONE = `head, editor, president, director, manager, commander, principal, dean, curator, speaker, secretary,
  professor, leader, minister, governor, premier, commissioner, chief, director general|director-general, lecturer,
  researcher, conductor, sheriff, registrar`;

/** Words that make an office that of a deputy. */
const DEPUTY = /^(?:deputy|vice|vice-|assistant)[ -]?(?=\p{L})/u;

/** An office: its first name in the list, and the groups in which it excludes the others. */
export interface Office {
  readonly name: string;
  readonly groups: readonly string[];
}

const OFFICES: ReadonlyMap<string, Office> = (() => {
  const found = new Map<string, Office>();
  for (const [group, rows] of [...Object.entries(GROUPS), ['', ALONE] as const]) {
    for (const row of rows.trim().replace(/\s+/gu, ' ').split(', ')) {
      const names = row.split('|');
      for (const name of names) {
        const before = found.get(name);
        const groups = [...(before?.groups ?? []), ...(group === '' ? [] : [group])];
        found.set(name, { name: before?.name ?? names[0] ?? name, groups });
      }
    }
  }
  return found;
})();

/** The last words of the offices: a sentence without one tells of none. */
export const OFFICE_HEADS: ReadonlySet<string> = new Set(
  [...OFFICES.keys()].flatMap((name) => [name.split(' ').at(-1) ?? name, name.split('-').at(-1) ?? name]),
);

/** The office of that name, in lower case without full stops; a deputy's is named after the office itself. */
export function officeOf(name: string): Office | undefined {
  const plain = name.replace(DEPUTY, '').replace(/^- /u, '');
  const office = OFFICES.get(plain);
  return office === undefined || plain === name ? office : { name: `deputy ${office.name}`, groups: [] };
}

/** Do two offices exclude each other? A deputy is not who is deputised for. */
export function excludes(a: string, b: string): boolean {
  if (a === b) return false;
  if (isDeputyOf(a, b) || isDeputyOf(b, a)) return true;
  const [x, y] = [OFFICES.get(a), OFFICES.get(b)];
  return x !== undefined && y !== undefined && x.groups.some((group) => y.groups.includes(group));
}

/** Is the first the deputy of the second? The "deputy head" of a school is the head teacher's. */
const isDeputyOf = (deputy: string, office: string): boolean =>
  deputy === `deputy ${office}` || (deputy === 'deputy head' && office === 'headteacher');

/** Is it a calling, which people have wherever they work, and no office of one body? */
export const isCalling = (office: string): boolean =>
  OFFICES.get(office)?.groups.some((group) => /^(?:medicine|science|work|orchestra)$/u.test(group)) ?? false;

/** Is the office one of those that many hold in one body, and that name what they are by their field? */
export const isAcademic = (office: string): boolean => /^(?:professor|lecturer|dean|researcher)$/u.test(office);
