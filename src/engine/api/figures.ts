/** Figures as intervals: a printed figure stands for all values that round to it. */
export { comparable, disjoint, slack, widen } from '../../compare/interval.ts';
export { addIntervals, meet, roundingInterval, written } from '../../compare/rounding.ts';
export type { Interval, NumericExpression } from '../../language/quantity.ts';
