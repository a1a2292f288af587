/**
 * Turns what speaks for a finding into how often such findings were right: a logistic function of the log odds of the
 * walk's product, of the questions left open, of how many flags of its rule the draft has, and of the rule itself
 * (J. Platt, Probabilistic outputs for support vector machines, 1999, with more features than the one score).
 */
import { CALIBRATION, type CalibrationWeights } from './calibration-weights.ts';

/** What is known of a finding before it is called likely or weak. */
export interface Evidence {
  readonly rule: string;
  /** The product of the weights of the rule and its answers, 0 to 1. */
  readonly product: number;
  /** How many questions the text left open. */
  readonly unknowns: number;
  /** How many other flags the rule raised in the draft. */
  readonly others: number;
}

/** Log odds beyond these say no more. */
const [LEAST, MOST] = [0.01, 0.99];

/** The log odds of a confidence from 0 to 1. */
export function logOdds(confidence: number): number {
  const bounded = Math.min(MOST, Math.max(LEAST, confidence));
  return Math.log(bounded / (1 - bounded));
}

/** How often the number of flags doubles: 0 for a flag that is alone, 1 for two, 2 for four. */
export const doublings = ({ others }: Evidence): number => Math.log2(1 + others);

/**
 * The share of right ones among findings like it, from 0 to 1, to two decimals. Of a rule that was not measured, one of your
 * own, the product stands.
 */
export function calibrated(evidence: Evidence, weights: CalibrationWeights = CALIBRATION): number {
  const { intercept, slope, unknown, crowd, rules } = weights;
  const offset = rules[evidence.rule];
  if (offset === undefined) return evidence.product;
  const odds =
    intercept + slope * logOdds(evidence.product) + unknown * evidence.unknowns + crowd * doublings(evidence) + offset;
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
