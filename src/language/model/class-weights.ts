/**
 * The weights of many classes (tags, relations). Each feature has a row of one byte for every class; the rows lie in the order of
 * the features' keys. Most bytes are zero, but sums over rows need no branches, and that is faster than lists of the other bytes.
 */
import { LABEL_FEATURES, TAG_FEATURES } from './features.generated.ts';
import { readKeys } from './key-list.ts';
import { fillKeySet, KEY_SET_LENGTH } from './key-set.ts';
import { LINE, layOutTables } from './weigh.ts';

/** For each feature its key, how many weights it has, and then all their classes and bytes. */
export interface ClassWeights {
  readonly keys: Uint8Array;
  readonly counts: Uint8Array;
  readonly classes: Uint8Array;
  readonly codes: Uint8Array;
}

/** Weighs features for some of the classes. */
export interface ClassScorer {
  /** Where the hashes of the features are to be written before they are weighed. */
  readonly features: Int32Array;
  /** Writes the sum of the weights of the first so many features for each candidate to scores[at] and after it. */
  readonly weigh: (count: number, candidates: Uint8Array, scores: Int32Array, at: number) => void;
}

const MOST = Math.max(LABEL_FEATURES, TAG_FEATURES);

export function classScorer(weights: ClassWeights, classes: number): ClassScorer {
  const width = Math.ceil(classes / LINE) * LINE;
  const { buffer, addresses, weigh } = layOutTables(
    KEY_SET_LENGTH * 4,
    weights.counts.length * width,
    MOST * 4,
    (MOST + 1) * 4,
    width * 4,
  );
  const [keys = 0, rows = 0, features = 0, found = 0, sums = 0] = addresses;
  fillKeySet(new Int32Array(buffer, keys, KEY_SET_LENGTH), readKeys(weights.keys, weights.counts.length));
  fillRows(new Uint8Array(buffer, rows, weights.counts.length * width), weights, width);
  const sum = new Int32Array(buffer, sums, width);
  return {
    features: new Int32Array(buffer, features, MOST),
    weigh: (count, candidates, scores, at) => {
      weigh.weighClasses(features, count, keys, rows, width, found, sums);
      for (let place = 0; place < candidates.length; place++) scores[at + place] = sum[candidates[place] ?? 0] ?? 0;
    },
  };
}

function fillRows(rows: Uint8Array, { counts, classes, codes }: ClassWeights, width: number): void {
  let at = 0;
  for (let index = 0; index < counts.length; index++) {
    const row = index * width;
    for (const end = at + (counts[index] ?? 0); at < end; at++) rows[row + (classes[at] ?? 0)] = codes[at] ?? 0;
  }
}
