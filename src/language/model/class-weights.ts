/**
 * The weights of many classes (tags, relations). Each feature has a row of one byte for every class; the rows lie in the order of
 * the features' keys. Most bytes are zero, but sums over rows need no branches, and that is faster than lists of the other bytes.
 */
import { DECODED } from './code.ts';
import { LABEL_FEATURES, TAG_FEATURES } from './features.generated.ts';
import { KEY_BITS } from './hash.ts';
import { readKeys } from './key-list.ts';
import { countOf, keySetOf, placeOf } from './key-set.ts';
import type { Scorer } from './scorer.ts';

/** For each feature its key, how many weights it has, and then all their classes and bytes. */
export interface ClassWeights {
  readonly keys: Uint8Array;
  readonly counts: Uint8Array;
  readonly classes: Uint8Array;
  readonly codes: Uint8Array;
}

/** Rows begin with a line of the processor's cache: so many bytes are fetched at once. */
const LINE = 64;

export function classScorer(weights: ClassWeights, classes: number): Scorer {
  const keys = keySetOf(readKeys(weights.keys, weights.counts.length));
  const width = Math.ceil(classes / LINE) * LINE;
  const rows = rowsOf(weights, width);
  const decoded = Int32Array.from(DECODED);
  const found = new Int32Array(Math.max(LABEL_FEATURES, TAG_FEATURES));
  return (features, candidates, scores) => {
    let count = 0;
    for (let index = 0; index < features.length; index++) {
      const key = (features[index] ?? 0) >>> (32 - KEY_BITS);
      // One that the model does not know is overwritten by the next.
      found[count] = placeOf(keys, key) * width;
      count += countOf(keys, key);
    }
    for (let place = 0; place < candidates.length; place++) {
      const target = candidates[place] ?? 0;
      let score = 0;
      for (let index = 0; index < count; index++) {
        score += decoded[rows[(found[index] ?? 0) + target] ?? 0] ?? 0;
      }
      scores[target] = score;
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
