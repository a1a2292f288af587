/** Figures in digits: "14,000", "14 000", "1,00,000", "3.4 million", "£3bn" (without its sign), "2½", "3 1/2". */
import { gapEnd, isDigit, isHyphen, isLetter, isSpace } from './cursor.ts';
import { readFigureFraction } from './fractions.ts';
import { readMagnitudes } from './magnitudes.ts';
import { type Numeral, wholeGrains } from './numeral.ts';

/** Beyond this many digits a number is a code, and its value would not be exact. */
const MOST_DIGITS = 15;
const MOST_GROUPS = 5;

/** The digits that start at `at`: their plain decimal notation and what they looked like. */
interface Digits {
  readonly end: number;
  /** As Number() reads it: "14000", "3.4". */
  readonly notation: string;
  readonly decimals: number;
  readonly grouped: boolean;
}

/** The numeral in digits that starts at `at`, or undefined. With `money`, a single letter may be a magnitude. */
export function readDigits(text: string, at: number, money: boolean): Numeral | undefined {
  const digits = scan(text, at);
  if (digits === undefined) return readFigureFraction(text, at);
  const { notation, decimals, grouped } = digits;
  if (decimals === 0 && !grouped) {
    const mixed = readFigureFraction(text, at, Number(notation), digits.end);
    if (mixed !== undefined) return mixed;
  }
  const magnitude = readMagnitudes(text, digits.end, money);
  const exponent = magnitude?.exponent ?? 0;
  const value = Number(`${notation}e${exponent}`);
  const mantissa = Number(notation);
  const printed = 10 ** -decimals;
  const grains = decimals > 0 ? { grain: printed, hedgedGrain: printed } : wholeGrains(mantissa);
  const weigh = (grain: number) => (decimals > 0 ? Number(`1e${exponent - decimals}`) : grain * 10 ** exponent);
  return {
    start: at,
    end: magnitude?.end ?? digits.end,
    low: value,
    high: value,
    highOpen: false,
    form: 'digits',
    approximate: false,
    grain: weigh(grouped && grains.grain === 1 ? 1 : grains.grain),
    hedgedGrain: weigh(grains.hedgedGrain),
    mantissa,
    exponent,
    plain: !grouped && decimals === 0 && exponent === 0,
  };
}

/** The end of the run of digits at `at`. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function scan(text: string, at: number): Digits | undefined {
  const first = digitsEnd(text, at);
  const leadingPoint = first === at && isPoint(text, at) && isDigit(text.charCodeAt(at + 1));
  if ((first === at && !leadingPoint) || first - at > MOST_DIGITS) return undefined;
  const whole = first - at <= 3 ? groupsEnd(text, first) : first;
  let notation = text.slice(at, whole).replace(/\D/g, '');
  let end = whole;
  if (isPoint(text, whole)) {
    const last = digitsEnd(text, whole + 1);
    if (last - whole - 1 > MOST_DIGITS) return undefined;
    if (last > whole + 1) {
      notation += `.${text.slice(whole + 1, last)}`;
      end = last;
    }
  }
  return { end, notation, decimals: end === whole ? 0 : end - whole - 1, grouped: whole > first };
}

/** A decimal point: a full stop or the raised point. */
const isPoint = (text: string, at: number): boolean => text[at] === '.' || text[at] === '·';

/** The end of the groups of three (or, as in India, of two and at last three) after the leading digits. */
function groupsEnd(text: string, first: number): number {
  const separator = text[first] ?? '';
  const comma = separator === ',';
  if (!comma && !isGroupSpace(separator)) return first;
  let end = first;
  let last = 3;
  for (let groups = 0; groups < MOST_GROUPS && text[end] === separator; groups += 1) {
    const next = digitsEnd(text, end + 1);
    last = next - end - 1;
    if (last !== 3 && !(comma && last === 2)) return last > 0 && comma ? first : end;
    end = next;
  }
  if (last !== 3) return first;
  return !comma && (isLetter(text.charCodeAt(end)) || isHyphen(text.charCodeAt(end))) ? first : end;
}

/** Spaces that part groups of three: no-break, thin, narrow no-break, figure and plain. */
const isGroupSpace = (separator: string): boolean =>
  separator === ' ' || '\u00a0\u2009\u202f\u2007'.includes(separator || '?');

/** True where a space and more digits follow the figure that ends at `at`: a telephone number or a code in groups. */
export const digitsFollow = (text: string, at: number): boolean =>
  isSpace(text.charCodeAt(at)) && isDigit(text.charCodeAt(gapEnd(text, at)));
