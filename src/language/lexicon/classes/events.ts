/**
 * Classes of predicates: verbs and the nouns and adjectives that say the same, so that "they left", "the withdrawal" and
 * "the pull-out" meet. A word stands in one class for each part of speech.
 * Source: by hand, from general knowledge of news English: words that mean the deed itself, grouped by meaning as verbs are
 * in Levin (1993), English Verb Classes and Alternations; words that mean too many other things are left out.
 */

import type { Pos } from '../pos.ts';
import { CHANGES_AND_CONTESTS } from './events/changes-and-contests.ts';
import { DECISIONS } from './events/decisions.ts';
import type { PredicateClassEntry } from './events/entry.ts';
import { HAPPENINGS } from './events/happenings.ts';
import { LIFE_AND_LAW } from './events/life-and-law.ts';
import { MOVES_AND_TRADE } from './events/moves-and-trade.ts';
import { wordList } from './word-list.ts';

const ENTRIES: readonly PredicateClassEntry[] = [
  ...LIFE_AND_LAW,
  ...DECISIONS,
  ...MOVES_AND_TRADE,
  ...CHANGES_AND_CONTESTS,
  ...HAPPENINGS,
];

const BY_NAME = new Map(ENTRIES.map((entry) => [entry.name, entry]));

const MEMBERS: Readonly<Record<Pos, ReadonlyMap<string, string>>> = {
  verb: members('verbs'),
  noun: members('nouns'),
  adjective: members('adjectives'),
  adverb: new Map(),
};

function members(field: 'verbs' | 'nouns' | 'adjectives'): ReadonlyMap<string, string> {
  return new Map(ENTRIES.flatMap((entry) => wordList(entry[field] ?? '').map((word) => [word, entry.name] as const)));
}

/** The class that a lemma belongs to, verbs with their particle ("pull out"): withdraw, kill, approve, …; undefined for others. */
export function predicateClass(lemma: string, pos: Pos): string | undefined {
  return MEMBERS[pos].get(lemma);
}

/** The class that says the contrary (approve: reject), where there is one; several may share one (arrest, detain: release). */
export function oppositeOf(name: string): string | undefined {
  return BY_NAME.get(name)?.opposite;
}

/** The class that says the same with the roles changed (buy: sell), where there is one. */
export function converseOf(name: string): string | undefined {
  return BY_NAME.get(name)?.converse;
}

/** All classes, in a fixed order. */
export const PREDICATE_CLASSES: readonly string[] = ENTRIES.map(({ name }) => name);

/** The members of a class, in the order of its list; empty for an unknown class. */
export function classMembers(name: string, pos: Pos): readonly string[] {
  const entry = BY_NAME.get(name);
  if (entry === undefined || pos === 'adverb') return [];
  const field = { verb: entry.verbs, noun: entry.nouns, adjective: entry.adjectives }[pos];
  return wordList(field ?? '');
}
