/** What bound words do to a value: "at least 12" is [12, ∞), "nearly 4,000" stays below it, "about 40" is rounded. */
import type { Bound } from '../quantity.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE, type BoundPhrase, SIGNS_BEFORE } from './bound-words.ts';
import {
  gapEnd,
  gapStart,
  isHyphen,
  isLetter,
  jointEnd,
  lowerWordAt,
  nextWord,
  phraseEnd,
  wordBefore,
} from './cursor.ts';
import { measureOf } from './measures.ts';
import type { Extension, Reading } from './reading.ts';
import { readUnit } from './unit-reader.ts';

const MOST_BOUNDS = 3;

/** Bound words before the figure, innermost first: "at least about 40", "an estimated 40". */
export const boundsBefore: Extension = (text, reading, floor) => {
  let bounded = reading;
  for (let count = 0; count < MOST_BOUNDS; count += 1) {
    const found = boundBefore(text, bounded, floor);
    if (found === undefined) break;
    bounded = { ...applyBound(bounded, found.bound), start: found.start };
  }
  return bounded;
};

/** Bound words after the figure: "40-odd", "12 or more", "40 or so years". A unit may follow. */
export const boundsAfter: Extension = (text, reading) => {
  const found = boundAfter(text, reading.end);
  if (found === undefined) return reading;
  const { numeral } = reading;
  const unit =
    reading.dimension === 'count' && reading.parts === undefined
      ? readUnit(text, { ...numeral, end: found.end })
      : undefined;
  if (unit === undefined) return { ...applyBound(reading, found.bound), end: found.end };
  const kind = { dimension: unit.unit.dimension, unit: unit.unit, divisor: 1 };
  const measured = measureOf({ ...reading, end: unit.end }, numeral, kind, reading.value.low < 0);
  return applyBound(measured, found.bound);
};

/** The reading with its value widened by a bound. A hedge keeps the bound that is there and marks it approximate; of two bounds the inner one stands. */
export function applyBound(reading: Reading, bound: Bound): Reading {
  if (bound === 'exact') return reading;
  const { low, high } = reading.value;
  const settled = reading.bound === 'exact' || reading.bound === 'about' ? bound : reading.bound;
  if (bound === 'about') {
    return { ...reading, bound: settled, approximate: true, grain: Math.max(reading.grain, reading.hedgedGrain) };
  }
  if (!Number.isFinite(low) || !Number.isFinite(high)) return reading;
  const margin = Math.min(reading.hedgedGrain / 2, Math.abs(low) / 5);
  const shared = { ...reading, bound };
  switch (bound) {
    case 'at-least':
      return { ...shared, value: { ...reading.value, low, high: Number.POSITIVE_INFINITY, highOpen: true } };
    case 'more-than':
      return { ...shared, value: { low, high: Number.POSITIVE_INFINITY, lowOpen: true, highOpen: true } };
    case 'at-most':
      return { ...shared, value: { ...reading.value, low: Number.NEGATIVE_INFINITY, lowOpen: true } };
    case 'less-than':
      return { ...shared, value: { low: Number.NEGATIVE_INFINITY, high, lowOpen: true, highOpen: true } };
    case 'nearly':
      return { ...shared, approximate: true, value: { low: low - margin, high, lowOpen: false, highOpen: true } };
    case 'just-over':
      return { ...shared, approximate: true, value: { low, high: high + margin, lowOpen: true, highOpen: false } };
    default:
      return shared;
  }
}

interface FoundBound {
  readonly bound: Bound;
  readonly start: number;
}

function boundBefore(text: string, reading: Reading, floor: number): FoundBound | undefined {
  const at = reading.start;
  const end = gapStart(text, at, floor);
  const sign = SIGNS_BEFORE.get(text[end - 1] ?? '');
  if (sign !== undefined && end > floor) return { bound: sign, start: end - 1 };
  if (text[end - 1] === '.' && end > floor) return circa(text, end - 1, floor);
  const last = wordBefore(text, at, floor);
  for (const phrase of BOUNDS_BEFORE.get(last.word.toLowerCase()) ?? []) {
    const start = startOf(text, phrase, last.start, floor);
    if (start >= 0 && !spatial(text, phrase, start, reading, floor)) return { bound: phrase.bound, start };
  }
  return undefined;
}

/** "c. 1850", "ca. 40", "approx. 40". */
function circa(text: string, dot: number, floor: number): FoundBound | undefined {
  let start = dot;
  while (start > floor && dot - start < 7 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return ['c', 'ca', 'approx'].includes(text.slice(start, dot).toLowerCase()) ? { bound: 'about', start } : undefined;
}

/** Where the phrase whose last word starts at `last` starts, or -1. */
function startOf(text: string, phrase: BoundPhrase, last: number, floor: number): number {
  let start = last;
  for (let index = phrase.words.length - 2; index >= 0; index -= 1) {
    const word = wordBefore(text, start, floor);
    if (word.word.toLowerCase() !== phrase.words[index]) return -1;
    start = word.start;
  }
  return start;
}

/** "spread over three years", "40 points over three-month bills", "not only 12", "the only 12", "the above 12": the word is no bound there. */
function spatial(text: string, phrase: BoundPhrase, start: number, reading: Reading, floor: number): boolean {
  if (phrase.words.length > 1) return false;
  const word = phrase.words[0] ?? '';
  const before = wordBefore(text, start, floor).word.toLowerCase();
  const followsFigure = floor > 0 && text.slice(floor, start).trim() === '';
  if (word === 'only' || word === 'just') return before === 'not' || before === 'the';
  if (word === 'over' && reading.dimension === 'duration')
    return (
      followsFigure || (before !== '' && (!OVER_AFTER.has(before) || isHyphen(text.charCodeAt(reading.figures.end))))
    );
  return false;
}

/** Before "over three years" these show that more than three years are meant. */
const OVER_AFTER: ReadonlySet<string> = new Set(
  'for of after in with since the is was were are be been took take takes taking last lasted lasting spent spend spending at well'.split(
    ' ',
  ),
);

function boundAfter(text: string, at: number): { readonly bound: Bound; readonly end: number } | undefined {
  if (text[at] === '+' && !isLetter(text.charCodeAt(at + 1))) return { bound: 'at-least', end: at + 1 };
  const start = isHyphen(text.charCodeAt(at)) ? jointEnd(text, at) : nextWord(text, at);
  if (start < 0) return undefined;
  for (const phrase of BOUNDS_AFTER.get(lowerWordAt(text, start)) ?? []) {
    const end = phraseEnd(text, start, phrase.words);
    if (end > 0 && !(phrase.words[0] === 'plus' && gapEnd(text, end) < text.length && !isHyphen(text.charCodeAt(at)))) {
      return { bound: phrase.bound, end };
    }
  }
  return undefined;
}
