/** Rates: "40 a day", "£3 per head", "60 miles per hour", "5% each year", "40 murders a week" (where the noun stands between). */
import { gapEnd, isDigit, isHyphen, jointEnd, lowerWordAt, nextWord, wordAt } from './cursor.ts';
import { digitsEnd } from './digits.ts';
import { looksPlural } from './nouns.ts';
import type { Extension, Reading } from './reading.ts';
import { speedOf, UNIT_WORDS } from './units.ts';

/** What "a" and "each" may rate by, besides units: prices and shares of things sold and counted one by one. */
const RATED_BY: ReadonlySet<string> = new Set(
  'second minute hour day night week fortnight month quarter year season decade century head person barrel share tonne ton litre liter gallon pint mile kilometre kilometer kilo kilogram ounce pound acre hectare piece seat ticket unit game match visit'.split(
    ' ',
  ),
);

/** "40 people a day after": the day is a time, not a rate. */
const TIME_FOLLOWS: ReadonlySet<string> = new Set(['after', 'later', 'earlier', 'before', 'ago', 'or', 'and']);

interface Rate {
  readonly per: string;
  readonly end: number;
}

/** Adds what the figure is counted by; a rate behind the counted noun is known, yet outside the span. */
export const rates: Extension = (text, reading) => {
  if (reading.dimension === 'ordinal' || reading.dimension === 'score') return reading;
  const direct = readRate(text, reading.end);
  if (direct !== undefined) return asSpeed({ ...reading, per: direct.per, end: direct.end });
  const noun = countedNounEnd(text, reading.end);
  const behind = noun < 0 ? undefined : readRate(text, noun);
  return behind === undefined ? reading : { ...reading, per: behind.per };
};

/** The rate that starts right after `at`. */
function readRate(text: string, at: number): Rate | undefined {
  if (text[at] === '/') return named(text, at + 1);
  const start = jointEnd(text, at);
  if (start === at) return undefined;
  const word = lowerWordAt(text, start);
  const end = start + word.length;
  if (word === 'per') return perAnything(text, end);
  if (word === 'apiece') return { per: 'piece', end };
  if (!['a', 'an', 'each', 'every'].includes(word)) return undefined;
  const next = jointEnd(text, end);
  return next === end ? undefined : named(text, next);
}

/** One of the listed nouns, and no time that only looks like a rate. */
function named(text: string, start: number): Rate | undefined {
  const per = lowerWordAt(text, start);
  const end = start + per.length;
  if (!RATED_BY.has(per)) return undefined;
  const next = nextWord(text, end);
  if (next >= 0 && TIME_FOLLOWS.has(lowerWordAt(text, next))) return undefined;
  return followedByHalf(text, end) ? undefined : { per, end };
}

/** "a year and a half" is a length of time. */
const followedByHalf = (text: string, end: number): boolean => /^\s+and\s+a\s+half/.test(text.slice(end, end + 12));

/** "per head", "per capita", "per 100,000 people". */
function perAnything(text: string, at: number): Rate | undefined {
  let start = jointEnd(text, at);
  if (start === at) return undefined;
  const first = start;
  if (isDigit(text.charCodeAt(start))) {
    const figures = /^\d{1,3}(,\d{3}){0,3}/.exec(text.slice(start, start + 16));
    start = gapEnd(text, figures ? start + figures[0].length : digitsEnd(text, start));
  }
  const word = wordAt(text, start);
  if (word === 'annum') return { per: 'year', end: start + word.length };
  return word === '' || word === 'se'
    ? undefined
    : { per: text.slice(first, start + word.length), end: start + word.length };
}

/** The end of a plural noun, with at most one word before it, after the figure; -1 where there is none. */
function countedNounEnd(text: string, at: number): number {
  let end = at;
  for (let words = 0; words < 2; words += 1) {
    const start = nextWord(text, end);
    const word = start < 0 ? '' : wordAt(text, start);
    if (word === '' || word !== word.toLowerCase() || isHyphen(text.charCodeAt(start + word.length))) return -1;
    end = start + word.length;
    if (looksPlural(word)) return end;
  }
  return -1;
}

/** "60 miles per hour" is a speed. */
function asSpeed(reading: Reading): Reading {
  const time = UNIT_WORDS.get(reading.per ?? '');
  const unit = reading.unit && time && speedOf(reading.unit, time);
  if (unit === undefined) return reading;
  const { per: _, ...speed } = reading;
  return { ...speed, unit, dimension: 'speed' };
}
