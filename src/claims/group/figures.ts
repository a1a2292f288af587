/** What the readers of sums ask of a figure: is it exact, is it of the same thing as another, how do two of them hang together. */
import type { NumericExpression } from '../../language/quantity.ts';
import type { Token } from '../../language/sentence.ts';
import type { Placed } from '../reading/placed.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { between, neighbours } from './members.ts';

type Number = Placed<NumericExpression>;

/** Dimensions whose units stay to each other as they are; currencies change from day to day. */
export const FIXED: ReadonlySet<string> = new Set([
  'length',
  'area',
  'volume',
  'mass',
  'temperature',
  'speed',
  'energy',
  'power',
  'pressure',
  'data',
]);

/** A word that stands for a plain count, as a figure of its sentence. */
export function countOf({ index, span }: Token, count: number): Number {
  const value = { low: count, high: count, lowOpen: false, highOpen: false };
  const expression = {
    span,
    figures: span,
    value,
    dimension: 'count',
    bound: 'exact',
    approximate: false,
    grain: 1,
  } as const;
  return { expression, first: index, end: index + 1, head: index };
}

/** Exact, positive, no change and no rate; "a further 7km" may come on top of others. */
export const isExact = ({ expression: { change, per, approximate, value, bound } }: Number): boolean =>
  (change === undefined || change === 'additional') &&
  per === undefined &&
  !approximate &&
  bound === 'exact' &&
  value.low === value.high &&
  value.low > 0;

/** Of one dimension and one unit. */
export const isOfUnit = ({ expression: a }: Number, { expression: b }: Number): boolean =>
  a.dimension === b.dimension && (a.unit ?? '') === (b.unit ?? '');

/** All exact and of the unit of the first. */
export function areOfOneUnit(numbers: readonly Number[]): boolean {
  const [first] = numbers;
  return first !== undefined && numbers.every((number) => isExact(number) && isOfUnit(number, first));
}

/** A comma, "and" or "while" between each two neighbours, and no end of a sentence. */
export const areListed = (context: SentenceContext, numbers: readonly Number[]): boolean =>
  neighbours(numbers).every(([a, b]) => JOINT.test(between(context, a, b)));
const JOINT = /^[^.:()]*(?:[,;]|\band\b|\bwhile\b|\bthen\b)[^.:()]*$/u;

/** Their sum. */
export const sumOf = (numbers: readonly Number[]): number =>
  numbers.reduce((made, { expression }) => made + expression.value.low, 0);

/** The word before a figure, in lower case; "further" for "a further 7km", which is one figure. */
export const wordBefore = ({ sentence }: SentenceContext, { first, expression }: Number): string =>
  expression.change === 'additional' ? 'further' : (sentence.tokens[first - 1]?.form.toLowerCase() ?? '');
