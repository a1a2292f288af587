/** Turns trained perceptrons into the bytes of the model file. Weights too small to matter are left out. */
import { encode, LARGEST } from '../../src/language/model/code.ts';
import { writeKeys } from '../../src/language/model/key-list.ts';
import type { Perceptron } from './perceptron.ts';

type Sections = [name: string, bytes: Uint8Array][];

export interface Pruning {
  /** Features whose largest weight is smaller are left out, and so are single weights of classes. */
  readonly least: number;
  /** Features that were corrected less often are left out. */
  readonly leastUpdates: number;
}

/** The sections of the transitions' weights, and what one unit of a trained weight is in the file. */
export function structureSections(perceptron: Perceptron, pruning: Pruning): { sections: Sections; scale: number } {
  let largest = 0;
  perceptron.forEach((_, [shift = 0, left = 0, right = 0]) => {
    largest = Math.max(largest, Math.abs(left - shift), Math.abs(right - shift));
  });
  const scale = LARGEST / largest;
  const keys: number[] = [];
  const lefts: number[] = [];
  const rights: number[] = [];
  perceptron.forEach((key, [shift = 0, left = 0, right = 0], updates) => {
    const spread = Math.max(shift, left, right) - Math.min(shift, left, right);
    const codes = [encode((left - shift) * scale), encode((right - shift) * scale)] as const;
    if (spread <= pruning.least || updates < pruning.leastUpdates || (codes[0] === 0 && codes[1] === 0)) return;
    keys.push(key);
    lefts.push(codes[0]);
    rights.push(codes[1]);
  });
  const sections: Sections = [
    ['structure-keys', writeKeys(keys)],
    ['structure-left', Uint8Array.from(lefts)],
    ['structure-right', Uint8Array.from(rights)],
  ];
  return { sections, scale };
}

/** The sections of a perceptron of many classes, under names that begin with the given one. */
export function classSections(name: string, perceptron: Perceptron, pruning: Pruning): Sections {
  let largest = 0;
  perceptron.forEach((_, weights) => {
    for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  });
  const scale = LARGEST / largest;
  const keys: number[] = [];
  const counts: number[] = [];
  const classes: number[] = [];
  const codes: number[] = [];
  perceptron.forEach((key, weights, updates) => {
    if (updates < pruning.leastUpdates) return;
    const before = codes.length;
    weights.forEach((weight, target) => {
      const code = Math.abs(weight) > pruning.least ? encode(weight * scale) : 0;
      if (code === 0) return;
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
