/** Intervals of values: what a printed figure may stand for, and whether two of them can be one value. */
import type { Interval, NumericExpression } from '../language/quantity.ts';

/** A figure with no hedge stands for itself and for what rounds to it, but never for more than this share of it. */
const LARGEST_ROUNDING = 0.05;
/** "about 30": within a tenth of it. */
const APPROXIMATION = 0.1;

/** The interval in the unit that both expressions share, if they share one. */
export function comparable(a: NumericExpression, b: NumericExpression): readonly [Interval, Interval] | undefined {
  return (a.per ?? '') === (b.per ?? '') ? inOneUnit(a, b) : undefined;
}

/** The same, whatever each is counted by ("a year", "per head"). */
export function inOneUnit(a: NumericExpression, b: NumericExpression): readonly [Interval, Interval] | undefined {
  if (a.dimension !== b.dimension) return undefined;
  if (a.unit === b.unit) return [a.value, b.value];
  if (a.base !== undefined && b.base !== undefined) return [a.base, b.base];
  return undefined;
}

/** How far below and above its printed figure a value may lie, as a share of it. */
export function slack(expression: NumericExpression): number {
  const size = Math.max(Math.abs(finite(expression.value)), Number.EPSILON);
  const rounding = size < 100 && Number.isInteger(size) ? 0 : expression.grain / 2 / size;
  if (expression.approximate) return Math.max(APPROXIMATION, Math.min(rounding, 0.5));
  return Math.min(rounding, LARGEST_ROUNDING);
}

/** The interval with its closed, finite ends moved apart by a share of their size. */
export function widen(interval: Interval, share: number): Interval {
  if (share === 0) return interval;
  const low = interval.lowOpen ? interval.low : interval.low - Math.abs(interval.low) * share;
  const high = interval.highOpen ? interval.high : interval.high + Math.abs(interval.high) * share;
  return { ...interval, low, high };
}

/** True where no value lies in both. */
export function disjoint(a: Interval, b: Interval): boolean {
  return before(a, b) || before(b, a);
}

function before(a: Interval, b: Interval): boolean {
  return a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));
}

/** True where both are the same interval. */
export function equal(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.high === b.high && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;
}

/** The finite end of an interval, or the middle of two: the figure that it turns on. */
export function finite(interval: Interval): number {
  if (!Number.isFinite(interval.low)) return Number.isFinite(interval.high) ? interval.high : 0;
  return Number.isFinite(interval.high) ? (interval.low + interval.high) / 2 : interval.low;
}
