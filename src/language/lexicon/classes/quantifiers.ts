/**
 * Quantifiers, hedges and degree adverbs.
 * Source: by hand; the closed classes of English grammar. The degrees are set by hand.
 */
import { wordSet } from './word-list.ts';

export type Quantifier = 'all' | 'most' | 'some' | 'none';

const QUANTIFIERS: readonly (readonly [Quantifier, ReadonlySet<string>])[] = [
  ['all', wordSet('all every each both everyone everybody everything whole entire')],
  ['most', wordSet('most majority bulk')],
  ['some', wordSet('some several few many any certain various numerous another a_few a_number part half minority')],
  ['none', wordSet('no none neither nobody no-one nothing nowhere')],
];

/** What share of a set the determiner or pronoun (its lemma) speaks of. */
export function quantifierOf(lemma: string): Quantifier | undefined {
  return QUANTIFIERS.find(([, words]) => words.has(lemma))?.[0];
}

const HEDGES = wordSet(`
  perhaps maybe possibly probably likely apparently reportedly allegedly seemingly presumably supposedly arguably
  ostensibly potentially conceivably purportedly evidently may might could would seem appear suggest tend
  possible probable unlikely alleged reported apparent suspected purported supposed putative unconfirmed
`);

/** Does the word make a statement weaker than a plain one? */
export function isHedge(lemma: string): boolean {
  return HEDGES.has(lemma);
}

/** How far an adverb of degree goes, 0 to 1; words of four or fewer, joined by blanks. */
const DEGREES: ReadonlyMap<string, number> = new Map([
  ...[...wordSet('fully completely entirely totally wholly utterly altogether all entirely 100_percent')].map(
    (w) => [w, 1] as const,
  ),
  ...[...wordSet('almost nearly practically virtually all_but just_about effectively as_good_as')].map(
    (w) => [w, 0.95] as const,
  ),
  ...[...wordSet('mostly largely mainly broadly overwhelmingly for_the_most_part substantially')].map(
    (w) => [w, 0.8] as const,
  ),
  ...[...wordSet('half')].map((w) => [w, 0.5] as const),
  ...[...wordSet('partly partially somewhat in_part still_partly')].map((w) => [w, 0.5] as const),
  ...[...wordSet('slightly barely hardly scarcely')].map((w) => [w, 0.1] as const),
]);

/** Every adverb that degreeOf knows. */
export const DEGREE_ADVERBS: readonly string[] = [...DEGREES.keys()];

/** The degree that an adverb gives, 0 to 1: fully 1, almost 0.95, mostly 0.8, partly 0.5; undefined for other words. */
export function degreeOf(words: string): number | undefined {
  return DEGREES.get(words);
}
