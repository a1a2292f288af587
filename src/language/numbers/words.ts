/** Number words: "forty-one", "two hundred and six", "a hundred", "twelve million", "a dozen", "two and a half". */
import { isHyphen, jointEnd, lowerWordAt, nextWord } from './cursor.ts';
import { type Numeral, wholeGrains } from './numeral.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Number words below a hundred and their values. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** Scales that multiply what stands before them. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** True for a word that multiplies the number before it: "hundred", "million", "dozen". */
export const isScale = (word: string): boolean => SCALES.has(word);

/** The sum so far: whole parts, the part below the next scale, the smallest scale used. */
interface Sum {
  readonly total: number;
  readonly current: number;
  readonly scale: number;
  readonly end: number;
}

/** The numeral in words that starts at `at` ("a hundred" starts at its article), or undefined. */
export function readWords(text: string, at: number): Numeral | undefined {
  const sum = readSum(text, at);
  if (sum === undefined) return undefined;
  const value = sum.total + sum.current;
  const dozen = value % 12 === 0 && value > 0 && lowerWordAt(text, sum.end - 5) === 'dozen';
  const mixed = readAndAHalf(text, sum.end);
  if (mixed.value > 0) {
    const scaled = scaleAfter(text, mixed.end);
    if (scaled !== undefined) return mixedScale(at, value + mixed.value, scaled);
  }
  const unit = sum.current === 0 && sum.scale !== Number.POSITIVE_INFINITY ? sum.scale : 1;
  const whole = value + mixed.value * unit;
  const grains = mixed.value > 0 ? { grain: unit / 2, hedgedGrain: unit / 2 } : scaledGrains(value, unit);
  return {
    start: at,
    end: mixed.end,
    low: whole,
    high: whole,
    highOpen: false,
    form: 'words',
    approximate: dozen,
    ...(dozen ? { grain: 6, hedgedGrain: 12 } : grains),
    mantissa: unit > 100 ? whole / unit : whole,
    exponent: unit > 100 && !dozen ? Math.round(Math.log10(unit)) : 0,
    plain: unit === 1 && mixed.value === 0,
  };
}

/** The scale word after the given place, and its end. */
export function scaleAfter(text: string, at: number): { readonly scale: number; readonly end: number } | undefined {
  const start = jointEnd(text, at);
  const word = start === at ? '' : lowerWordAt(text, start);
  const scale = SCALES.get(word);
  return scale === undefined ? undefined : { scale, end: start + word.length };
}

/** "two and a half million", "half a million": a mantissa with a fraction, times a scale. */
export function mixedScale(
  start: number,
  mantissa: number,
  scale: { readonly scale: number; readonly end: number },
): Numeral {
  const value = mantissa * scale.scale;
  const grain = scale.scale / 10;
  const exponent = scale.scale === 12 ? 0 : Math.round(Math.log10(scale.scale));
  const fixed = {
    start,
    end: scale.end,
    low: value,
    high: value,
    highOpen: false,
    form: 'words',
    plain: false,
  } as const;
  return { ...fixed, approximate: scale.scale === 12, grain, hedgedGrain: grain, mantissa, exponent };
}

function scaledGrains(value: number, unit: number) {
  const mantissa = unit > 100 ? value / unit : value;
  const { grain, hedgedGrain } = wholeGrains(mantissa);
  const scale = unit > 100 ? unit : 1;
  return { grain: grain * scale, hedgedGrain: hedgedGrain * scale };
}

function readSum(text: string, at: number): Sum | undefined {
  const first = lowerWordAt(text, at);
  let sum: Sum | undefined;
  if (first === 'a' || first === 'an') {
    const next = jointEnd(text, at + first.length);
    if (next === at + first.length || !SCALES.has(lowerWordAt(text, next))) return undefined;
    sum = { total: 0, current: 1, scale: Number.POSITIVE_INFINITY, end: at + first.length };
  } else if (first === 'hundred') {
    if (!isFollowedBySmall(text, at + first.length)) return undefined;
    sum = { total: 0, current: 100, scale: Number.POSITIVE_INFINITY, end: at + first.length };
  } else {
    const value = SMALL_NUMBERS.get(first);
    if (value === undefined) return undefined;
    sum = { total: 0, current: value, scale: Number.POSITIVE_INFINITY, end: at + first.length };
  }
  for (let step = extend(text, sum); step !== undefined; step = extend(text, sum)) sum = step;
  return sum;
}

