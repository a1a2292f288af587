/**
 * The weights of the transitions: for each feature three bytes. A hash table of buckets with two 32-bit slots: the low 8 bits of a
 * feature's key, then the bytes of SHIFT, LEFT and RIGHT. The bucket is given by the high bits of the key, at least 16 of them, so
 * that together they are the whole key.
 */
import { DECODED } from './code.ts';
import { KEY_BITS } from './hash.ts';
import { readKeys } from './key-list.ts';
import type { Scorer } from './scorer.ts';

export interface StructureWeights {
  readonly keys: Uint8Array;
  readonly shift: Uint8Array;
  readonly left: Uint8Array;
  readonly right: Uint8Array;
}

const CHECK_BITS = 8;

/** Scores [SHIFT, LEFT, RIGHT], whatever the candidates. */
export function structureScorer(weights: StructureWeights): Scorer {
  const { slots, bits } = fillBuckets(weights);
  const decoded = Int32Array.from(DECODED);
  const toBucket = 32 - bits;
  return (features, _, scores) => {
    let forShift = 0;
    let forLeft = 0;
    let forRight = 0;
    for (let place = 0; place < features.length; place++) {
      const hash = features[place] ?? 0;
      const check = (hash >>> (32 - KEY_BITS)) & 0xff;
      const bucket = (hash >>> toBucket) << 1;
      const first = slots[bucket] ?? 0;
      const second = slots[bucket + 1] ?? 0;
      // Without branches, which would be guessed wrong half of the time: all ones where the check fits, else zero.
      const firstFits = (((first >>> 24) ^ check) - 1) >> 31;
      const secondFits = (((second >>> 24) ^ check) - 1) >> 31;
      const entry = (first & firstFits) | (second & secondFits);
      forShift += decoded[(entry >>> 16) & 255] ?? 0;
      forLeft += decoded[(entry >>> 8) & 255] ?? 0;
      forRight += decoded[entry & 255] ?? 0;
    }
    scores[0] = forShift;
    scores[1] = forLeft;
    scores[2] = forRight;
  };
}

/** Where three features or more meet in a bucket, the two with the largest weights stay. */
function fillBuckets({ keys: keyBytes, shift, left, right }: StructureWeights): { slots: Int32Array; bits: number } {
  const keys = readKeys(keyBytes, left.length);
  const bits = Math.max(KEY_BITS - CHECK_BITS, bucketBits(keys.length));
  const slots = new Int32Array(2 ** (bits + 1));
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0;
    const bytes = ((shift[index] ?? 0) << 16) | ((left[index] ?? 0) << 8) | (right[index] ?? 0);
    const entry = (key << 24) | bytes;
    let slot = (key >>> (KEY_BITS - bits)) << 1;
    if (slots[slot] !== 0) {
      const first = size(slots[slot] ?? 0);
      const second = size(slots[slot + 1] ?? 0);
      if (size(entry) <= Math.min(first, second)) continue;
      if (second <= first) slot++;
    }
    slots[slot] = entry;
  }
  return { slots, bits };
}

/** The largest of an entry's weights, without its sign. */
function size(entry: number): number {
  const shift = Math.abs(DECODED[(entry >>> 16) & 255] ?? 0);
  const left = Math.abs(DECODED[(entry >>> 8) & 255] ?? 0);
  return Math.max(shift, left, Math.abs(DECODED[entry & 255] ?? 0));
}

/** Enough buckets of two that few of them have three features to hold. */
function bucketBits(entries: number): number {
  return Math.ceil(Math.log2(Math.max(1, entries)));
}
