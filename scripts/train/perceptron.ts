/**
 * Averaged perceptrons over hashed features (Collins 2002). A feature takes part once it has been wrong a few times
 * (Goldberg and Elhadad 2011), which keeps accidents of the training text out.
 */
import { KEY_BITS } from '../../src/language/model/hash.ts';
import type { Scorer } from '../../src/language/model/scorer.ts';

const KEYS = 2 ** KEY_BITS;
const SHIFT = 32 - KEY_BITS;

export interface Perceptron {
  readonly classes: number;
  readonly score: Scorer;
  /** The scores of the average of all weights so far. Valid until the next call. */
  readonly averageScorer: () => Scorer;
  /** Counts a decision: averages weigh every decision alike. */
  readonly tick: () => void;
  /** Begins the average anew: weights so far are where training starts from. */
  readonly restartAverage: () => void;
  /** Adds amount to the weight of each feature for a class. */
  readonly add: (features: Int32Array, target: number, amount: number) => void;
  /** Calls visit with every feature that takes part, by rising key, and its averaged weights. */
  readonly forEach: (visit: (key: number, weights: Float32Array, updates: number) => void) => void;
  readonly size: () => number;
}

export function createPerceptron(classes: number, leastUpdates: number): Perceptron {
  const rowOf = new Int32Array(KEYS);
  const active = new Uint8Array(KEYS / 8);
  const seen = new Uint8Array(KEYS);
  let rows = 1;
  let weights = new Float32Array(classes << 12);
  let sums = new Float32Array(classes << 12);
  let updates = new Uint16Array(1 << 12);
  let clock = 1;

  const newRow = (): number => {
    if (rows === updates.length) {
      weights = doubled(weights, new Float32Array(weights.length * 2));
      sums = doubled(sums, new Float32Array(sums.length * 2));
      updates = doubled(updates, new Uint16Array(updates.length * 2));
    }
    return rows++;
  };
  const averages = (): Float32Array => weights.map((weight, place) => weight - (sums[place] ?? 0) / clock);

  return {
    classes,
    score: (features, candidates, scores) => addRows(active, rowOf, weights, classes, features, candidates, scores),
    averageScorer: () => {
      const average = averages();
      return (features, candidates, scores) => addRows(active, rowOf, average, classes, features, candidates, scores);
    },
    tick: () => {
      clock++;
    },
    restartAverage: () => {
      clock = 1;
      sums.fill(0);
    },
    add: (features, target, amount) => {
      for (let place = 0; place < features.length; place++) {
        const key = (features[place] ?? 0) >>> SHIFT;
        let row = rowOf[key] ?? 0;
        if (row === 0) {
          const times = (seen[key] ?? 0) + 1;
          seen[key] = times;
          if (times < leastUpdates * 2 - 1) continue;
          row = newRow();
          rowOf[key] = row;
          active[key >>> 3] = (active[key >>> 3] ?? 0) | (1 << (key & 7));
        }
        const at = row * classes + target;
        weights[at] = (weights[at] ?? 0) + amount;
        sums[at] = (sums[at] ?? 0) + amount * clock;
        updates[row] = Math.min(65535, (updates[row] ?? 0) + 1);
      }
    },
    forEach: (visit) => {
      const average = averages();
      for (let key = 0; key < KEYS; key++) {
        const row = rowOf[key] ?? 0;
        if (row > 0) visit(key, average.subarray(row * classes, (row + 1) * classes), updates[row] ?? 0);
      }
    },
    size: () => rows - 1,
  };
}

/** Most features take no part: a bit for each says so, for that is a smaller table to look into. */
function addRows(
  active: Uint8Array,
  rowOf: Int32Array,
  weights: Float32Array,
  classes: number,
  features: Int32Array,
  candidates: Uint8Array,
  scores: Float64Array,
): void {
  scores.fill(0);
  for (let place = 0; place < features.length; place++) {
    const key = (features[place] ?? 0) >>> SHIFT;
    if ((((active[key >>> 3] ?? 0) >> (key & 7)) & 1) === 0) continue;
    const row = rowOf[key] ?? 0;
    const start = row * classes;
    for (let index = 0; index < candidates.length; index++) {
      const target = candidates[index] ?? 0;
      scores[target] = (scores[target] ?? 0) + (weights[start + target] ?? 0);
    }
  }
}

function doubled<T extends Float32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
