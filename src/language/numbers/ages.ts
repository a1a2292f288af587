/** Ages: "aged 61", "61-year-old", "61 years old", "aged 18 to 24", "aged 16 and over", "in her 50s". */
import { applyBound } from './bounds.ts';
import { jointEnd, lowerWordAt, nextWord, phraseEnd, wordAt, wordBefore } from './cursor.ts';
import { digitsEnd } from './digits.ts';
import type { Numeral } from './numeral.ts';
import type { Extension, Reader, Reading } from './reading.ts';
import { UNIT_WORDS, type Unit } from './units.ts';

/** The unit of an age in years; its base is the second, as for durations. */
const YEARS: Unit = { name: 'year', dimension: 'age', ...factorOf('year') };

function factorOf(word: string) {
  const factor = UNIT_WORDS.get(word)?.factor;
  return factor === undefined ? {} : { factor };
}

const asAge = (reading: Reading): Reading => ({
  ...reading,
  dimension: 'age',
  unit: reading.unit ? { ...reading.unit, dimension: 'age' } : YEARS,
});

/** "61-year-old", "six weeks old", "61 years of age": a length of time that turns out to be an age. */
export const agesAfter: Extension = (text, reading) => {
  if (reading.dimension !== 'duration') return reading;
  const start = jointEnd(text, reading.end);
  const word = lowerWordAt(text, start);
  if (start > reading.end && (word === 'old' || word === 'olds'))
    return { ...asAge(reading), end: start + word.length };
  const end = phraseEnd(text, start, ['of', 'age']);
  return start > reading.end && end > 0 ? { ...asAge(reading), end } : reading;
};

/** "aged 61", "at the age of 61", "ages 18 to 24", and "and over" behind them. */
export const agesBefore: Extension = (text, reading, floor) => {
  const bare = reading.dimension === 'count' && reading.unit === undefined;
  if (!bare && reading.dimension !== 'duration') return reading;
  const start = ageWordStart(text, reading.start, floor);
  if (start < 0) return reading;
  return openEnded(text, { ...asAge(reading), start });
};

function ageWordStart(text: string, at: number, floor: number): number {
  const last = wordBefore(text, at, floor);
  const word = last.word.toLowerCase();
  if (word === 'aged') return last.start;
  if (word === 'age' || word === 'ages') return last.start;
  if (word !== 'of') return -1;
  const noun = wordBefore(text, last.start, floor);
  return noun.word.toLowerCase() === 'age' || noun.word.toLowerCase() === 'ages' ? noun.start : -1;
}

/** "aged 16 and over", "aged 18 and under". */
function openEnded(text: string, reading: Reading): Reading {
  const start = nextWord(text, reading.end);
  if (start < 0) return reading;
  for (const [word, bound] of OPEN_ENDS) {
    const end = phraseEnd(text, start, ['and', word]);
    if (end > 0) return { ...applyBound(reading, bound), end };
  }
  return reading;
}

const OPEN_ENDS = [
  ['over', 'at-least'],
  ['older', 'at-least'],
  ['above', 'at-least'],
  ['up', 'at-least'],
  ['under', 'at-most'],
  ['younger', 'at-most'],
  ['below', 'at-most'],
] as const;

const DECADES: ReadonlyMap<string, number> = new Map(
  'teens twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 1) * 10]),
);

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'your', 'our', 'its']);
/** The years of a decade of life that "early", "mid" and "late" name, first and last. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [0, 4]],
  ['mid', [3, 7]],
  ['late', [6, 10]],
]);

/** "in her 50s", "in his early thirties": an age within ten years. The last year of the decade is left open. */
export const decadesOfLife: Reader = (text, at, floor) => {
  const decade = readDecade(text, at);
  if (decade === undefined) return undefined;
  const hyphen = text[at - 1] === '-' ? at - 1 : at;
  const part = hyphen < at ? partEndingAt(text, hyphen, floor) : wordBefore(text, at, floor);
  const years = PARTS.get(part.word.toLowerCase());
  const owner = years ? wordBefore(text, part.start, floor) : part;
  if (!POSSESSIVES.has(owner.word.toLowerCase())) return { skip: decade.end };
  const [from, to] = years ?? [0, 10];
  return lifeDecade(years ? part.start : at, at, decade, from, to);
};

function partEndingAt(text: string, end: number, floor: number): { readonly start: number; readonly word: string } {
  const start = Math.max(floor, end - 3);
  return { start, word: text.slice(start, end) };
}

function readDecade(text: string, at: number): { readonly value: number; readonly end: number } | undefined {
  const word = wordAt(text, at);
  const named = DECADES.get(word.toLowerCase());
  if (named !== undefined) return { value: named, end: at + word.length };
  const end = digitsEnd(text, at);
  const value = end - at === 2 ? Number(text.slice(at, end)) : 0;
  const apostrophe = text[end] === "'" || text[end] === '’' ? end + 1 : end;
  return value >= 10 && value % 10 === 0 && wordAt(text, apostrophe) === 's'
    ? { value, end: apostrophe + 1 }
    : undefined;
}

function lifeDecade(
  start: number,
  at: number,
  decade: { readonly value: number; readonly end: number },
  from: number,
  to: number,
): Reading {
  const [low, high] = [decade.value + from, decade.value + to];
  const figures = { start: at, end: decade.end };
  const numeral: Numeral = {
    ...figures,
    low,
    high,
    highOpen: true,
    form: 'vague',
    approximate: true,
    grain: to - from,
    hedgedGrain: to - from,
    mantissa: low,
    exponent: 0,
    plain: false,
  };
  const value = { low, high, lowOpen: false, highOpen: true };
  const hedge = { bound: 'about', approximate: true, grain: to - from, hedgedGrain: to - from } as const;
  return { start, end: decade.end, figures, dimension: 'age', value, ...hedge, unit: YEARS, numeral };
}

/** Words that may start a decade of life. */
export const DECADE_WORDS: readonly string[] = [...DECADES.keys()];
