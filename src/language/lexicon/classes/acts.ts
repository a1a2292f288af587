/**
 * Acts: what a draft tells twice in other words, with the verbs, phrases and nouns that tell it. A word may stand in several.
 * Source: by hand, from general knowledge of English; verbs by their classes in Levin (1993), with the idioms of dictionaries.
 */
import { ACTS_OF_PEOPLE } from './acts/of-people.ts';
import { ACTS_OF_TROUBLE } from './acts/of-trouble.ts';
import { ACTS_OF_WORKS } from './acts/of-works.ts';
import { wordList } from './word-list.ts';

/** A way to tell an act: the words behind its verb, each a choice of lemmas; none for a verb alone. */
export interface ActTelling {
  readonly act: string;
  readonly behind: readonly (readonly string[])[];
}

const ENTRIES = [...ACTS_OF_PEOPLE, ...ACTS_OF_TROUBLE, ...ACTS_OF_WORKS];

const BY_VERB = new Map<string, ActTelling[]>();
const BY_NOUN = new Map<string, string[]>();
for (const { name, verbs, nouns } of ENTRIES) {
  for (const phrase of verbs.match(/\S+/gu) ?? []) {
    const [verb = [], ...behind] = phrase.split('_').map((words) => words.split('|'));
    for (const one of verb) BY_VERB.set(one, [...(BY_VERB.get(one) ?? []), { act: name, behind }]);
  }
  for (const noun of wordList(nouns ?? '')) BY_NOUN.set(noun, [...(BY_NOUN.get(noun) ?? []), name]);
}

const REPEATED = new Set(ENTRIES.filter(({ repeats }) => repeats === true).map(({ name }) => name));
const NONE: readonly never[] = [];

/** The ways to tell acts that begin with a verb, by its lemma. */
export const actTellings = (verb: string): readonly ActTelling[] => BY_VERB.get(verb) ?? NONE;

/** The acts that a noun names. */
export const actsNamed = (noun: string): readonly string[] => BY_NOUN.get(noun) ?? NONE;

/** May the same do it on many days of one story? */
export const isRepeatedAct = (act: string): boolean => REPEATED.has(act);
