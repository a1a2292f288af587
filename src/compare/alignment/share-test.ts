/** Can one of two sentences be the other told again? Asked before they are laid side by side, for of most it is plain. */
import type { ClaimPlace } from '../../claims/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { CompareContext } from '../context.ts';
import { type ContentWord, contentAt, type SentenceContent } from './content.ts';
import { weightOf } from './frequency.ts';
import { sentenceAt, sentencesIn } from './near-sentences.ts';
import { isLight, isNamed, LIGHT, sharedValues } from './retelling.ts';
import { canSaySame, isIn, sayingSame } from './same-word.ts';

/** False only where neither of two sentences has so large a share of the other. */
export type ShareTest = (a: ClaimPlace, b: ClaimPlace, context: CompareContext) => boolean;

/**
 * The test for a share, by the words that count most. `isLeftOut` says which words may be left out, of either sentence. The
 * answer is kept: all claims of two sentences ask the same.
 */
export function shareTest(least: number, isLeftOut: (word: ContentWord) => boolean = () => false): ShareTest {
  const known = new WeakMap<CompareContext['text'], Map<number, boolean>>();
  return (a, b, context) => {
    const { text } = context;
    const [at, other] = [sentenceAt(a, text), sentenceAt(b, text)];
    if (at === undefined || other === undefined) return false;
    const answers = known.get(text) ?? new Map<number, boolean>();
    if (answers.size === 0) known.set(text, answers);
    const pair = Math.min(at, other) * sentencesIn(text) + Math.max(at, other);
    const old = answers.get(pair);
    if (old !== undefined) return old;
    const [x, y] = [contentAt(a, context), contentAt(b, context)];
    const isShared =
      x !== undefined &&
      y !== undefined &&
      (mayHold(x, y, least, isLeftOut, context) || mayHold(y, x, least, isLeftOut, context));
    answers.set(pair, isShared);
    return isShared;
  };
}

/** Words that stand in the other sentence as they are, and those that cannot, are told apart first: that is cheap. */
function mayHold(
  own: SentenceContent,
  content: SentenceContent,
  least: number,
  isLeftOut: (word: ContentWord) => boolean,
  context: CompareContext,
): boolean {
  const { parts, all } = weighed(own, context);
  let room = (1 - least) * (all + sharedValues(own, content)) + ROUNDING;
  const open: Part[] = [];
  for (const each of parts) {
    if (isLeftOut(each.word) || isIn(each.word, content)) continue;
    if (canSaySame(each.word)) open.push(each);
    else room -= each.part;
    if (room < 0) return false;
  }
  for (const { word, part } of open) {
    if (sayingSame(word, content) === undefined) room -= part;
    if (room < 0) return false;
  }
  return true;
}

/** Sums in another order differ by less. */
const ROUNDING = 1e-9;

/** A word and how much it counts. */
interface Part {
  readonly word: ContentWord;
  readonly part: number;
}

/** The words of a sentence that tell something of their own, those that count most first, and what they count together. */
const weighed = remembered((own: SentenceContent, { text }: CompareContext) => {
  const parts = own.words
    .filter((word) => !isNamed(word, own))
    .map((word): Part => ({ word, part: weightOf(word.lemma, text) * (isLight(word) ? LIGHT : 1) }))
    .sort((x, y) => y.part - x.part);
  return { parts, all: parts.reduce((sum, { part }) => sum + part, 0) };
});
