/** A numeric expression while it is being read: plain offsets, the unit with its factor, the interval spread out. */
import { textSpan } from '../../document/position.ts';
import type { Bound, Dimension, Interval, NumericExpression } from '../quantity.ts';
import type { Numeral } from './numeral.ts';
import type { Unit } from './units.ts';

/** What the readers hand from one to the next. Offsets are those of the text. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly figures: { readonly start: number; readonly end: number };
  readonly dimension: Dimension;
  readonly value: Interval;
  readonly bound: Bound;
  readonly approximate: boolean;
  readonly grain: number;
  /** The grain where a hedge shows that the figure is rounded. */
  readonly hedgedGrain: number;
  readonly unit?: Unit;
  readonly per?: string;
  readonly parts?: readonly [number, number];
  readonly change?: 'increase' | 'decrease' | 'additional';
  /** The (first) numeral as read. */
  readonly numeral: Numeral;
}

/** What a reader found at a trigger: an expression, or a look-alike to pass over up to `skip`. */
export type Outcome = Reading | { readonly skip: number };

/** A reader of one construction: from the trigger at `at`, never touching text before `floor`. */
export type Reader = (text: string, at: number, floor: number) => Outcome | undefined;

/** Widens an expression by what stands around it: a bound, a rate, an age. */
export type Extension = (text: string, reading: Reading, floor: number) => Reading;

/** The closed interval of one value. */
export const exactly = (value: number): Interval => ({ low: value, high: value, lowOpen: false, highOpen: false });

/** The interval with both ends passed through an increasing function. */
export const mapInterval = (interval: Interval, change: (value: number) => number): Interval => ({
  ...interval,
  low: change(interval.low),
  high: change(interval.high),
});

/** A reading of one exact value in the given place, with nothing around it. */
export function plainReading(start: number, end: number, dimension: Dimension, value: number, grain = 1): Reading {
  const figures = { start, end };
  const numeral: Numeral = {
    ...figures,
    low: value,
    high: value,
    highOpen: false,
    form: 'words',
    approximate: false,
    grain,
    hedgedGrain: grain,
    mantissa: value,
    exponent: 0,
    plain: false,
  };
  const exact = { bound: 'exact', approximate: false, grain, hedgedGrain: grain, numeral } as const;
  return { ...figures, figures, dimension, value: exactly(value), ...exact };
}

/** The finished expression, with its value in the base unit where the unit has a factor. */
export function expressionOf(reading: Reading): NumericExpression {
  const { start, end, figures, dimension, value, bound, approximate, grain, unit, per, parts, change } = reading;
  return {
    span: textSpan(start, end),
    figures: textSpan(figures.start, figures.end),
    dimension,
    value,
    bound,
    approximate,
    grain,
    ...(unit && { unit: unit.name }),
    ...(unit?.factor !== undefined && { base: baseOf(value, unit.factor, unit.offset ?? 0) }),
    ...(per !== undefined && { per }),
    ...(parts && { parts }),
    ...(change && { change }),
  };
}

const baseOf = (value: Interval, factor: number, offset: number): Interval =>
  mapInterval(value, (amount) => amount * factor + offset);
