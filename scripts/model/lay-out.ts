/** Lays the weights of the model file out as the tables that weigh.wat reads. */

import { KEY_BITS } from '../../src/language/model/hash.ts';
import { BUCKET_BITS, BUCKET_SIZE } from '../../src/language/model/structure-weights.ts';
import { inLines } from '../../src/language/model/table-sizes.ts';
import { readKeys } from './key-list.ts';

/** By key, never more than BUCKET_SIZE of them in a bucket. */
export interface StructureWeights {
  readonly keys: Uint8Array;
  readonly shift: Uint8Array;
  readonly left: Uint8Array;
  readonly right: Uint8Array;
}

/** For each feature its key, how many weights it has, and then all their classes and bytes. */
export interface ClassWeights {
  readonly keys: Uint8Array;
  readonly counts: Uint8Array;
  readonly classes: Uint8Array;
  readonly codes: Uint8Array;
}

export type Tables = (readonly [name: string, bytes: Uint8Array])[];

/** The buckets of the transitions' features. */
export function layOutStructure({ keys, shift, left, right }: StructureWeights): Tables {
  const slots = new Uint32Array(BUCKET_SIZE * 2 ** BUCKET_BITS);
  for (const [index, key] of readKeys(keys).entries()) {
    let slot = (key >>> (KEY_BITS - BUCKET_BITS)) * BUCKET_SIZE;
    if (slots[slot] !== 0) slot += 1;
    slots[slot] = (key << 24) | ((shift[index] ?? 0) << 16) | ((left[index] ?? 0) << 8) | (right[index] ?? 0);
  }
  return [['structure-slots', bytesOf(slots)]];
}

/** For each 32 keys a bit for every known one and how many come before: a look-up reads one place and never branches. */
const PAIRS = 2 ** (KEY_BITS - 5);

/** The set of the keys, the places of the features, and their lists, under names that begin with the given one. */
export function layOutClasses(name: string, { keys, counts, classes, codes }: ClassWeights): Tables {
  const pairs = new Uint32Array(2 * PAIRS);
  const known = readKeys(keys);
  for (const key of known) {
    const pair = (key >>> 5) * 2;
    pairs[pair] = (pairs[pair] ?? 0) | (1 << (key & 31));
  }
  let before = 0;
  let next = 0;
  for (let pair = 0; pair < PAIRS; pair++) {
    pairs[2 * pair + 1] = before;
    for (; (known[next] ?? Number.POSITIVE_INFINITY) >>> 5 === pair && next < known.length; next++) before++;
  }
  // One place more: what is unknown and behind the last feature has a place too.
  const places = new Uint32Array(counts.length + 1);
  let start = 0;
  for (const [index, count] of counts.entries()) {
    places[index] = (start << 8) | (count << 1) | 1;
    start += count;
  }
  const lists = new Uint8Array(2 * classes.length);
  for (const [index, target] of classes.entries()) lists.set([target, codes[index] ?? 0], 2 * index);
  return [
    [`${name}-keys`, bytesOf(pairs)],
    [`${name}-places`, bytesOf(places)],
    [`${name}-lists`, bytesOf(lists)],
  ];
}

/** The bytes of numbers, filled up to whole lines. */
function bytesOf(numbers: Uint32Array | Uint8Array): Uint8Array {
  const bytes = new Uint8Array(inLines(numbers.byteLength));
  bytes.set(new Uint8Array(numbers.buffer));
  return bytes;
}
