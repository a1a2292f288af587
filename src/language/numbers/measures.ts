/** One figure with its sign, currency, percent sign or unit: "£3bn", "-5C", "12 per cent", "9.5 metres", "40". */

import type { Dimension } from '../quantity.ts';
import { isDigit, isHyphen, isLetter, lowerWordAt, nextWord } from './cursor.ts';
import { readCurrencyAfter, readCurrencyBefore } from './money.ts';
import type { Numeral } from './numeral.ts';
import { readPercentage } from './percentages.ts';
import { readNumeral } from './read-numeral.ts';
import type { Reading } from './reading.ts';
import { readUnit } from './unit-reader.ts';
import type { Unit } from './units.ts';

/** What a figure measures, and by what the figure is divided (100 for a percentage or pence). */
export interface Kind {
  readonly dimension: Dimension;
  readonly unit?: Unit;
  readonly divisor: number;
}

/** A reading of one figure, with what is needed to read it again in another unit or magnitude. */
export interface Measure extends Reading {
  readonly kind: Kind;
  readonly negative: boolean;
}

/** A bare number. */
export const COUNT: Kind = { dimension: 'count', divisor: 1 };

/** What was read last: several readers ask for the figure at one place, one after the other. */
let last: { text: string; start: number; money: boolean; measure: Measure | undefined } | undefined;

/** The figure that starts at `start` with its sign or currency, or undefined. With `money`, "5m" is millions. */
export function readMeasure(text: string, start: number, money = false): Measure | undefined {
  if (last !== undefined && last.start === start && last.money === money && last.text === text) return last.measure;
  const measure = measureAt(text, start, money);
  last = { text, start, money, measure };
  return measure;
}

function measureAt(text: string, start: number, money: boolean): Measure | undefined {
  const sign = signEnd(text, start);
  const currency = readCurrencyBefore(text, sign);
  const inner = currency === undefined ? sign : signEnd(text, currency.end);
  const numeral = readNumeral(text, inner, money || currency !== undefined);
  if (numeral === undefined) return undefined;
  const negative = sign > start || (currency !== undefined && inner > currency.end);
  const figuresStart = sign > start && currency === undefined ? start : numeral.start;
  const found = currency
    ? { kind: { dimension: 'money', unit: currency.unit, divisor: 1 } as const, end: numeral.end }
    : readKind(text, numeral);
  if (found === undefined || runsOn(text, found.end)) return undefined;
  const figures = { start: figuresStart, end: numeral.end };
  return measureOf({ start, end: found.end, figures }, numeral, found.kind, negative);
}

/** A figure that ends in the middle of a code or a name: "737s", "4(b)", "12_3". */
const runsOn = (text: string, end: number): boolean =>
  isLetter(text.charCodeAt(end)) ||
  isDigit(text.charCodeAt(end)) ||
  '_@#='.includes(text[end] ?? ' ') ||
  (text[end] === '(' && isLetter(text.charCodeAt(end + 1)) && text[end + 2] === ')');

/** The reading of a numeral as a measure of a kind. */
export function measureOf(
  place: Pick<Reading, 'start' | 'end' | 'figures'>,
  numeral: Numeral,
  kind: Kind,
  negative: boolean,
): Measure {
  const { divisor } = kind;
  const [low, high] = negative ? [-numeral.high, -numeral.low] : [numeral.low, numeral.high];
  const counted = kind.dimension === 'share' && Number.isInteger(numeral.mantissa) && numeral.form !== 'fraction';
  const { unit } = kind;
  return {
    start: place.start,
    end: place.end,
    figures: place.figures,
    dimension: kind.dimension,
    value: { low: divide(low, divisor), high: divide(high, divisor), lowOpen: false, highOpen: numeral.highOpen },
    bound: numeral.approximate ? 'about' : 'exact',
    approximate: numeral.approximate,
    grain: (counted ? 1 : numeral.grain) / divisor,
    hedgedGrain: numeral.hedgedGrain / divisor,
    ...(unit && { unit }),
    numeral,
    kind,
    negative,
  };
}

/** Division by a hundred as a shift of the decimal point: 9.27 per cent is 0.0927 exactly as printed. */
const divide = (value: number, divisor: number): number => (divisor === 100 ? Number(`${value}e-2`) : value / divisor);

/** What stands after the numeral: a percent sign, a unit, a currency word, or nothing. */
function readKind(text: string, numeral: Numeral): { readonly kind: Kind; readonly end: number } | undefined {
  const percentage = readPercentage(text, numeral.end);
  if (percentage !== undefined) {
    const { points, end } = percentage;
    const kind: Kind = points
      ? { dimension: 'percentage-points', unit: points, divisor: 1 }
      : { dimension: 'share', divisor: 100 };
    return { kind, end };
  }
  const currency = readCurrencyAfter(
    text,
    numeral.form === 'vague' ? ofEnd(text, numeral.end) : numeral.end,
    numeral.low >= 1e5,
  );
  if (currency !== undefined) {
    return { kind: { dimension: 'money', unit: currency.unit, divisor: currency.divisor }, end: currency.end };
  }
  const unit = readUnit(text, numeral);
  if (unit !== undefined)
    return { kind: { dimension: unit.unit.dimension, unit: unit.unit, divisor: 1 }, end: unit.end };
  const share = numeral.form === 'fraction';
  return { kind: share ? { dimension: 'share', divisor: 1 } : COUNT, end: numeral.end };
}

/** The place after "of" in "millions of dollars"; `at` itself where there is none. */
export function ofEnd(text: string, at: number): number {
  const start = nextWord(text, at);
  return start >= 0 && lowerWordAt(text, start) === 'of' ? start + 2 : at;
}

/** The place after a minus sign or "minus"; `at` itself where there is none. */
function signEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x2212 || code === 0x2013 || isHyphen(code)) return at + 1;
  if (code === 43 && isDigit(text.charCodeAt(at + 1))) return at;
  if (lowerWordAt(text, at) !== 'minus') return at;
  const next = nextWord(text, at + 5);
  const digits = at + 6;
  return next >= 0 ? next : isDigit(text.charCodeAt(digits)) ? digits : at;
}
