/** Words and letters for powers of ten after a figure: "million", "bn", "k". */
import { gapEnd, isDigit, isHyphen, isLetter, isSpace, lowerWordAt, wordAt } from './cursor.ts';
import { countsPluralNoun } from './nouns.ts';

/** Magnitude words and their powers of ten, with the Indian lakh and crore. */
export const MAGNITUDE_WORDS: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['million', 6],
  ['crore', 7],
  ['billion', 9],
  ['trillion', 12],
  ['quadrillion', 15],
]);

/** Abbreviations used in news text; they never mean anything else after a figure. */
const ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['mn', 6],
  ['mln', 6],
  ['bn', 9],
  ['bln', 9],
  ['tn', 12],
  ['trn', 12],
]);

/** Single letters that are magnitudes after an amount of money: "$5K", "£3m", "$1.2B". */
const MONEY_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['mm', 6],
  ['b', 9],
  ['t', 12],
]);

/** A magnitude: its power of ten and where its word ends. */
export interface Magnitude {
  readonly exponent: number;
  readonly end: number;
}

/** The magnitude after a figure that ends at `at`, or undefined. "9.5m" is millions before a plural noun, else metres. */
export function readMagnitude(text: string, at: number, money: boolean): Magnitude | undefined {
  const start = isHyphen(text.charCodeAt(at)) ? at + 1 : gapEnd(text, at);
  const word = wordAt(text, start);
  if (word === '' || isDigit(text.charCodeAt(start + word.length))) return undefined;
  const end = start + word.length;
  const lower = word.toLowerCase();
  const exponent =
    MAGNITUDE_WORDS.get(lower) ?? ABBREVIATIONS.get(lower) ?? (money ? MONEY_LETTERS.get(lower) : undefined);
  if (exponent !== undefined) return { exponent, end };
  if (start !== at) return undefined;
  if (word === 'k' || word === 'K') return thousands(text, end, word);
  return word === 'm' && countsPluralNoun(text, end) ? { exponent: 6, end } : undefined;
}

/** "5k" is 5,000 unless it is a distance run ("a 5k race") ; "4K" is a resolution of screens. */
function thousands(text: string, end: number, letter: string): Magnitude | undefined {
  const next = lowerWordAt(text, gapEnd(text, end));
  if (letter === 'K' && !countsPluralNoun(text, end)) return undefined;
  return RUNS.has(next) ? undefined : { exponent: 3, end };
}

const RUNS: ReadonlySet<string> = new Set(['run', 'runs', 'race', 'races', 'walk', 'swim', 'event', 'course']);

/** Magnitudes in a row after the first: "3 hundred thousand". Bounded to two more. */
export function readMagnitudes(text: string, at: number, money: boolean): Magnitude | undefined {
  let found = readMagnitude(text, at, money);
  for (let more = 0; found !== undefined && more < 2; more += 1) {
    const start = found.end;
    if (!isSpace(text.charCodeAt(start)) || !isLetter(text.charCodeAt(gapEnd(text, start)))) break;
    const exponent = MAGNITUDE_WORDS.get(lowerWordAt(text, gapEnd(text, start)));
    if (exponent === undefined || exponent < found.exponent) break;
    found = {
      exponent: found.exponent + exponent,
      end: gapEnd(text, start) + lowerWordAt(text, gapEnd(text, start)).length,
    };
  }
  return found;
}
