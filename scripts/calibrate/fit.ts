/** Fits the calibration: logistic regression by gradient descent, held near "the product is right" by a normal prior. */

import { logOdds } from '../../src/findings/calibration.ts';
import type { CalibrationWeights } from '../../src/findings/calibration-weights.ts';
import type { JudgedFlag } from './judged-flags.ts';

/** The news holds about ten times the words of the drafts: so that both count alike, a flag there weighs a tenth. */
const NEWS_WEIGHT = 0.1;
/** Variances of the priors: of the intercept and the offsets of rules, and of the slope. */
const [OFFSET_VARIANCE, SLOPE_VARIANCE] = [1, 0.1];
const [STEPS, RATE] = [4000, 0.02];

/** The weights that fit the flags best, to two decimals; rules in the order of their names. */
export function fitWeights(flags: readonly JudgedFlag[]): CalibrationWeights {
  const names = [...new Set(flags.map(({ rule }) => rule))].sort();
  const place = new Map(names.map((name, index) => [name, index]));
  const rows = flags.map((flag) => ({
    rule: place.get(flag.rule) ?? 0,
    odds: logOdds(flag.raw),
    right: flag.right ? 1 : 0,
    weight: flag.news ? NEWS_WEIGHT : 1,
  }));
  let [intercept, slope] = [0, 1];
  const offsets = new Float64Array(names.length);
  for (let step = 0; step < STEPS; step += 1) {
    let [down, steep] = [intercept / OFFSET_VARIANCE, (slope - 1) / SLOPE_VARIANCE];
    const slopes = offsets.map((offset) => offset / OFFSET_VARIANCE);
    for (const { rule, odds, right, weight } of rows) {
      const guess = 1 / (1 + Math.exp(-(intercept + slope * odds + (offsets[rule] ?? 0))));
      const error = weight * (guess - right);
      down += error;
      steep += error * odds;
      slopes[rule] = (slopes[rule] ?? 0) + error;
    }
    intercept -= RATE * down;
    slope -= RATE * steep;
    for (let rule = 0; rule < offsets.length; rule += 1)
      offsets[rule] = (offsets[rule] ?? 0) - RATE * (slopes[rule] ?? 0);
  }
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return {
    intercept: rounded(intercept),
    slope: rounded(slope),
    rules: Object.fromEntries(names.map((name, index) => [name, rounded(offsets[index] ?? 0)])),
  };
}
