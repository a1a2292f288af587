/** Ordinals: "third", "21st", "twenty-first". Not those in names, dates, periods and set phrases. */
import {
  isHyphen,
  isUpper,
  jointEnd,
  lowerWordAt,
  nextWord,
  startsSentence,
  wordAt,
  wordBefore,
  wordEndingAt,
} from './cursor.ts';
import { digitsEnd } from './digits.ts';
import { MONTHS } from './months.ts';
import { plainReading, type Reader } from './reading.ts';
import { SMALL_NUMBERS } from './words.ts';

/** Ordinal words and their values. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
  ...'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 3) * 10]),
]);

/** Periods, dates and set phrases: after these words an ordinal does not count. */
const NOT_BEFORE: ReadonlySet<string> = new Set(
  'century centuries quarter quarters half halves party parties lady ladies aid name names class hand floor person minister degree world estate column form sense heaven hour responder responders thought thoughts nature lieutenant sergeant division amendment avenue street and foremost of later ago generation'.split(
    ' ',
  ),
);

/** "first" and "second" count only after one of these; without them they are adverbs or units of time. */
const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an his her its their our my your this that every each another s only very finished came finish come ranked placed in'.split(
    ' ',
  ),
);

const TIME_AFTER: ReadonlySet<string> = new Set([
  'later',
  'ago',
  'before',
  'after',
  'and',
  'or',
  'per',
  'long',
  'longer',
]);

/** The ordinal at `at`, or the end of one that is part of a name or a date. */
export const ordinals: Reader = (text, at, floor) => {
  const found = inDigits(text, at) ?? inWords(text, at);
  if (found === undefined) return undefined;
  const { end, value } = found;
  if (inDateOrName(text, at, end, floor) || inSetPhrase(text, at, end, value, floor)) return { skip: end };
  return plainReading(at, end, 'ordinal', value);
};

interface Found {
  readonly value: number;
  readonly end: number;
}

/** "21st", "2nd"; "12st" is a weight. */
function inDigits(text: string, at: number): Found | undefined {
  const end = digitsEnd(text, at);
  if (end === at || end - at > 4) return undefined;
  const value = Number(text.slice(at, end));
  const suffix = lowerWordAt(text, end);
  const teen = value % 100 > 10 && value % 100 < 14;
  const expected = teen ? 'th' : ['th', 'st', 'nd', 'rd'][value % 10 > 3 ? 0 : value % 10];
  return suffix === expected ? { value, end: end + 2 } : undefined;
}

function inWords(text: string, at: number): Found | undefined {
  const word = lowerWordAt(text, at);
  const value = ORDINAL_WORDS.get(word);
  if (value !== undefined) return { value, end: at + word.length };
  const tens = SMALL_NUMBERS.get(word) ?? 0;
  if (tens < 20) return undefined;
  const start = jointEnd(text, at + word.length);
  const last = lowerWordAt(text, start);
  const units = ORDINAL_WORDS.get(last) ?? 10;
  return units < 10 && start > at + word.length ? { value: tens + units, end: start + last.length } : undefined;
}

/** "the 1st Division", "Fifth Avenue", "Richard the Third", "March 21st", "the 12th of May", "on the 12th". */
function inDateOrName(text: string, at: number, end: number, floor: number): boolean {
  const start = nextWord(text, end);
  const next = start < 0 ? '' : wordAt(text, start);
  if (next !== '' && isUpper(next.charCodeAt(0))) return true;
  if (isUpper(text.charCodeAt(at)) && !startsSentence(text, at)) return true;
  const before = wordBefore(text, at, floor);
  if (MONTHS.has(before.word)) return true;
  if (next === 'of' && MONTHS.has(wordAt(text, nextWord(text, start + 2)))) return true;
  if (next !== '' || before.word.toLowerCase() !== 'the') return false;
  return wordBefore(text, before.start, floor).word.toLowerCase() === 'on';
}

function inSetPhrase(text: string, at: number, end: number, value: number, floor: number): boolean {
  const joined = isHyphen(text.charCodeAt(end));
  const start = jointEnd(text, end);
  const next = start === end ? '' : lowerWordAt(text, start);
  const first = value === 1 || value === 2;
  if (NOT_BEFORE.has(next) && !(next === 'of' && value > 1)) return true;
  if (text[at - 1] === '-' || wordEndingAt(text, at, floor).word !== '') return true;
  const before = wordBefore(text, at, floor).word.toLowerCase();
  if (
    value === 2 &&
    !joined &&
    (TIME_AFTER.has(next) || ((before === 'a' || before === 'every' || before === 'each') && next === ''))
  )
    return true;
  if (before === 'at' && value === 1) return true;
  return first && !joined && !DETERMINERS.has(before) && /^\D/.test(text.slice(at, at + 1));
}
