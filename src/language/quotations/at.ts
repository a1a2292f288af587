/** Which quotation a place of a block's text stands in. */
import type { TextOffset } from '../../document/position.ts';
import type { Quotation } from '../analysed.ts';

/** How far back an outer quotation is looked for: inner ones are few. */
const NESTED = 12;

/**
 * The index of the quotation whose words cover the offset, or -1: the outermost one, for whoever speaks there speaks the
 * inner words too. The quotations are in the order of their opening marks. Takes time in proportion to log n.
 */
export function quotationAt(quotations: readonly Quotation[], offset: TextOffset): number {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quotations[middle]?.outer.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  let found = -1;
  for (let index = low - 1; index >= Math.max(0, low - NESTED); index -= 1) {
    if ((quotations[index]?.outer.end ?? 0) > offset) found = index;
  }
  return found;
}
