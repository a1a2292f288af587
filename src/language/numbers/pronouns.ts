/** "one" as a pronoun or in set phrases: "one of the", "no one", "one another", "one day", "this one", "at one point". */
import { gapEnd, isHyphen, isLetter, lowerWordAt, nextWord, wordBefore } from './cursor.ts';
import { readMeasure } from './measures.ts';
import type { Reader } from './reading.ts';

/** Before these, "one" counts nothing: function words, auxiliaries and nouns of set phrases. */
const NOT_COUNTED: ReadonlySet<string> = new Set(
  'of another day morning afternoon evening night time thing way hand side point stage such who whom whose which that can could may might must should shall will would is was has had does did do to as by at on for with from and or but if when than the a an his her their not also never always only might needs need wants later step after too says said'.split(
    ' ',
  ),
);

const NOT_COUNTING: ReadonlySet<string> = new Set(
  'this that no every any each the another which some a an last next good big new former current day s your my his her our their it such was not only'.split(
    ' ',
  ),
);

/** With one of these before it, "one" counts whatever follows. */
const COUNTING: ReadonlySet<string> = new Set(['least', 'than', 'exactly', 'only', 'just', 'most']);

/** Passes over "one" where it is a pronoun, and "zero" in "ground zero". */
export const pronouns: Reader = (text, at, floor) => {
  const word = lowerWordAt(text, at);
  const end = at + word.length;
  if (word === 'zero') return isSetZero(text, at, end, floor) ? { skip: end } : undefined;
  if (word !== 'one' || readMeasure(text, at)?.numeral.plain !== true) return undefined;
  const before = wordBefore(text, at, floor).word.toLowerCase();
  const start = nextWord(text, end);
  const next = start < 0 ? '' : lowerWordAt(text, start);
  if (isHyphen(text.charCodeAt(end))) return readMeasure(text, at)?.unit === undefined ? { skip: end } : undefined;
  if (text[end] === "'" || text[end] === '’') return { skip: end };
  if (isHyphen(text.charCodeAt(at - 1))) return { skip: end };
  if (next === 'of' && !COUNTING.has(before)) return { skip: end };
  if (COUNTING.has(before)) return undefined;
  if (NOT_COUNTING.has(before)) return { skip: end };
  if (next === 'or' || (start >= 0 && rangeFollows(text, start, next, before))) return undefined;
  return next === '' || NOT_COUNTED.has(next) || !isLetter(text.charCodeAt(gapEnd(text, end)))
    ? { skip: end }
    : undefined;
};

/** "between one and three", "one to three". */
function rangeFollows(text: string, start: number, next: string, before: string): boolean {
  if (next !== 'to' && !(next === 'and' && before === 'between')) return false;
  return readMeasure(text, gapEnd(text, start + next.length)) !== undefined;
}

function isSetZero(text: string, at: number, end: number, floor: number): boolean {
  const before = wordBefore(text, at, floor).word.toLowerCase();
  const next = lowerWordAt(text, gapEnd(text, end));
  return (
    ['ground', 'net', 'patient', 'absolute', 'year'].includes(before) ||
    ['tolerance', 'hour', 'sum'].includes(next) ||
    isHyphen(text.charCodeAt(end))
  );
}
