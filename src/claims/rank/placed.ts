/** "ranks second in the region", "is second only to Castel": a place in an order that the clause gives to its subject. */
import type { Sentence, Token } from '../../language/sentence.ts';
import { subject } from '../../language/tree.ts';
import { ordinalOf, type RankWord } from './rank-word.ts';

/** Verbs that give their subject a place. By hand: copulas and verbs of ranking. */
const PLACING = new Set(['rank', 'be', 'place', 'rate', 'stand', 'come', 'remain']);
/** What follows such a place. By hand: prepositions and adverbs. */
const BEHIND = new Set(['behind', 'after', 'in', 'only', 'among', 'nationally', 'worldwide', 'on']);

/** The place, and who has it; undefined for other words. */
export function placedAt(
  sentence: Sentence,
  token: Token,
): { readonly word: RankWord; readonly holder: Token } | undefined {
  const n = ordinalOf(token.form.toLowerCase());
  const verb = sentence.tokens[token.index - 1];
  if (n === undefined || n < 2 || verb === undefined || !PLACING.has(verb.lemma)) return undefined;
  if (!BEHIND.has(sentence.tokens[token.index + 1]?.lemma ?? '')) return undefined;
  const holder = subject(sentence, verb) ?? subject(sentence, token);
  if (holder === undefined) return undefined;
  return { word: { ranked: { rank: 'placed', n }, first: token.index, end: token.index + 1 }, holder };
}
