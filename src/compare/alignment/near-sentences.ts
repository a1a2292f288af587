/** Which sentences of a draft share so many content words that one may tell the other again. */
import type { Claim, ClaimPlace } from '../../claims/index.ts';
import type { AnalysedText } from '../../language/analysed.ts';
import { remembered } from '../../language/remembered.ts';
import { LEAST_APART, readIndex } from './near-index.ts';

const indexOf = remembered(readIndex);

/** The sentences of the draft's prose are numbered from 0. Undefined for a table row. */
export function sentenceAt({ block, sentence }: ClaimPlace, text: AnalysedText): number | undefined {
  const first = indexOf(text).firsts[block];
  return first === undefined ? undefined : first + sentence - 1;
}

/** How many sentences the draft's prose has. */
export const sentencesIn = (text: AnalysedText): number => indexOf(text).near.length;

/** The numbers of the sentence at a place and of those near to it, in the order of the text; none where no other is near. */
export function nearSentences(place: ClaimPlace, text: AnalysedText): readonly number[] {
  const at = sentenceAt(place, text);
  return (at === undefined ? undefined : indexOf(text).near[at]) ?? [];
}

/** Does one of two sentences of a paragraph go on with what the other tells? */
export const areSideBySide = ({ place: x }: Claim, { place: y }: Claim): boolean =>
  x.block === y.block && Math.abs(x.sentence - y.sentence) < LEAST_APART;

/** In how many sentences of the draft a content word stands. */
export const sentencesWith = (lemma: string, text: AnalysedText): number => indexOf(text).counts.get(lemma) ?? 0;
