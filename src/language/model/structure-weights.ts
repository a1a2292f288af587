/**
 * The weights of the transitions: for each feature two bytes, what it says for LEFT and for RIGHT against SHIFT. A hash table of
 * buckets with two 32-bit slots: the low 16 bits of a feature's key, then its two bytes. Its bucket is given by the key's high bits.
 */
import { DECODED } from './code.ts';
import { KEY_BITS } from './hash.ts';
import { readKeys } from './key-list.ts';
import type { Scorer } from './scorer.ts';

/** Scores [SHIFT, LEFT, RIGHT]; SHIFT's is always 0. */
export function structureScorer(keyBytes: Uint8Array, left: Uint8Array, right: Uint8Array): Scorer {
  const keys = readKeys(keyBytes, left.length);
  const bits = bucketBits(keys.length);
  const slots = fillBuckets(keys, left, right, bits);
  const decoded = Int32Array.from(DECODED);
  const toBucket = 32 - bits;
  return (features, _, scores) => {
    let forLeft = 0;
    let forRight = 0;
    for (let place = 0; place < features.length; place++) {
      const hash = features[place] ?? 0;
      const check = (hash >>> (32 - KEY_BITS)) & 0xffff;
      const bucket = (hash >>> toBucket) << 1;
      const first = slots[bucket] ?? 0;
      const second = slots[bucket + 1] ?? 0;
      // Without branches, which would be guessed wrong half of the time: all ones where the check fits, else zero.
      const firstFits = (((first >>> 16) ^ check) - 1) >> 31;
      const secondFits = (((second >>> 16) ^ check) - 1) >> 31;
      const entry = (first & firstFits) | (second & secondFits);
      forLeft += decoded[(entry >>> 8) & 255] ?? 0;
      forRight += decoded[entry & 255] ?? 0;
    }
    scores[0] = 0;
    scores[1] = forLeft;
    scores[2] = forRight;
  };
}

/** Two slots to a bucket. Where three features or more meet, the two with the largest weights stay. */
function fillBuckets(keys: Int32Array, left: Uint8Array, right: Uint8Array, bits: number): Int32Array {
  const slots = new Int32Array(2 ** (bits + 1));
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0;
    const entry = (key << 16) | ((left[index] ?? 0) << 8) | (right[index] ?? 0);
    let slot = (key >>> (KEY_BITS - bits)) << 1;
    if (slots[slot] !== 0) {
      const first = size(slots[slot] ?? 0);
      const second = size(slots[slot + 1] ?? 0);
      if (size(entry) <= Math.min(first, second)) continue;
      if (second <= first) slot++;
    }
    slots[slot] = entry;
  }
  return slots;
}

function size(entry: number): number {
  return Math.max(Math.abs(DECODED[(entry >>> 8) & 255] ?? 0), Math.abs(DECODED[entry & 255] ?? 0));
}

/** Enough buckets of two that few of them have three features to hold. */
export function bucketBits(entries: number): number {
  return Math.max(8, Math.ceil(Math.log2(Math.max(1, entries) * 1.5)));
}

/** Enough slots for the table to stay under two thirds full. */
export function slotBits(entries: number): number {
  return Math.max(12, Math.ceil(Math.log2(Math.max(1, entries) * 1.5)));
}
