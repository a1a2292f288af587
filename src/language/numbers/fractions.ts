/** Fractions: "half", "a third", "two-thirds", "three quarters", "1/2", "½", "half a million", "a quarter of a million". */
import {
  gapEnd,
  isDigit,
  isHyphen,
  isLetter,
  jointEnd,
  lowerWordAt,
  nextWord,
  phraseEnd,
  wordBefore,
} from './cursor.ts';
import type { Numeral } from './numeral.ts';
import { mixedScale, SMALL_NUMBERS, scaleAfter } from './words.ts';

/** How far a fraction in words may be from the share it stands for: half a grain either side. */
const FRACTION_GRAIN = 0.05;

const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ').flatMap((word, index): [string, number][] => [
    [word, index + 2],
    [word === 'half' ? 'halves' : `${word}s`, index + 2],
  ]),
);

/** After "a third" or "half" these show that a share is meant, not a place in a row or a half of a match. */
const SHARE_FOLLOWS: ReadonlySet<string> = new Set(
  'of the a an as to in from by on at since more less fewer larger higher lower bigger smaller that those these this its their his her our my your and or were was are is have has had said say believe want think voted did do while after before over when compared'.split(
    ' ',
  ),
);

/** "half" before one of these is a share even with no "of": "half the seats". */
const HALF_OF: ReadonlySet<string> = new Set(
  'of the that those these this its their his her our my your all as were are have said say'.split(' '),
);

/** Before "half" these show that a share is meant, whatever follows. */
const HALF_AFTER: ReadonlySet<string> = new Set(
  'about around almost nearly over under than least roughly only by in one cut fully up'.split(' '),
);

/** The fraction in words that starts at `at` (at its article or numerator), or undefined. */
export function readFraction(text: string, at: number): Numeral | undefined {
  const first = lowerWordAt(text, at);
  if (first === 'half') return readHalf(text, at);
  const numerator = first === 'a' ? 1 : SMALL_NUMBERS.get(first);
  if (numerator === undefined || numerator === 0 || numerator > 9) return undefined;
  const joint = at + first.length;
  const start = jointEnd(text, joint);
  const word = start === joint ? '' : lowerWordAt(text, start);
  const denominator = DENOMINATORS.get(word);
  if (denominator === undefined || numerator >= denominator || numerator > 1 !== word.endsWith('s')) return undefined;
  const end = start + word.length;
  const hyphenated = isHyphen(text.charCodeAt(joint));
  if (!sharesOf(text, at, end, word, hyphenated)) return undefined;
  return timesScale(text, at, numerator / denominator, end) ?? fraction(at, end, numerator / denominator);
}

/** The fraction in figures at `at`: "½", "1/2"; or the one after a whole number that ends at `from`: "2½", "3 1/2", "3-1/2". */
export function readFigureFraction(text: string, at: number, whole = 0, from = at): Numeral | undefined {
  const vulgar = VULGAR.get(text[from] ?? '');
  const spaced = whole > 0 ? jointEnd(text, from) : from;
  if (vulgar !== undefined) return fraction(at, from + 1, whole + vulgar, whole > 0);
  if (whole > 0 && spaced === from) return readSlashed(text, at);
  const slashed = readSlashed(text, spaced);
  return slashed && fraction(at, slashed.end, whole + slashed.low, whole > 0);
}

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** "1/2", "3/4", "5/8": one digit over a denominator in common use. Everything else with a slash is a date or a code. */
function readSlashed(text: string, at: number): Numeral | undefined {
  const match = /^([1-9]|1[1357]|2[1357]|31)[/⁄](10|16|32|[2-68])(?![\d/.,]*\d|[A-Za-z/])/.exec(
    text.slice(at, at + 16),
  );
  const [whole, top, bottom] = match ?? [];
  if (whole === undefined || Number(top) >= Number(bottom)) return undefined;
  return fraction(at, at + whole.length, Number(top) / Number(bottom));
}

function readHalf(text: string, at: number): Numeral | undefined {
  const end = at + 4;
  if (isHyphen(text.charCodeAt(end))) return timesScale(text, at, 0.5, end);
  const start = nextWord(text, end);
  const next = start < 0 ? '' : lowerWordAt(text, start);
  if (next === 'a' || next === 'an') return timesScale(text, at, 0.5, end) ?? fraction(at, end, 0.5);
  const before = wordBefore(text, at, 0).word.toLowerCase();
  const shared = HALF_OF.has(next) ? !ORDINALS_BEFORE.has(before) : HALF_AFTER.has(before) && next !== 'past';
  return shared ? fraction(at, end, 0.5) : undefined;
}

/** "the first half of": a stretch of time or a match. */
const ORDINALS_BEFORE: ReadonlySet<string> = new Set(
  'first second other better latter top bottom the this that each'.split(' '),
);

/** True where a denominator is that of a share: "a third of", "two-thirds", "cut by a third", not "a third man". */
function sharesOf(text: string, at: number, end: number, word: string, hyphenated: boolean): boolean {
  if (word.startsWith('half') || word === 'halves') return word === 'half' && lowerWordAt(text, at) !== 'a';
  const plural = word.endsWith('s');
  const next = nextWord(text, end);
  if (word === 'quarters' && !hyphenated && (next < 0 || lowerWordAt(text, next) !== 'of')) {
    return !PERIOD_BEFORE.has(wordBefore(text, at, 0).word.toLowerCase());
  }
  if (plural || hyphenated) return true;
  const code = text.charCodeAt(end);
  if (isLetter(code) || isHyphen(code) || isDigit(code)) return false;
  if (next >= 0) return SHARE_FOLLOWS.has(lowerWordAt(text, next));
  return gapEnd(text, end) === end || gapEnd(text, end) === text.length;
}

/** "for three quarters": periods of three months. */
const PERIOD_BEFORE: ReadonlySet<string> = new Set('for last past first next in over previous these those'.split(' '));

/** "half a million", "half-dozen", "a quarter of a million". */
function timesScale(text: string, at: number, value: number, end: number): Numeral | undefined {
  const start = jointEnd(text, end);
  const link = [['of', 'a'], ['a'], ['an']].map((words) => phraseEnd(text, start, words)).find((found) => found > 0);
  const scale = scaleAfter(text, link ?? end);
  return scale && mixedScale(at, value, scale);
}

function fraction(start: number, end: number, value: number, mixed = false): Numeral {
  const grain = mixed ? 0.5 : FRACTION_GRAIN;
  const form = mixed ? 'digits' : 'fraction';
  return {
    start,
    end,
    low: value,
    high: value,
    highOpen: false,
    form,
    approximate: false,
    grain,
    hedgedGrain: grain,
    mantissa: value,
    exponent: 0,
    plain: false,
  };
}
