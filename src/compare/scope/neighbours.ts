/** The sentences around a claim, where a draft says what is to be made of it. */
import type { Claim } from '../../claims/index.ts';
import type { CompareContext } from '../context.ts';

/** The words of the claim's own sentence, and of those right before and after it in the paragraph. */
export interface Neighbours {
  readonly own: string;
  readonly before?: string;
  readonly after?: string;
}

/** The neighbours of a claim; a table row has none. */
export function neighboursOf({ place }: Claim, { text }: CompareContext): Neighbours {
  const block = text.blocks[place.block];
  if (block?.type !== 'prose') return { own: place.text };
  const [before, after] = [block.sentences[place.sentence - 2], block.sentences[place.sentence]];
  return { own: place.text, ...(before && { before: before.text }), ...(after && { after: after.text }) };
}
