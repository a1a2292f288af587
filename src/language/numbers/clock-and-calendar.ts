/** Figures that tell the time or the date: "8.20am", "10 a.m.", "22 minutes to five", "10 February", "in 2019". */
import {
  gapEnd,
  isDash,
  isDigit,
  isLetter,
  lowerWordAt,
  nextWord,
  wordAt,
  wordBefore,
  wordEndingAt,
} from './cursor.ts';
import { digitsEnd } from './digits.ts';
import { type Measure, readMeasure } from './measures.ts';
import { MONTHS, WEEKDAYS } from './months.ts';
import { countsPluralNoun } from './nouns.ts';
import { readNumeral } from './read-numeral.ts';
import type { Reader } from './reading.ts';
import { isYear } from './years.ts';

const ZONES: ReadonlySet<string> = new Set(
  'GMT BST UTC ET EST EDT PT PST PDT CT CST CDT CET CEST MSK IST JST'.split(' '),
);

/** Passes over clock times. */
export const clockTimes: Reader = (text, at) => {
  const quarters = halfPast(text, at);
  const numeral = quarters === undefined ? readNumeral(text, at) : undefined;
  if (numeral === undefined || numeral.low > 2400 || numeral.form === 'vague') return quarters;
  const end = clockEnd(text, numeral.end);
  if (end > 0) return { skip: throughSecond(text, end) };
  const second = secondFigure(text, numeral.end);
  const secondEnd = second < 0 ? -1 : clockEnd(text, readNumeral(text, second)?.end ?? text.length);
  if (secondEnd > 0 && numeral.low <= 24) return { skip: secondEnd };
  const told = toldEnd(text, at, numeral.low, numeral.end);
  return told > 0 ? { skip: told } : undefined;
};

/** "am", "p.m.", "o'clock", "GMT" after the figure: their end, or -1. */
function clockEnd(text: string, at: number): number {
  const start = gapEnd(text, at);
  const ahead = text.slice(start, start + 9);
  const halfDay = /^(?:[ap]\.? ?m\b\.?|o['’]clock\b)/i.exec(ahead);
  if (halfDay !== null && (start > at || !/^[AP]M?\b(?!\.)$/.test(ahead))) return start + halfDay[0].length;
  const zone = wordAt(text, start);
  return ZONES.has(zone) && start > at ? start + zone.length : -1;
}

/** The start of a second plain figure after "to", "and", "or" or a dash; -1 where there is none. */
function secondFigure(text: string, end: number): number {
  if (isDash(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) return end + 1;
  const start = nextWord(text, end);
  if (start < 0 || !['to', 'and', 'or', 'until'].includes(lowerWordAt(text, start))) return -1;
  const next = gapEnd(text, start + wordAt(text, start).length);
  return isDigit(text.charCodeAt(next)) ? next : -1;
}

/** "9am to 5": the second time lacks its half of the day. */
function throughSecond(text: string, end: number): number {
  const second = secondFigure(text, end);
  const last = second < 0 ? second : digitsEnd(text, second);
  return second < 0 || last - second > 2 || isLetter(text.charCodeAt(last)) || countsPluralNoun(text, last)
    ? end
    : last;
}

/** "22 minutes to five", "ten past four", "at five to ten". */
function toldEnd(text: string, at: number, value: number, end: number): number {
  let link = nextWord(text, end);
  let word = link < 0 ? '' : lowerWordAt(text, link);
  const minutes = word === 'minutes' || word === 'minute';
  if (minutes) {
    link = nextWord(text, link + word.length);
    word = link < 0 ? '' : lowerWordAt(text, link);
  }
  if (word !== 'past' && word !== 'to') return -1;
  if (word === 'to' && !minutes && (value % 5 !== 0 || wordBefore(text, at, 0).word.toLowerCase() !== 'at')) return -1;
  const hour = readMeasure(text, gapEnd(text, link + word.length));
  if (hour === undefined || hour.dimension !== 'count' || hour.value.low > 12 || !hour.numeral.plain) return -1;
  return countsPluralNoun(text, hour.end) ? -1 : hour.end;
}

/** "half past four", "a quarter to four". */
function halfPast(text: string, at: number): { readonly skip: number } | undefined {
  const word = lowerWordAt(text, at);
  if (word !== 'half' && word !== 'quarter' && word !== 'a') return undefined;
  const match = /^(?:half|(?:a\s)?quarter)\s(?:past|to)\s/i.exec(text.slice(at, at + 18));
  if (match === null) return undefined;
  const hour = readNumeral(text, at + match[0].length);
  return hour && { skip: hour.end };
}

/** Passes over days of the month and years. */
export const dates: Reader = (text, at, floor) => {
  if (!isDigit(text.charCodeAt(at))) return undefined;
  const end = digitsEnd(text, at);
  const value = Number(text.slice(at, Math.min(end, at + 5)));
  if (isYear(text.slice(at, end))) return countedThousands(text, at, end, floor) ? undefined : { skip: end };
  if (value < 1 || value > 31 || end - at > 2) return undefined;
  if (MONTHS.has(monthBefore(text, at, floor))) return { skip: dayRangeEnd(text, end) };
  const dayEnd = dayRangeEnd(text, end);
  if (MONTHS.has(wordAt(text, gapEnd(text, dayEnd))) && gapEnd(text, dayEnd) > dayEnd) return { skip: dayEnd };
  const weekday = WEEKDAYS.has(wordBefore(text, at, floor).word);
  return weekday && !countsPluralNoun(text, end) && readMeasure(text, at)?.dimension === 'count'
    ? { skip: end }
    : undefined;
};

/** The word before a day, past the full stop of "Feb.". */
function monthBefore(text: string, at: number, floor: number): string {
  const dotted = text[at - 2] === '.' ? wordEndingAt(text, at - 2, floor) : wordBefore(text, at, floor);
  return dotted.word;
}

/** "10-12", "10 to 12", "10 and 12". */
function dayRangeEnd(text: string, end: number): number {
  const second = secondFigure(text, end);
  const last = second < 0 ? second : digitsEnd(text, second);
  if (second < 0 || last - second > 2 || Number(text.slice(second, last)) > 31) return end;
  return isLetter(text.charCodeAt(last)) || text[last] === '%' || countsPluralNoun(text, last) ? end : last;
}

/** Before a year these show that it is one: "in 2019 prices", "the 2019 elections". */
const YEAR_AFTER: ReadonlySet<string> = new Set(
  'in since by of from until till before after during late early mid to and the a an this that its their his her our for through between circa january february march april may june july august september october november december spring summer autumn winter fall year years on s'.split(
    ' ',
  ),
);

/** "killed 1800 soldiers": four digits that count, by the plural noun or the unit after them and the word before them. */
function countedThousands(text: string, at: number, end: number, floor: number): boolean {
  const measure = readMeasure(text, at);
  if (measure !== undefined && !isBare(measure)) return true;
  if (text[end] === '.' || !countsPluralNoun(text, end)) return false;
  const before = wordBefore(text, at, floor).word.toLowerCase();
  return before !== '' && !YEAR_AFTER.has(before);
}

const isBare = (measure: Measure): boolean => measure.dimension === 'count' && measure.numeral.plain;
