/**
 * A set of feature keys that knows the place of each key among them. It has one bit for every possible key, and before each 32 of
 * them how many keys come earlier: a look-up, in weigh.wat, reads one place in memory and never branches.
 */
import { KEY_BITS } from './hash.ts';

/** Pairs of 32 bits and of the number of keys before them. */
export type KeySet = Int32Array;

/** How many numbers a set has. */
export const KEY_SET_LENGTH = 2 ** (KEY_BITS - 4);

/** Puts keys, which rise, into a set that is all zero. */
export function fillKeySet(set: KeySet, keys: Int32Array): void {
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0;
    const pair = pairOf(key);
    set[pair] = (set[pair] ?? 0) | (1 << (key & 31));
  }
  let before = 0;
  for (let pair = 0; pair < set.length; pair += 2) {
    set[pair + 1] = before;
    before += bitsIn(set[pair] ?? 0);
  }
}

/** Where in the set the bits of a key lie. */
function pairOf(key: number): number {
  return (key >>> 5) << 1;
}

/** How many bits of a number are set, added up in parallel (Warren, Hacker's Delight, 5-1). */
function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  const eights = (fours + (fours >>> 4)) & 0x0f0f0f0f;
  const sixteens = eights + (eights >>> 8);
  return (sixteens + (sixteens >>> 16)) & 63;
}
