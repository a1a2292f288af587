/** Words in quotation marks, and the sources that headlines name. */
import { textSpan } from '../../document/position.ts';
import type { Quotation } from '../analysed.ts';
import { extentOf } from './extent.ts';
import type { Mark } from './marks.ts';
import { type MarkPair, pairMarks } from './pair.ts';

export { headlineSource } from './headline-source.ts';

/**
 * The quotations of each block, in the order of their opening marks; offsets are into the block's text. A quotation over
 * several paragraphs opens again at each and closes at the last: it is one piece in each, and `continues` from the second
 * on. A mark that is never closed is bounded by its paragraph. Linear in the length of the text.
 */
export function readQuotations(blocks: readonly { readonly text: string }[]): readonly (readonly Quotation[])[] {
  let openBefore: Mark['family'] | undefined;
  return blocks.map(({ text }) => {
    const pairs = pairMarks(text);
    const quotations = pairs.map((pair, index) =>
      quotation(text, pair, index === 0 && continuesFrom(openBefore, text, pair)),
    );
    openBefore = pairs.find((pair) => pair.close === undefined && pair.bound === text.length)?.open.family;
    return quotations;
  });
}

function continuesFrom(openBefore: Mark['family'] | undefined, text: string, pair: MarkPair): boolean {
  return openBefore === pair.open.family && text.slice(0, pair.open.start).trim() === '';
}

function quotation(text: string, pair: MarkPair, continues: boolean): Quotation {
  const end = pair.close?.start ?? text.slice(0, pair.bound).trimEnd().length;
  const start = Math.min(pair.open.end, end);
  return {
    span: textSpan(start, end),
    outer: textSpan(pair.open.start, pair.close?.end ?? end),
    continues,
    extent: continues
      ? 'clause'
      : extentOf(text.slice(start, end), text.slice(Math.max(0, pair.open.start - 40), pair.open.start)),
  };
}
