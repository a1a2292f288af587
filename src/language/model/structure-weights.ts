/**
 * The weights of the transitions: for each feature three bytes. A hash table of buckets with two 32-bit slots: the low 8 bits of a
 * feature's key, then the bytes of SHIFT, LEFT and RIGHT. The bucket is given by the high bits of the key, more than 16 of them,
 * so that together they are the whole key.
 */
import { STRUCTURE_FEATURES, STRUCTURE_GROUPS } from './features.generated.ts';
import type { Weights } from './weigh.ts';

/** How many of a key's high bits give its bucket, and how many features a bucket holds; weigh.wat relies on both. */
export const BUCKET_BITS = 20;
export const BUCKET_SIZE = 2;

/** Where the scores of a group stand among its numbers. */
export const GROUP_SCORES = { size: 4, shift: 2, left: 1, right: 0 } as const;

/** Weighs groups of features that lie one after another. */
export interface StructureScorer {
  /** Where the hashes of the features are to be written before they are weighed. */
  readonly features: Int32Array;
  /** Where the features of each group end, to be written too. */
  readonly ends: Int32Array;
  /** What came of it: for each group the numbers that GROUP_SCORES names. */
  readonly sums: Int32Array;
  /** Weighs so many groups. */
  readonly weigh: (groups: number) => void;
}

export function structureScorer({ buffer, weigh, table, room }: Weights): StructureScorer {
  const groups = STRUCTURE_GROUPS.length;
  const slots = table('structure-slots');
  const [features, ends] = [room(STRUCTURE_FEATURES * 4), room(groups * 4)];
  const sums = room(groups * GROUP_SCORES.size * 4);
  return {
    features: new Int32Array(buffer, features, STRUCTURE_FEATURES),
    ends: new Int32Array(buffer, ends, groups),
    sums: new Int32Array(buffer, sums, groups * GROUP_SCORES.size),
    weigh: (count) => {
      if (count > 0) weigh.weighTransitions(features, slots, ends, count, sums);
    },
  };
}
