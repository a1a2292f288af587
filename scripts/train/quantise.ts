/** Turns trained perceptrons into the bytes of the model file. Weights too small to matter are left out. */
import { DECODED, encode, LARGEST } from '../../src/language/model/code.ts';
import { writeKeys } from '../../src/language/model/key-list.ts';
import type { Perceptron } from './perceptron.ts';

type Sections = [name: string, bytes: Uint8Array][];

export interface Pruning {
  /** The least step of the byte code (code.ts) that is worth keeping: a class's weight with less goes, and a transition feature of which no weight has more. */
  readonly leastStep: number;
  /** Features that were corrected less often are left out. */
  readonly leastUpdates: number;
}

/** The sections of the transitions' weights, and how many units of the file one unit of a trained weight is. */
export function structureSections(perceptron: Perceptron, pruning: Pruning): { sections: Sections; scale: number } {
  const scale = LARGEST / largestWeight(perceptron);
  const keys: number[] = [];
  const codes: number[][] = [[], [], []];
  perceptron.forEach((key, weights, updates) => {
    const encoded = Array.from(weights, (weight) => encode(weight * scale));
    const largest = Math.max(...encoded.map((code) => Math.abs(DECODED[code] ?? 0)));
    if (largest < pruning.leastStep ** 2 || updates < pruning.leastUpdates) return;
    keys.push(key);
    encoded.forEach((code, transition) => {
      codes[transition]?.push(code);
    });
  });
  const [shift = [], left = [], right = []] = codes;
  const sections: Sections = [
    ['structure-keys', writeKeys(keys)],
    ['structure-shift', Uint8Array.from(shift)],
    ['structure-left', Uint8Array.from(left)],
    ['structure-right', Uint8Array.from(right)],
  ];
  return { sections, scale };
}

function largestWeight(perceptron: Perceptron): number {
  let largest = 0;
  perceptron.forEach((_, weights) => {
    for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  });
  return largest;
}

/** The sections of a perceptron of many classes, under names that begin with the given one. */
export function classSections(name: string, perceptron: Perceptron, pruning: Pruning): Sections {
  const scale = LARGEST / largestWeight(perceptron);
  const keys: number[] = [];
  const counts: number[] = [];
  const classes: number[] = [];
  const codes: number[] = [];
  perceptron.forEach((key, weights, updates) => {
    if (updates < pruning.leastUpdates) return;
    const before = codes.length;
    weights.forEach((weight, target) => {
      const code = encode(weight * scale);
      if (Math.abs(DECODED[code] ?? 0) < pruning.leastStep ** 2) return;
      classes.push(target);
      codes.push(code);
    });
    if (codes.length === before) return;
    keys.push(key);
    counts.push(codes.length - before);
  });
  return [
    [`${name}-keys`, writeKeys(keys)],
    [`${name}-counts`, Uint8Array.from(counts)],
    [`${name}-classes`, Uint8Array.from(classes)],
    [`${name}-codes`, Uint8Array.from(codes)],
  ];
}
