/** 1,126 and 1,216: two figures that one slip of the keyboard parts, two digits swapped or one of them another. */
import type { NumericExpression } from '../../language/quantity.ts';

/** Fewer digits than this, without the noughts at the end, are near to each other by chance. */
const LEAST = 3;

/** The digits of an exact whole number; undefined where it has too few. */
function digitsOf({ dimension, value, change, per }: NumericExpression): string | undefined {
  const { low, high } = value;
  if (dimension !== 'count' || low !== high || low < 100 || change !== undefined || per !== undefined) return undefined;
  const digits = String(low);
  return /^\d+$/u.test(digits) && digits.replace(/0+$/u, '').length >= LEAST ? digits : undefined;
}

/** Keys that two figures share where a slip parts them: their digits in order of size, and their digits without one. */
export function slipKeys(quantity: NumericExpression): readonly string[] {
  const digits = digitsOf(quantity);
  if (digits === undefined) return [];
  const keys = [`s:${[...digits].sort().join('')}`];
  for (let at = 0; at < digits.length; at += 1) keys.push(`o:${digits.slice(0, at)}_${digits.slice(at + 1)}`);
  return keys;
}

/** swapped: two digits beside each other; changed: one digit is another; undefined: one figure, or no slip. */
export function slipBetween(a: NumericExpression, b: NumericExpression): 'swapped' | 'changed' | undefined {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  if (x === undefined || y === undefined || x.length !== y.length) return undefined;
  const unlike = [...x].flatMap((digit, at) => (digit === y[at] ? [] : [at]));
  const [first = -1, second = -1] = unlike;
  if (unlike.length === 1) return 'changed';
  return unlike.length === 2 && second === first + 1 && x[first] === y[second] && x[second] === y[first]
    ? 'swapped'
    : undefined;
}

/** How many digits it has, without the noughts at the end. */
export const significantDigits = (quantity: NumericExpression): number =>
  (digitsOf(quantity) ?? '').replace(/0+$/u, '').length;
