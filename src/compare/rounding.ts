/** What a printed figure may stand for. Source: statcheck (Nuijten et al. 2016) recomputes within the printed rounding. */
import type { Interval, NumericExpression } from '../language/quantity.ts';

/** "about 20" may be a tenth off; a bound leaves one side open. */
const LOOSE = 0.1;

/** A whole figure with noughts at its end ("800") is taken as rounded by no more than this share of it. */
const ROUND_FIGURE = 0.01;
/** Figures whose last printed place is a fraction or a power of a thousand: "3.2", "4 million", "£5bn". */
const SCALED = /\d\.\d|thousand|illion|\d\s?(?:m|bn|tn|k)\b/iu;

/**
 * Every value that prints as this figure: half a grain to either side for "3.2 million", at most `round` of its size for
 * plain noughts ("800"), a tenth for "about". `text` is the figure as printed.
 */
export function roundingInterval(expression: NumericExpression, text: string, round = ROUND_FIGURE): Interval {
  const { value, grain, approximate, dimension, bound } = expression;
  if (
    dimension === 'count' &&
    value.high < 100 &&
    grain === 1 &&
    bound === 'exact' &&
    !approximate &&
    !SCALED.test(text)
  )
    return value;
  const size = Math.max(Math.abs(finiteEnd(value.low)), Math.abs(finiteEnd(value.high)));
  const printed = SCALED.test(text) ? grain / 2 : Math.min(grain / 2, grain > 1 ? size * round : grain / 2);
  const half = Math.max(printed, approximate || expression.bound !== 'exact' ? size * LOOSE : 0);
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
