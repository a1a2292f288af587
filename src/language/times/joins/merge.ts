/** Walks over readings and replaces neighbours by what they make together. */
import type { Reading } from '../reading.ts';

/** Replaces a and the b after it by join(a, b) where there is such a thing; what was made can be joined again. */
export function mergePairs(
  readings: readonly Reading[],
  join: (a: Reading, b: Reading) => Reading | undefined,
): readonly Reading[] {
  if (readings.length < 2) return readings;
  const merged: Reading[] = [];
  for (const reading of readings) {
    const last = merged.at(-1);
    const both = last === undefined ? undefined : join(last, reading);
    if (both === undefined) merged.push(reading);
    else merged[merged.length - 1] = both;
  }
  return merged;
}
