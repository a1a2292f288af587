/**
 * The weights of many classes (tags, relations). Each feature has a row of one byte for every class. Most bytes are zero, but sums
 * over rows need no branches, and that is faster than lists of the other bytes. A row is made from such a list when it is first
 * needed: one draft needs few.
 */
import { LABEL_FEATURES, TAG_FEATURES } from './features.generated.ts';
import { inLines } from './table-sizes.ts';
import type { Weights } from './weigh.ts';

/** Weighs features for some of the classes. */
export interface ClassScorer {
  /** Where the hashes of the features are to be written before they are weighed. */
  readonly features: Int32Array;
  /** Writes the sum of the weights of the first so many features for each candidate to scores[at] and after it. */
  readonly weigh: (count: number, candidates: Uint8Array, scores: Int32Array, at: number) => void;
}

const MOST = Math.max(LABEL_FEATURES, TAG_FEATURES);

/** How many bytes the row of a feature has. */
export const rowWidth = inLines;

/** Scores by the tables whose names begin with the given one. */
export function classScorer(weights: Weights, name: string, classes: number): ClassScorer {
  const { buffer, weigh, table, room } = weights;
  const width = rowWidth(classes);
  const [keys, places, lists] = [table(`${name}-keys`), table(`${name}-places`), table(`${name}-lists`)];
  const [features, found, sums] = [room(MOST * 4), room((MOST + 1) * 4), room(width * 4)];
  const sum = new Int32Array(buffer, sums, width);
  return {
    features: new Int32Array(buffer, features, MOST),
    weigh: (count, candidates, scores, at) => {
      weigh.weighClasses(features, count, keys, places, lists, width, found, sums);
      for (let place = 0; place < candidates.length; place++) scores[at + place] = sum[candidates[place] ?? 0] ?? 0;
    },
  };
}
