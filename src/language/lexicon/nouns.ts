/** Nouns: synonyms, kinds, and what sort of thing they name. From WordNet 3.1 by scripts/lexicon, and noun-groups.ts. */
import { readDataFile } from '../data-file.ts';
import { lazily } from '../lazily.ts';
import { fieldsOf, type LineTable, lineAt, lineTable } from './line-table.ts';
import { memoised } from './memoised.ts';
import { groupMates, PEOPLE, PLACES } from './noun-groups.ts';
import { listAt, type NumberLists, readNumberLists } from './number-lists.ts';

const nouns: () => LineTable = lazily(() => lineTable(readDataFile('lexicon-nouns.txt').toString('latin1')));

/** For each sense its nouns, as numbers of lines of the table above, and the senses that it is a kind of. */
const synsets: () => NumberLists = lazily(() =>
  readNumberLists(readDataFile('lexicon-nounSynsets.txt').toString('latin1')),
);

/** Ancestors that say nothing about what a noun stands for, as their nouns: a "hypernym" of nearly everything. */
const TOO_GENERAL = new Set(
  'entity thing object abstraction attribute state act action event group whole unit matter content relation measure causal agent artifact part substance psychological feature instrumentality organism being'.split(
    ' ',
  ),
);

/** How far up a hypernym may stand to be called one of the noun by relatedNoun. */
const NEAR = 3;
/** How far up isKindOf looks; WordNet's longest chains are shorter. */
const FAR = 20;

/** Other nouns for the same thing, sorted; empty for unknown nouns. */
export const nounSynonyms = memoised((noun): readonly string[] => {
  const found = new Set(groupMates(noun));
  for (const sense of sensesOf(noun)) for (const member of membersOf(sense)) found.add(member);
  found.delete(noun);
  return [...found].sort();
});

/** The nouns for what the noun is a kind of, nearest first: hospital: medical building, building, structure, … */
export function hypernyms(noun: string): readonly string[] {
  const found = new Set<string>();
  for (const sense of climb(sensesOf(noun), FAR)) for (const word of membersOf(sense)) found.add(word);
  for (const own of sensesOf(noun)) for (const word of membersOf(own)) found.delete(word);
  found.delete(noun);
  return [...found];
}

/** Is what the first noun names a kind of what the second names ("hospital", "building")? A noun is a kind of itself. */
export function isKindOf(noun: string, ancestor: string): boolean {
  if (noun === ancestor || groupMates(noun).includes(ancestor)) return true;
  const above = allAbove(noun);
  return sensesOf(ancestor).some((sense) => above.has(sense));
}

/** The senses above a noun and its mates. */
const allAbove = memoised(
  (noun): ReadonlySet<number> => new Set([noun, ...groupMates(noun)].flatMap((one) => climb(sensesOf(one), FAR))),
);
/** Is the thing that the first noun names by its commonest sense a kind of what the second names by its own? */
export function isMostlyKindOf(noun: string, ancestor: string): boolean {
  const [goal] = sensesOf(ancestor);
  const [own] = sensesOf(noun);
  return goal !== undefined && own !== undefined && (own === goal || climb([own], FAR).includes(goal));
}

/** How two nouns lie to each other: the same word, synonyms, one a near kind of the other (either way), or nothing of these. */
export function relatedNoun(a: string, b: string): 'same' | 'synonym' | 'hypernym' | 'none' {
  return a === b ? 'same' : relatedKin(kinOf(a), kinOf(b));
}

/** The same for two nouns that are not one and of which it is known what relatedNoun asks. */
export function relatedKin(own: Kin, other: Kin): 'synonym' | 'hypernym' | 'none' {
  if (shareSense(own, other) || own.mates.includes(other.noun)) return 'synonym';
  return isNearKind(own, other) || isNearKind(other, own) ? 'hypernym' : 'none';
}

function shareSense({ senses }: Kin, other: Kin): boolean {
  for (const sense of senses) if (other.senses.includes(sense)) return true;
  return false;
}

/** What relatedNoun asks of a noun, looked up once: pairs of nouns are many, nouns are few. */
export interface Kin {
  readonly noun: string;
  readonly senses: readonly number[];
  /** The other nouns of its groups. */
  readonly mates: readonly string[];
  /** Its first sense, which other nouns are kinds of; none for nouns that are too general. */
  readonly goal: number | undefined;
  /** The senses not far above it and its mates. */
  readonly above: () => readonly number[];
}

/** What relatedNoun asks of the noun. */
export const kinOf = memoised((noun): Kin => {
  const [senses, mates] = [sensesOf(noun), groupMates(noun)];
  const above = () => [noun, ...mates].flatMap((one) => climb(sensesOf(one).slice(0, 2), NEAR));
  return { noun, senses, mates, goal: TOO_GENERAL.has(noun) ? undefined : senses[0], above: lazily(above) };
});

const isNearKind = (noun: Kin, { goal }: Kin): boolean => goal !== undefined && noun.above().includes(goal);

/** Does the noun mostly name people ("soldier", "troop", "dead")? */
export const isPersonNoun: (noun: string) => boolean = memoised((noun) => PEOPLE.has(noun) || hasFlag(noun, 'p'));
/** Does the noun mostly name organisations ("council", "company")? */
export const isOrganisationNoun = (noun: string): boolean => hasFlag(noun, 'o');
/** Does the noun mostly name places, buildings or stretches of land or water? */
export const isPlaceNoun = (noun: string): boolean => PLACES.has(noun) || hasFlag(noun, 'l');
/** Does the noun mostly name times ("week", "afternoon")? */
export const isTimeNoun = (noun: string): boolean => hasFlag(noun, 't');
/** Does the noun mostly name groups ("crowd", "family")? */
export const isGroupNoun = (noun: string): boolean => hasFlag(noun, 'g');

/** Does the lexicon know the noun at all? */
export const isNoun: (noun: string) => boolean = memoised((noun) => fieldsOf(nouns(), noun) !== undefined);

const flagsOf = memoised((noun): string => fieldsOf(nouns(), noun)?.[0] ?? '');

function hasFlag(noun: string, flag: string): boolean {
  return flagsOf(noun).includes(flag);
}

const sensesOf = memoised((noun): readonly number[] => {
  const list = fieldsOf(nouns(), noun)?.[1];
  return list === undefined ? [] : list.split(',').map((number) => Number.parseInt(number, 36));
});

/** The senses above these, nearest first, without these. */
function climb(senses: readonly number[], height: number): readonly number[] {
  const seen = [...senses];
  let from = 0;
  for (let step = 0; step < height && from < seen.length; step++) {
    const end = seen.length;
    for (; from < end; from++) {
      for (const parent of parentsOf(seen[from] ?? 0)) if (!seen.includes(parent)) seen.push(parent);
    }
  }
  return seen.slice(senses.length);
}

function membersOf(sense: number): readonly string[] {
  return Array.from(listAt(synsets(), 2 * sense), (number) => lineAt(nouns(), number).split(' ')[0] ?? '');
}

const parentsOf = (sense: number): Int32Array => listAt(synsets(), 2 * sense + 1);
