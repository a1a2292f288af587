/**
 * The weights of many classes (tags, relations). Each feature has a row of one byte for every class; the rows lie in the order of
 * the features' keys. Most bytes are zero, but sums over rows need no branches, and that is faster than lists of the other bytes.
 */
import { DECODED } from './code.ts';
import { LABEL_FEATURES, TAG_FEATURES } from './features.generated.ts';
import { KEY_BITS } from './hash.ts';
import { readKeys } from './key-list.ts';
import { countOf, keySetOf, pairOf, placeOf } from './key-set.ts';

/** For each feature its key, how many weights it has, and then all their classes and bytes. */
export interface ClassWeights {
  readonly keys: Uint8Array;
  readonly counts: Uint8Array;
  readonly classes: Uint8Array;
  readonly codes: Uint8Array;
}

/** Rows begin with a line of the processor's cache: so many bytes are fetched at once. */
const LINE = 64;

/** Writes the sum of the weights of so many features for each candidate, one after another, to scores[at] and after it. */
export type ClassScorer = (
  features: Int32Array,
  count: number,
  candidates: Uint8Array,
  scores: Int32Array,
  at: number,
) => void;

export function classScorer(weights: ClassWeights, classes: number): ClassScorer {
  const keys = keySetOf(readKeys(weights.keys, weights.counts.length));
  const width = Math.ceil(classes / LINE) * LINE;
  const rows = rowsOf(weights, width);
  const decoded = Int32Array.from(DECODED);
  const most = Math.max(LABEL_FEATURES, TAG_FEATURES);
  const found = new Int32Array(most + 2);
  return (features, count, candidates, scores, at) => {
    // Each place in memory is touched before it is needed, so that the processor fetches many of them at once.
    let touched = 0;
    for (let index = 0; index < count; index++)
      touched ^= keys[pairOf((features[index] ?? 0) >>> (32 - KEY_BITS))] ?? 0;
    let known = 0;
    for (let index = 0; index < count; index++) {
      const key = (features[index] ?? 0) >>> (32 - KEY_BITS);
      // One that the model does not know is overwritten by the next.
      found[known] = placeOf(keys, key) * width;
      known += countOf(keys, key);
    }
    for (let line = 0; line < width; line += LINE) {
      for (let index = 0; index < known; index++) touched ^= rows[(found[index] ?? 0) + line] ?? 0;
    }
    found[most + 1] = touched;
    for (let place = 0; place < candidates.length; place++) {
      const target = candidates[place] ?? 0;
      let score = 0;
      for (let index = 0; index < known; index++) {
        score = (score + (decoded[rows[(found[index] ?? 0) + target] ?? 0] ?? 0)) | 0;
      }
      scores[at + place] = score;
    }
  };
}

function rowsOf({ counts, classes, codes }: ClassWeights, width: number): Uint8Array {
  const rows = new Uint8Array(counts.length * width);
  let at = 0;
  for (let index = 0; index < counts.length; index++) {
    const row = index * width;
    for (const end = at + (counts[index] ?? 0); at < end; at++) rows[row + (classes[at] ?? 0)] = codes[at] ?? 0;
  }
  return rows;
}
