/**
 * Offices of which one person holds one at a time. Each group is a ladder or a body; each row is one office with all its
 * names, singular and in lower case. Source: by hand, from the forms of address and offices that news style guides list;
 * offices that are often held together (minister and member of parliament, director and partner) are in no group.
 */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  company: [
    'chief executive, chief executive officer, ceo, managing director',
    'chairman, chairwoman, chair, chairperson',
    'finance director, financial director, chief financial officer, cfo, finance chief',
    'operations director, chief operating officer, coo',
    'treasurer',
    'spokesman, spokeswoman, spokesperson',
  ],
  government: [
    'prime minister, premier',
    'foreign minister, foreign secretary',
    'finance minister',
    'interior minister, home secretary, home affairs minister',
    'defence minister, defense minister, defence secretary, defense secretary',
    'health minister, health secretary',
    'education minister, education secretary',
    'justice minister, justice secretary',
    'transport minister, transport secretary',
    'environment minister, environment secretary',
    'attorney general',
    'ambassador',
  ],
  seat: ['mayor', 'governor', 'senator', 'congressman, congresswoman', 'ambassador'],
  rank: [
    'general, lieutenant general, major general, brigadier general, gen',
    'admiral, vice admiral, rear admiral, adm',
    'colonel, lieutenant colonel, col',
    'sergeant, staff sergeant, sgt',
    'corporal, cpl',
  ],
  police: ['inspector, chief inspector', 'superintendent, chief superintendent', 'constable', 'chief constable'],
  court: ['judge, magistrate', 'prosecutor'],
  church: ['bishop, archbishop', 'imam', 'rabbi'],
  school: ['headteacher, head teacher, headmaster, headmistress', 'caretaker', 'school librarian'],
  team: ['coach, head coach', 'goalkeeper', 'captain', 'referee'],
};

/** An office: its first name in the list, and the groups in which it excludes the others. */
export interface Office {
  readonly name: string;
  readonly groups: readonly string[];
}

const OFFICES: ReadonlyMap<string, Office> = (() => {
  const found = new Map<string, Office>();
  for (const [group, rows] of Object.entries(GROUPS)) {
    for (const row of rows) {
      const names = row.split(', ');
      for (const name of names) {
        const groups = [...(found.get(name)?.groups ?? []), group];
        found.set(name, { name: names[0] ?? name, groups });
      }
    }
  }
  return found;
})();

/** The last words of the offices: a sentence without one tells of none. */
export const OFFICE_HEADS: ReadonlySet<string> = new Set(
  [...OFFICES.keys()].map((name) => name.split(' ').at(-1) ?? name),
);

/** The office of that name, in lower case without full stops. */
export const officeOf = (name: string): Office | undefined => OFFICES.get(name);

/** Do two offices exclude each other? */
export function excludes(a: string, b: string): boolean {
  const [x, y] = [OFFICES.get(a), OFFICES.get(b)];
  if (x === undefined || y === undefined || x.name === y.name) return false;
  return x.groups.some((group) => y.groups.includes(group));
}
