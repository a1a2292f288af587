/** Turns trained perceptrons into the bytes of the model file. Weights too small to matter are left out. */
import { DECODED, encode, LARGEST } from '../../src/language/model/code.ts';
import { LEFT, RIGHT, SHIFT } from '../../src/language/model/configuration.ts';
import { KEY_BITS } from '../../src/language/model/hash.ts';
import { BUCKET_BITS, BUCKET_SIZE } from '../../src/language/model/structure-weights.ts';
import { writeKeys } from '../model/key-list.ts';
import type { Perceptron } from './perceptron.ts';

type Sections = [name: string, bytes: Uint8Array][];

export interface Pruning {
  /** The least step of the byte code (code.ts) that is worth keeping: a class's weight with less goes, and a transition feature of which no weight has more. */
  readonly leastStep: number;
  /** Features that were corrected less often are left out. */
  readonly leastUpdates: number;
}

/** A transition feature: its key, the bytes of its weights, and the largest weight without its sign. */
interface StructureFeature {
  readonly key: number;
  readonly codes: readonly number[];
  readonly largest: number;
}

/** The sections of the transitions' weights, and how many units of the file one unit of a trained weight is. */
export function structureSections(perceptron: Perceptron, pruning: Pruning): { sections: Sections; scale: number } {
  const scale = LARGEST / largestWeight(perceptron);
  const features: StructureFeature[] = [];
  perceptron.forEach((key, weights, updates) => {
    const codes = Array.from(weights, (weight) => encode(weight * scale));
    const largest = Math.max(...codes.map((code) => Math.abs(DECODED[code] ?? 0)));
    if (largest < pruning.leastStep ** 2 || updates < pruning.leastUpdates) return;
    features.push({ key, codes, largest });
  });
  const kept = fitting(features);
  const bytesOf = (transition: number) => Uint8Array.from(kept, ({ codes }) => codes[transition] ?? 0);
  const sections: Sections = [
    ['structure-keys', writeKeys(kept.map(({ key }) => key))],
    ['structure-shift', bytesOf(SHIFT)],
    ['structure-left', bytesOf(LEFT)],
    ['structure-right', bytesOf(RIGHT)],
  ];
  return { sections, scale };
}

/** Of features by rising key, those that the table has room for: where a bucket is full, a larger weight drives out a smaller. */
export function fitting<Feature extends Pick<StructureFeature, 'key' | 'largest'>>(
  features: readonly Feature[],
): Feature[] {
  const buckets = new Map<number, Feature[]>();
  for (const feature of features) {
    const number = feature.key >>> (KEY_BITS - BUCKET_BITS);
    const bucket = buckets.get(number) ?? [];
    buckets.set(number, bucket);
    const least = Math.min(...bucket.map(({ largest }) => largest));
    if (bucket.length < BUCKET_SIZE) bucket.push(feature);
    else if (feature.largest > least) bucket[bucket.findLastIndex(({ largest }) => largest === least)] = feature;
  }
  return [...buckets.values()].flatMap((bucket) => bucket.sort((a, b) => a.key - b.key));
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
