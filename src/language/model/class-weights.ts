/**
 * The weights of many classes (tags, relations). A feature speaks for few of them: its weights lie in a pool as pairs of class and
 * byte, behind their number. Features that speak for many have a row with all classes instead.
 */
import { DECODED } from './code.ts';
import { KEY_BITS } from './hash.ts';
import { readKeys } from './key-list.ts';
import type { Scorer } from './scorer.ts';

/** A slot holds the low bits of the key above the place in the pool. */
const PLACE_BITS = 22;
const CHECK_MASK = 2 ** (32 - PLACE_BITS) - 1;
/** Marks a place in the pool that leads to a row. */
const ROW = 0x8000;
/** A feature has a row if it speaks for more than this share of the classes. */
const ROW_SHARE = 0.25;

/** For each feature its key, how many weights it has, and then all their classes and bytes. */
export interface ClassWeights {
  readonly keys: Uint8Array;
  readonly counts: Uint8Array;
  readonly classes: Uint8Array;
  readonly codes: Uint8Array;
}

export function classScorer(weights: ClassWeights, classes: number): Scorer {
  const { slots, bits, pool, rows } = buildTable(weights, classes);
  const last = slots.length - 1;
  const placeMask = 2 ** PLACE_BITS - 1;
  return (features, candidates, scores) => {
    scores.fill(0);
    for (let index = 0; index < features.length; index++) {
      const hash = features[index] ?? 0;
      const check = (hash >>> (32 - KEY_BITS)) & CHECK_MASK;
      let slot = hash >>> (32 - bits);
      let entry = slots[slot] ?? 0;
      while (entry !== 0 && entry >>> PLACE_BITS !== check) {
        slot = (slot + 1) & last;
        entry = slots[slot] ?? 0;
      }
      if (entry === 0) continue;
      const place = entry & placeMask;
      const count = pool[place] ?? 0;
      if (count >= ROW) addRow(rows, (count - ROW) * classes, candidates, scores);
      else addPairs(pool, place + 1, place + count, scores);
    }
  };
}

function addPairs(pool: Uint16Array, from: number, to: number, scores: Float64Array): void {
  for (let place = from; place <= to; place++) {
    const pair = pool[place] ?? 0;
    const target = pair >>> 8;
    scores[target] = (scores[target] ?? 0) + (DECODED[pair & 255] ?? 0);
  }
}

function addRow(rows: Int16Array, start: number, candidates: Uint8Array, scores: Float64Array): void {
  for (let place = 0; place < candidates.length; place++) {
    const target = candidates[place] ?? 0;
    scores[target] = (scores[target] ?? 0) + (rows[start + target] ?? 0);
  }
}

interface Table {
  readonly slots: Int32Array;
  readonly bits: number;
  readonly pool: Uint16Array;
  readonly rows: Int16Array;
}

function buildTable(weights: ClassWeights, classes: number): Table {
  const { counts, classes: targets, codes } = weights;
  const keys = readKeys(weights.keys, counts.length);
  const bits = Math.max(slotBits(keys.length), KEY_BITS - (32 - PLACE_BITS) + 6);
  const slots = new Int32Array(2 ** bits);
  const last = slots.length - 1;
  const pool = new Uint16Array(1 + codes.length + counts.length);
  const asRow = counts.map((count) => (count > classes * ROW_SHARE ? 1 : 0));
  const rows = new Int16Array(asRow.reduce((sum, one) => sum + one, 0) * classes);
  if (pool.length > 2 ** PLACE_BITS) throw new Error('the language model has too many weights');
  let row = 0;
  let end = 1;
  let at = 0;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0;
    let slot = key >>> (KEY_BITS - bits);
    while (slots[slot] !== 0) slot = (slot + 1) & last;
    slots[slot] = (key << PLACE_BITS) | end;
    const count = counts[index] ?? 0;
    if (asRow[index] === 1) {
      pool[end++] = ROW + row;
      for (const stop = at + count; at < stop; at++) {
        rows[row * classes + (targets[at] ?? 0)] = DECODED[codes[at] ?? 0] ?? 0;
      }
      row++;
    } else {
      pool[end++] = count;
      for (const stop = at + count; at < stop; at++) pool[end++] = ((targets[at] ?? 0) << 8) | (codes[at] ?? 0);
    }
  }
  return { slots, bits, pool, rows };
}

/** Enough slots for the table to stay under two thirds full. */
function slotBits(entries: number): number {
  return Math.ceil(Math.log2(Math.max(1, entries) * 1.5));
}
