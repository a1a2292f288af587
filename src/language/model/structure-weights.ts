/**
 * The weights of the transitions: for each feature three bytes. A hash table of buckets with two 32-bit slots: the low 8 bits of a
 * feature's key, then the bytes of SHIFT, LEFT and RIGHT. The bucket is given by the high bits of the key, more than 16 of them,
 * so that together they are the whole key.
 */
import { DECODED } from './code.ts';
import { STRUCTURE_FEATURES } from './features.generated.ts';
import { KEY_BITS } from './hash.ts';
import { readKeys } from './key-list.ts';

/** By key, never more than BUCKET_SIZE of them in a bucket. */
export interface StructureWeights {
  readonly keys: Uint8Array;
  readonly shift: Uint8Array;
  readonly left: Uint8Array;
  readonly right: Uint8Array;
}

/** How many of a key's high bits give its bucket, and how many features a bucket holds. */
export const BUCKET_BITS = 20;
export const BUCKET_SIZE = 2;

/** Weighs groups of features that lie one after another. */
export interface StructureScorer {
  /** Looks up the weights of so many features. */
  readonly find: (features: Int32Array, count: number) => void;
  /** Writes the scores of SHIFT, LEFT and RIGHT for those of the features from one to another to scores[at] and after it. */
  readonly add: (from: number, to: number, scores: Int32Array, at: number) => void;
}

export function structureScorer(weights: StructureWeights): StructureScorer {
  const slots = fillBuckets(weights);
  const decoded = Int32Array.from(DECODED);
  const entries = new Int32Array(STRUCTURE_FEATURES + 1);
  return {
    find: (features, count) => {
      // Each place in memory is touched before it is needed, so that the processor fetches many of them at once.
      let touched = 0;
      for (let place = 0; place < count; place++) touched ^= slots[bucketOf(features[place] ?? 0)] ?? 0;
      entries[count] = touched;
      for (let place = 0; place < count; place++) {
        const hash = features[place] ?? 0;
        const check = (hash >>> (32 - KEY_BITS)) & 0xff;
        const bucket = bucketOf(hash);
        const first = slots[bucket] ?? 0;
        const second = slots[bucket + 1] ?? 0;
        // Without branches, which would be guessed wrong half of the time: all ones where the check fits, else zero.
        const firstFits = (((first >>> 24) ^ check) - 1) >> 31;
        const secondFits = (((second >>> 24) ^ check) - 1) >> 31;
        entries[place] = (first & firstFits) | (second & secondFits);
      }
    },
    add: (from, to, scores, at) => {
      let forShift = 0;
      let forLeft = 0;
      let forRight = 0;
      for (let place = from; place < to; place++) {
        const entry = entries[place] ?? 0;
        forShift = (forShift + (decoded[(entry >>> 16) & 255] ?? 0)) | 0;
        forLeft = (forLeft + (decoded[(entry >>> 8) & 255] ?? 0)) | 0;
        forRight = (forRight + (decoded[entry & 255] ?? 0)) | 0;
      }
      scores[at] = forShift;
      scores[at + 1] = forLeft;
      scores[at + 2] = forRight;
    },
  };
}

function bucketOf(hash: number): number {
  return (hash >>> (32 - BUCKET_BITS)) << 1;
}

function fillBuckets({ keys: keyBytes, shift, left, right }: StructureWeights): Int32Array {
  const keys = readKeys(keyBytes, left.length);
  const slots = new Int32Array(BUCKET_SIZE * 2 ** BUCKET_BITS);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0;
    const slot = (key >>> (KEY_BITS - BUCKET_BITS)) * BUCKET_SIZE;
    const bytes = ((shift[index] ?? 0) << 16) | ((left[index] ?? 0) << 8) | (right[index] ?? 0);
    slots[slots[slot] === 0 ? slot : slot + 1] = (key << 24) | bytes;
  }
  return slots;
}
