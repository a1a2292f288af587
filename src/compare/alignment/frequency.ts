/** A word that stands everywhere in a draft ties no two sentences of it together. */
import type { AnalysedText } from '../../language/analysed.ts';
import { sentencesWith } from './near-sentences.ts';

/** How much it says that a word stands in two sentences of the draft: 1 where in no third, the less the more others. */
export function weightOf(lemma: string, text: AnalysedText): number {
  const others = Math.max(0, sentencesWith(lemma, text) - 2);
  return others === 0 ? 1 : 1 / (1 + Math.log1p(others) / 2);
}
