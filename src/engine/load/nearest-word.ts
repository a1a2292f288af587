/** The nearest valid word to a mistyped one. */
import { edits } from '../../language/edits.ts';

/** The word at the smallest edit distance, if that is at most a third of its length (and at most 3); the first of equals. */
export function nearestWord(found: string, words: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const distance = edits(found.toLowerCase(), word.toLowerCase());
    if (distance < least && distance <= Math.min(3, Math.ceil(Math.max(found.length, word.length) / 3))) {
      best = word;
      least = distance;
    }
  }
  return best;
}
