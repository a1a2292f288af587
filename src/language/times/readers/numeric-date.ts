/** "2019-02-09", "9/2/2019", "09.02.2019". */
import { isDate } from '../calendar.ts';
import { glued } from '../count.ts';
import { digitsOf, form, lengthOf, type Pieces, touches } from '../pieces.ts';
import type { Reader, Reading } from '../reading.ts';
import { CLASS } from '../vocabulary.ts';

/** A date in digits. Day and month in doubt ("9/2/2019") leave only the year known. */
export const numericDate: Reader = {
  starts: CLASS.digits,
  read(pieces, at) {
    const separator = form(pieces, at + 1);
    if (glued(pieces, at) || (touches(pieces, at) && '-/.'.includes(form(pieces, at - 1)))) return undefined;
    if (separator !== '-' && separator !== '/' && separator !== '.') return undefined;
    if (form(pieces, at + 3) !== separator || !unbroken(pieces, at)) return undefined;
    const [a, b, c] = [digitsOf(pieces, at), digitsOf(pieces, at + 2), digitsOf(pieces, at + 4)];
    if (lengthOf(pieces, at) === 4 && lengthOf(pieces, at + 2) <= 2 && lengthOf(pieces, at + 4) <= 2) {
      return separator === '.' ? undefined : reading(at, { year: a, month: b, day: c });
    }
    if (separator === '-' || lengthOf(pieces, at + 4) !== 4 || c < 1000 || c > 2199) return undefined;
    if (separator === '.' || a > 12 || a === b) return reading(at, { year: c, month: b, day: a });
    if (b > 12) return reading(at, { year: c, month: a, day: b });
    if (a < 1 || b < 1) return undefined;
    return { from: at, to: at + 5, kind: 'date', fields: { year: c }, anchor: 'calendar', grain: 'day' };
  },
};

function reading(at: number, fields: { year: number; month: number; day: number }): Reading | undefined {
  if (!isDate(fields)) return undefined;
  return { from: at, to: at + 5, kind: 'date', fields, anchor: 'calendar', grain: 'day' };
}

/** Five touching pieces after which neither digits nor letters go on (but a T and a time may). */
function unbroken(pieces: Pieces, at: number): boolean {
  for (let piece = at + 1; piece < at + 5; piece++) if (!touches(pieces, piece)) return false;
  return !(touches(pieces, at + 5) && '-/'.includes(form(pieces, at + 5) || '?'));
}
