import { DEPARTMENT_HEADS, MINISTERS } from './departments.ts';

/**
 * Offices of which one person has one at a time. Each group is a ladder, a body or a team; each
 * entry is one of them with all its names between bars, singular and in lower case. Source: by hand, from the forms of address and offices that
 * news style guides list; what is often done together (minister and member of
 * parliament, director and partner, writer and teacher) stands in no common group.
 */
const GROUPS: Readonly<Record<string, string>> = {
  company: `
    chief executive|chief executive officer|ceo|managing director, chairman|chairwoman|chair|chairperson, cfo|finance
    director, coo|operations director, cto|technical director, chief economist, chief scientist|scientific director, general counsel|legal
    director, company secretary|general secretary, treasurer, spokesman|spokeswoman|spokesperson, outside consultant|independent
    consultant|external consultant|outside adviser|independent adviser|external adviser|freelance consultant|outside
    contractor|independent contractor, ${DEPARTMENT_HEADS}`,
  government: `prime minister|premier, attorney general, ambassador, ${MINISTERS}`,
  seat: 'mayor, governor, senator, congressman|congresswoman, ambassador',
  embassy: 'ambassador, consul|consul general, attache|attaché, envoy',
  rank: `
    general|lieutenant general|major general|brigadier general|gen, admiral|vice admiral|rear admiral|adm,
    colonel|lieutenant colonel|col, major|maj, captain|capt, sergeant|staff sergeant|sgt, corporal|cpl, brigadier, lieutenant|second lieutenant|lt`,
  police: `
    inspector|chief inspector|detective inspector|detective chief inspector, superintendent|chief
    superintendent|detective superintendent, sergeant|police sergeant|detective sergeant, constable|detective
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
  belligerent: `
    rebel|insurgent|guerrilla|rebel leader|rebel commander|rebel officer|insurgent leader|guerrilla leader, army commander|garrison
    commander|government soldier|army officer|police commander|army chief`,
  club: 'secretary|club secretary, treasurer, chairman|chairwoman|chair|chairperson',
  newspaper:
    'editor, reporter|staff reporter, photographer, cartoonist, news editor, sports editor, political editor, publisher',
  boat: 'skipper, first mate, chief engineer, deckhand',
  tenancy: 'landlord|landlady, tenant',
  pitch: `
    goalkeeper, defender|centre-back|center-back|left-back|right-back, striker|centre-forward|center-forward,
    coach|head coach, referee`,
  midfield: 'goalkeeper, midfielder|winger, referee',
  hotel: 'manager|hotel manager, night porter|porter, receptionist, doorman, chambermaid',
  scrum: 'prop, hooker, scrum-half, fly-half, flanker',
  wicket: 'wicketkeeper, bowler|fast bowler|seamer|spinner',
  gridiron: 'quarterback, linebacker, running back, wide receiver, cornerback',
  diamond: 'pitcher, catcher, shortstop, outfielder',
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
      const first = names.map((name) => found.get(name)?.name).find((known) => known !== undefined) ?? names[0] ?? row;
      for (const name of names) {
        const before = found.get(name);
        const groups = [...(before?.groups ?? []), ...(group === '' ? [] : [group])];
        found.set(name, { name: before?.name ?? first, groups });
      }
    }
  }
  return found;
})();

/** The last words of the offices: a sentence without one tells of none. */
export const OFFICE_HEADS: ReadonlySet<string> = new Set(
  [...OFFICES.keys()]
    .filter((name) => !/ (?:of|for) /u.test(name))
    .flatMap((name) => [name.split(' ').at(-1) ?? name, name.split('-').at(-1) ?? name]),
);

/** The last words of the offices that are named with "of" or "for": "sales" of "head of sales". */
export const OFFICE_FIELDS: ReadonlySet<string> = new Set(
  [...OFFICES.keys()].filter((name) => / (?:of|for) /u.test(name)).map((name) => name.split(' ').at(-1) ?? name),
);

/** The office of that name, in lower case without full stops; a deputy's is named after the office itself. */
export function officeOf(name: string): Office | undefined {
  const own = OFFICES.get(name);
  const plain = name.replace(DEPUTY, '').replace(/^- /u, '');
  if (own !== undefined || plain === name) return own;
  const office = OFFICES.get(plain);
  return office && { name: `deputy ${office.name}`, groups: [] };
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

/** Is the office one of those that many hold in one body, and that name what they are by their field? */
export const isAcademic = (office: string): boolean => /^(?:professor|lecturer|dean|researcher)$/u.test(office);

/** Is it a side in a war, which people are on wherever they are? */
export const isBelligerent = (office: string): boolean => OFFICES.get(office)?.groups.includes('belligerent') ?? false;
