/** What a printed figure may stand for. Source: statcheck (Nuijten et al. 2016) recomputes within the printed rounding. */
import type { Interval, NumericExpression } from '../language/quantity.ts';

/** "about 20" may be a tenth off; a bound leaves one side open. */
const LOOSE = 0.1;

/** Every value that prints as this figure: half a grain to either side; a tenth for "about"; open where it is a bound. */
export function roundingInterval(expression: NumericExpression): Interval {
  const { value, grain, approximate } = expression;
  const size = Math.max(Math.abs(finiteEnd(value.low)), Math.abs(finiteEnd(value.high)));
  const half = Math.max(grain / 2, approximate || expression.bound !== 'exact' ? size * LOOSE : 0);
  return { low: value.low - half, high: value.high + half, lowOpen: false, highOpen: false };
}

const finiteEnd = (end: number) => (Number.isFinite(end) ? end : 0);

/** The sum of intervals. */
export function addIntervals(intervals: readonly Interval[]): Interval {
  const sum = (end: (interval: Interval) => number) => intervals.reduce((total, interval) => total + end(interval), 0);
  return { low: sum(({ low }) => low), high: sum(({ high }) => high), lowOpen: false, highOpen: false };
}

/** True where a value lies in both, both ends included, with room for binary fractions. */
export function meet(a: Interval, b: Interval): boolean {
  const room = 1e-9 * Math.max(1, Math.abs(finiteEnd(a.high)), Math.abs(finiteEnd(b.high)));
  return a.low <= b.high + room && b.low <= a.high + room;
}

/** A number as people write it: thousands parted by commas, at most two decimals. */
export function written(value: number): string {
  const [whole = '', fraction] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
