/** The things of a list, each at its place. */
import { type TextSpan, textSpan } from '../../../document/position.ts';
import type { AnalysedProse } from '../../../language/analysed.ts';
import type { Sentence } from '../../../language/sentence.ts';
import type { GroupMember } from '../../group.ts';

import { placeOf } from '../../reading/sentence-context.ts';

export type Item = Omit<GroupMember, 'role'>;

/** The items that were found, and how many they can be read as. */
export interface Listing {
  readonly items: readonly Item[];
  readonly least: number;
  readonly most: number;
}

/** A listing that can be read one way only. */
export const plainListing = (items: readonly Item[]): Listing => ({ items, least: items.length, most: items.length });

/** A stretch of a block's text as an item. */
export function itemOf(prose: AnalysedProse, sentence: Sentence, span: TextSpan): Item {
  return {
    span: prose.block.map.spanToSource(span),
    text: prose.block.text.slice(span.start, span.end),
    place: placeOf(prose, sentence),
  };
}

/** The first sentence of a block as an item, without its final mark. */
export function firstSentence(prose: AnalysedProse): Item | undefined {
  const [sentence] = prose.sentences;
  if (sentence === undefined) return undefined;
  const text = sentence.text.replace(/[.;,]+$/u, '');
  return itemOf(prose, sentence, textSpan(sentence.span.start, sentence.span.start + text.length));
}