/** "a hundred and six oars": a bare hundred is a numeral where "and" and a smaller number follow. */
function isFollowedBySmall(text: string, end: number): boolean {
  const and = nextWord(text, end);
  if (and < 0 || lowerWordAt(text, and) !== 'and') return false;
  const small = nextWord(text, and + 3);
  return small >= 0 && SMALL_NUMBERS.has(lowerWordAt(text, small));
}

/** The sum with one more word, or undefined where the next word does not continue the number. */
function extend(text: string, sum: Sum): Sum | undefined {
  let start = jointEnd(text, sum.end);
  if (start === sum.end || sum.scale === 0) return undefined;
  let word = lowerWordAt(text, start);
  if (word === 'and') {
    const next = jointEnd(text, start + 3);
    if (sum.current % 100 !== 0 || sum.total + sum.current < 100 || next === start + 3) return undefined;
    start = next;
    word = lowerWordAt(text, start);
    return SMALL_NUMBERS.has(word) ? addSmall(sum, word, start) : undefined;
  }
  if (!SCALES.has(word)) return addSmall(sum, word, start, isHyphen(text.charCodeAt(sum.end)));
  return multiply(sum, word, start);
}

function addSmall(sum: Sum, word: string, start: number, hyphen = false): Sum | undefined {
  const value = SMALL_NUMBERS.get(word);
  if (value === undefined || value === 0) return undefined;
  const { current } = sum;
  const tens = current % 100;
  const fits = tens === 0 ? current >= 100 || sum.total > 0 : tens >= 20 && tens % 10 === 0 && value < 10;
  if (!fits || (hyphen && tens === 0)) return undefined;
  return { ...sum, current: current + value, end: start + word.length };
}

function multiply(sum: Sum, word: string, start: number): Sum | undefined {
  const scale = SCALES.get(word);
  if (scale === undefined || sum.current === 0) return undefined;
  const end = start + word.length;
  if (scale === 100) return sum.current < 100 ? { ...sum, current: sum.current * 100, end } : undefined;
  if (scale === 12)
    return sum.total === 0 && sum.current < 100 ? { total: sum.current * 12, current: 0, scale: 0, end } : undefined;
  if (scale >= sum.scale) return undefined;
  return { total: sum.total + sum.current * scale, current: 0, scale, end };
}

/** The half, quarter or three quarters after "two and" that ends at the given place; 0 where there is none. */
export function readAndAHalf(text: string, at: number): { readonly value: number; readonly end: number } {
  for (const [phrase, value] of MIXED) {
    let end = at;
    for (const word of phrase) {
      const start = jointEnd(text, end);
      if (start === end || lowerWordAt(text, start) !== word) {
        end = -1;
        break;
      }
      end = start + word.length;
    }
    if (end > 0) return { value, end };
  }
  return { value: 0, end: at };
}

const MIXED: readonly (readonly [readonly string[], number])[] = [
  [['and', 'a', 'half'], 0.5],
  [['and', 'a', 'quarter'], 0.25],
  [['and', 'three', 'quarters'], 0.75],
];

/** The end of a year read aloud, "nineteen eighty-four", "twenty nineteen", that starts with the numeral; or -1. */
export function spokenYearEnd(text: string, numeral: Numeral): number {
  if (numeral.form !== 'words' || numeral.low < 10 || numeral.low > 99) return -1;
  const start = nextWord(text, numeral.end);
  const second = start < 0 ? undefined : readWords(text, start);
  return second?.plain && second.low >= 10 && second.low < 100 ? second.end : -1;
}
