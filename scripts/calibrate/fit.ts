/** Fits the calibration: logistic regression by gradient descent, held near "the product is right" by normal priors. */

import { doublings, logOdds } from '../../src/findings/calibration.ts';
import type { CalibrationWeights } from '../../src/findings/calibration-weights.ts';
import type { JudgedFlag } from './judged-flags.ts';

/** The news holds about ten times the words of the drafts: so that neither drowns the other, a flag there weighs half. */
const NEWS_WEIGHT = 0.5;
/** Means and variances of the priors. A rule has few flags, so its own offset is held close to that of all. */
const PRIOR = {
  intercept: [0, 1],
  slope: [1, 0.1],
  unknown: [0, 0.1],
  crowd: [0, 0.1],
  rule: [0, 0.5],
} as const;
/** The slope and the two counts can only speak one way: more doubt, more open questions, more flags never help. */
const LIMITS = { slope: [0.1, 3], unknown: [-2, 0], crowd: [-2, 0] } as const;
const [STEPS, RATE] = [2000, 0.02];

const COMMON = ['intercept', 'slope', 'unknown', 'crowd'] as const;
type Common = (typeof COMMON)[number];

/**
 * The weights that fit the flags best, to two decimals, with an offset for each of the rules, in that order. The flags of one rule
 * in one text count as one, so that a price list of 40 does not outvote 40 texts.
 */
export function fitWeights(flags: readonly JudgedFlag[], rules: readonly string[]): CalibrationWeights {
  const common: Record<Common, number> = { intercept: 0, slope: 1, unknown: 0, crowd: 0 };
  const offsets = new Map(rules.map((rule) => [rule, 0]));
  const rows = flags.map((flag) => ({
    features: { intercept: 1, slope: logOdds(flag.product), unknown: flag.unknowns, crowd: doublings(flag) },
    rule: flag.rule,
    right: flag.right ? 1 : 0,
    weight: (flag.news ? NEWS_WEIGHT : 1) / (1 + flag.others),
  }));
  for (let step = 0; step < STEPS; step += 1) {
    const pull: Record<Common, number> = { intercept: 0, slope: 0, unknown: 0, crowd: 0 };
    const ruled = new Map<string, number>();
    for (const { features, rule, right, weight } of rows) {
      const odds = COMMON.reduce((sum, name) => sum + common[name] * features[name], offsets.get(rule) ?? 0);
      const error = weight * (1 / (1 + Math.exp(-odds)) - right);
      for (const name of COMMON) pull[name] += error * features[name];
      ruled.set(rule, (ruled.get(rule) ?? 0) + error);
    }
    for (const name of COMMON)
      common[name] = limited(name, common[name] - RATE * (pull[name] + held(name, common[name])));
    for (const [rule, offset] of offsets)
      offsets.set(rule, offset - RATE * ((ruled.get(rule) ?? 0) + offset / PRIOR.rule[1]));
  }
  return {
    intercept: rounded(common.intercept),
    slope: rounded(common.slope),
    unknown: rounded(common.unknown),
    crowd: rounded(common.crowd),
    rules: Object.fromEntries([...offsets].map(([rule, offset]) => [rule, rounded(offset)])),
  };
}

/** The gradient of the prior. */
const held = (name: Common, value: number): number => (value - PRIOR[name][0]) / PRIOR[name][1];

function limited(name: Common, value: number): number {
  if (name === 'intercept') return value;
  const [least, most] = LIMITS[name];
  return Math.min(most, Math.max(least, value));
}

/** To two decimals; a zero without a sign. */
const rounded = (value: number): number => Math.round(value * 100) / 100 || 0;
