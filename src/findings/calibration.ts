/**
 * Turns the product of a walk's weights into how often such findings were right: Platt's scaling, a logistic function of
 * the log odds, with an offset for each rule (J. Platt, Probabilistic outputs for support vector machines, 1999).
 */
import { CALIBRATION, type CalibrationWeights } from './calibration-weights.ts';

/** Log odds beyond these say no more. */
const [LEAST, MOST] = [0.01, 0.99];

/** The log odds of a confidence from 0 to 1. */
export function logOdds(confidence: number): number {
  const bounded = Math.min(MOST, Math.max(LEAST, confidence));
  return Math.log(bounded / (1 - bounded));
}

/**
 * The share of right ones among findings of that rule with that product, from 0 to 1, to two decimals. Of a rule that was
 * not measured, one of your own, the product stands.
 */
export function calibrated(rule: string, product: number, weights: CalibrationWeights = CALIBRATION): number {
  const { intercept, slope, rules } = weights;
  const offset = rules[rule];
  if (offset === undefined) return product;
  const odds = intercept + slope * logOdds(product) + offset;
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
