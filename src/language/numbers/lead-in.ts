/** What belongs to a figure and stands before it: a currency, a minus sign, the article of "a hundred". */
import { gapStart, isDigit, isHyphen, isSpace, lowerWordAt, wordBefore } from './cursor.ts';
import { currencyStart } from './money.ts';

/** Words that an article makes a numeral: "a hundred", "a third", "a few". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set(
  'hundred thousand million billion trillion dozen couple handful few third quarter fifth sixth seventh eighth ninth tenth half'.split(
    ' ',
  ),
);

/** Where the expression whose first figure or number word is at `at` starts, not before `floor`. */
export function leadIn(text: string, at: number, floor: number): number {
  if (!isDigit(text.charCodeAt(at))) return articleStart(text, at, floor);
  const point =
    text[at - 1] === '.' && at - 1 >= floor && !isDigit(text.charCodeAt(at - 2)) && opens(text, at - 1, floor)
      ? at - 1
      : at;
  const inner = signStart(text, point, floor);
  const currency = currencyStart(text, inner, floor);
  return currency < inner ? signStart(text, currency, floor) : inner;
}

function articleStart(text: string, at: number, floor: number): number {
  if (!AFTER_ARTICLE.has(lowerWordAt(text, at))) return minusStart(text, at, floor);
  const before = wordBefore(text, at, floor);
  if (['a', 'an'].includes(before.word.toLowerCase())) return before.start;
  return isHyphen(text.charCodeAt(at - 1)) &&
    at - 2 >= floor &&
    text[at - 2]?.toLowerCase() === 'a' &&
    opens(text, at - 2, floor)
    ? at - 2
    : at;
}

/** A minus sign or a hyphen that opens a word, or "minus". */
function signStart(text: string, at: number, floor: number): number {
  const code = text.charCodeAt(at - 1);
  if (at - 1 >= floor && (isHyphen(code) || code === 0x2212 || code === 0x2013) && opens(text, at - 1, floor))
    return at - 1;
  return minusStart(text, at, floor);
}

function minusStart(text: string, at: number, floor: number): number {
  const before = wordBefore(text, at, floor);
  return before.word.toLowerCase() === 'minus' ? before.start : at;
}

/** True where white space, a bracket or the start of the text stands before. */
const opens = (text: string, at: number, floor: number): boolean =>
  at === 0 ||
  (gapStart(text, at, floor) < at && isSpace(text.charCodeAt(at - 1))) ||
  '(“"[£$€'.includes(text.charAt(at - 1));
