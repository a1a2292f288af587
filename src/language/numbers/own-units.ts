/** Units of measure that a desk adds: a plain count with such a word after it is a measure. */
import { textSpan } from '../../document/position.ts';
import type { NumericExpression } from '../quantity.ts';
import { mapInterval } from './reading.ts';
import type { Unit } from './units.ts';

/** The units by their words and symbols; words in lower case, symbols as they are. */
export type OwnUnits = ReadonlyMap<string, Unit>;

/** The expressions, those with a word of a unit right after them turned into measures of it. */
export function withOwnUnits(
  text: string,
  numbers: readonly NumericExpression[],
  units: OwnUnits,
): NumericExpression[] {
  return numbers.map((number, index) => {
    if (number.dimension !== 'count' || number.unit !== undefined) return number;
    const limit = numbers[index + 1]?.span.start ?? text.length;
    const found = unitAfter(text, number.span.end, limit, units);
    return found === undefined ? number : measured(number, found.unit, found.end);
  });
}

/** The words of a unit are at most so many. */
const LONGEST = 3;

/** The unit that the text goes on with, after a blank, a hyphen or nothing; the longest name counts. */
function unitAfter(text: string, at: number, limit: number, units: OwnUnits) {
  const [, gap = '', words = ''] = /^([ \u00a0-]?)((?:\p{L}[\p{L}\d'’]*[ -]?){1,3})/u.exec(text.slice(at, limit)) ?? [];
  const parts = words.trim().split(/(?<=[ -])|(?=[ -])/u);
  for (let count = Math.min(parts.length, LONGEST * 2 - 1); count > 0; count -= 1) {
    const name = parts.slice(0, count).join('');
    const unit = units.get(name) ?? units.get(name.toLowerCase());
    if (unit !== undefined) return { unit, end: at + gap.length + name.length };
  }
  return undefined;
}

function measured(number: NumericExpression, { name, dimension, factor }: Unit, end: number): NumericExpression {
  const base = factor === undefined ? {} : { base: mapInterval(number.value, (amount) => amount * factor) };
  return { ...number, span: textSpan(number.span.start, end), dimension, unit: name, ...base };
}
