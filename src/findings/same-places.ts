/** Do two flags speak of the same pair of places? Then a reader wants to see one finding, not two. */
import type { Claim } from '../claims/index.ts';
import type { Span } from '../document/position.ts';
import type { Flag } from '../engine/flag.ts';

/** The claims that are at odds, support left out. */
export const sidesOf = (flag: Flag): readonly Claim[] =>
  flag.claims.filter(({ role }) => role !== 'support').map(({ claim }) => claim);

/** The clashing words of a claim; the whole claim where none are known. */
const wordsOf = (claim: Claim): readonly Span[] => (claim.highlights.length > 0 ? claim.highlights : [claim.span]);

/** True where each side of either flag shares clashing words with a side of the other. */
export function samePlaces(x: Flag, y: Flag): boolean {
  const [left, right] = [sidesOf(x), sidesOf(y)];
  return (
    left.every((side) => right.some((other) => shareWords(side, other))) &&
    right.every((side) => left.some((other) => shareWords(side, other)))
  );
}

function shareWords(a: Claim, b: Claim): boolean {
  return wordsOf(a).some((x) => wordsOf(b).some((y) => x.start < y.end && y.start < x.end));
}

/** The sentences or rows of a flag's sides, sorted; equal for all flags that can speak of the same places. */
export function sentenceKey(flag: Flag): string {
  const starts = new Set(sidesOf(flag).map((claim) => claim.place.span.start));
  return [...starts].sort((x, y) => x - y).join(' ');
}

/** Where the first of a flag's clashing words starts, and where the words of that side end. */
export function firstWords(flag: Flag): { readonly start: number; readonly end: number } {
  let first = { start: Number.POSITIVE_INFINITY, end: 0 };
  for (const side of sidesOf(flag)) {
    const words = wordsOf(side);
    const start = Math.min(...words.map((span) => span.start));
    if (start < first.start) first = { start, end: Math.max(...words.map((span) => span.end)) };
  }
  return first;
}
