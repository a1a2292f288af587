/** The closed vocabulary in which a rule says what it compares. */

/** By what the two claims must be about the same thing. */
export type Same =
  | 'measure'
  | 'rank'
  | 'greatest'
  | 'weekday'
  | 'length'
  | 'life'
  | 'subject'
  | 'event'
  | 'entity'
  | 'set'
  | 'topic'
  | 'words'
  | 'name'
  | 'digits'
  | 'slip'
  | 'occupancy'
  | 'pole'
  | 'deed'
  | 'maker'
  | 'sides'
  | 'effect'
  | 'sense'
  | 'vacancy'
  | 'occasion'
  | 'counted'
  | 'act'
  | 'lasting'
  | 'scene'
  | 'side'
  | 'retelling';

/** The ways that the walk asks for, as a list. */
export const WALKED_SAME = [
  'measure',
  'subject',
  'event',
  'entity',
  'set',
  'topic',
  'words',
] as const satisfies readonly WalkedSame[];

/** True where the walk asks for it. */
export const isWalked = (same: Same): same is WalkedSame => WALKED_SAME.some((way) => way === same);

/** Those that the walk asks; by the others only rules that compute find their pairs. */
export type WalkedSame = Exclude<
  Same,
  | 'rank'
  | 'greatest'
  | 'weekday'
  | 'length'
  | 'life'
  | 'name'
  | 'digits'
  | 'slip'
  | 'occupancy'
  | 'pole'
  | 'deed'
  | 'maker'
  | 'sides'
  | 'effect'
  | 'sense'
  | 'vacancy'
  | 'occasion'
  | 'counted'
  | 'act'
  | 'lasting'
  | 'scene'
  | 'side'
  | 'retelling'
>;

/** In what the two claims must differ. Swapped roles, names and sums are left to rules that compute. */
export type Clash = 'value' | 'pole' | 'polarity' | 'time' | 'place' | 'words' | 'part-over-whole';

/**
 * What makes a difference harmless, and the question that answers it:
 * other-scope: "same place", "same population"; other-time: "same time"; part-of-whole: "whole against whole" and "values
 * clash", where the narrower set has the smaller figure; rounding: "values clash", where one figure rounds to the other;
 * hypothetical: "both said to be so" (a plan, a possibility, a condition, a question); denied: the same question, where one
 * of two figures is negated, and "left unexplained", where one is only what somebody denies; revised: "left unexplained"
 * (mistaken, revised, withdrawn, outdated).
 */
export type Explanation =
  | 'other-scope'
  | 'other-time'
  | 'part-of-whole'
  | 'rounding'
  | 'revised'
  | 'hypothetical'
  | 'denied';

/** All explanations. */
export const EXPLANATIONS = [
  'other-scope',
  'other-time',
  'part-of-whole',
  'rounding',
  'revised',
  'hypothetical',
  'denied',
] as const satisfies readonly Explanation[];

/** Which explanations a rule takes: those that it names in `unless`, or all where it names none. */
export function takes(unless: readonly Explanation[] | undefined, explanation: Explanation): boolean {
  return unless === undefined || unless.includes(explanation);
}

/** What comparing two values came to. */
export type Outcome = 'clash' | 'compatible' | 'part' | 'none';

/** All outcomes. */
export const OUTCOMES = ['clash', 'compatible', 'part', 'none'] as const satisfies readonly Outcome[];
