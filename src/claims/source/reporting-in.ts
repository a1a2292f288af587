/** The reporting clauses of one sentence. */
import type { PlacedReporting } from '../../language/quotations/speakers.ts';

/** A sentence with more reporting clauses is no prose; the rest are passed over, so that reading stays linear. */
const MOST = 24;

/** The reporting clauses of one sentence; they are in the order of their sentences. */
export function reportingIn(reporting: readonly PlacedReporting[], sentence: number): readonly PlacedReporting[] {
  let [low, high] = [0, reporting.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((reporting[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (reporting[end]?.sentence === sentence) end += 1;
  return reporting.slice(low, Math.min(end, low + MOST));
}
