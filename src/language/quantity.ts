/** What a numeric expression says: an interval of values, how exactly, of what dimension, in which unit. */
import type { TextSpan } from '../document/position.ts';

/** A closed or half-open interval of values; an infinite end is open. "at least 12" is [12, ∞), "fewer than 5" is (-∞, 5). */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** True where the bound itself is left out: "more than 12" is lowOpen. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** How a bound or hedge was worded. */
export type Bound =
  | 'exact'
  | 'at-least'
  | 'more-than'
  | 'at-most'
  | 'less-than'
  | 'about'
  | 'nearly'
  | 'between'
  | 'just-over';

/** The kind of thing that the number measures. */
export type Dimension =
  | 'count'
  | 'share'
  | 'percentage-points'
  | 'money'
  | 'duration'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'temperature'
  | 'speed'
  | 'energy'
  | 'power'
  | 'pressure'
  | 'data'
  | 'age'
  | 'ordinal'
  | 'score'
  | 'multiple'
  | 'identifier';

/** A numeric expression of a text: "between 14,000 and 18,000", "about £3bn", "one in five", "at least 12", "3-1". */
export interface NumericExpression {
  readonly span: TextSpan;
  /** The figures alone, without bound words and unit: "14,000 and 18,000". */
  readonly figures: TextSpan;
  readonly dimension: Dimension;
  /** In the unit as written: "£3bn" is 3e9 of GBP; "12 per cent" is 0.12 of a share; "two weeks" is 2 of week. */
  readonly value: Interval;
  readonly bound: Bound;
  /** True for "about", "around", "some", "an estimated", "dozens", "-odd", "or so". */
  readonly approximate: boolean;
  /**
   * The weight of the last significant digit as printed: 1000 for "14,000", 0.1e6 for "3.4 million", 1 for "1,234". A plain
   * whole figure below 100, and a whole percentage, is taken as counted (1; 0.01), unless a hedge stands by it.
   * A figure may stand for any value within half a grain of it.
   */
  readonly grain: number;
  /** The unit as a stable name ("kilometre", "pound", "week", "GBP", "celsius"), where there is one. */
  readonly unit?: string;
  /** The value in the dimension's base unit (metre, square metre, litre, kilogram, celsius, second, km/h, …), where known. */
  readonly base?: Interval;
  /** For rates: "40 a day" has per "day"; "£3 per head" per "head". */
  readonly per?: string;
  /** For a score "3-1" and for a range "from 7 to 5": both figures in the order of the text, in the unit as written. */
  readonly parts?: readonly [number, number];
  /** "2,000 more", "up 12%", "another 40", "a further 3": the number is a difference, not a level. */
  readonly change?: 'increase' | 'decrease' | 'additional';
}
