/** Reading words and gaps from a place in a text, forwards and backwards, with bounded steps so that all reading is linear. */

/** No word of any list here is longer; a longer run of letters is read as no word at all. */
const LONGEST_WORD = 24;
/** More white space than this between two words ends an expression. */
const WIDEST_GAP = 8;

/** True for an ASCII digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** True for a letter: ASCII, Latin with accents, Greek, Cyrillic and other alphabets (not punctuation or vulgar fractions). */
export function isLetter(code: number): boolean {
  const folded = code | 32;
  if (folded >= 97 && folded <= 122) return true;
  if (code < 0xc0) return false;
  return code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || (code > 0x2dff && code < 0x3000) || code > 0x303f);
}

/** True for white space, including no-break and thin spaces and line breaks. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f;

/** True for a hyphen within a word: hyphen-minus, hyphen, no-break hyphen. */
export const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

/** True for what may stand between the ends of a range or a score: a hyphen, a figure dash, an en dash. */
export const isDash = (code: number): boolean => isHyphen(code) || code === 0x2012 || code === 0x2013;

/** True for an upper-case letter. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return isLetter(code) && letter !== letter.toLowerCase();
}

/** The end of the run of letters that starts at `at`; `at` itself where there is none or it is longer than any listed word. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) {
    if (end - at >= LONGEST_WORD) return at;
    end += 1;
  }
  return end;
}

/** The word that starts at `at` as written, or '' where none starts there. */
export const wordAt = (text: string, at: number): string => text.slice(at, wordEnd(text, at));

/** The word that starts at `at` in lower case, or ''. */
export const lowerWordAt = (text: string, at: number): string => wordAt(text, at).toLowerCase();

/** The place after the white space at `at`; `at` itself where there is none, or too much of it. */
export function gapEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isSpace(text.charCodeAt(end))) {
    if (end - at >= WIDEST_GAP) return at;
    end += 1;
  }
  return end;
}

/** The place after one hyphen or some white space at `at`: where the next part of "forty-one" or "forty one" starts. */
export const jointEnd = (text: string, at: number): number =>
  isHyphen(text.charCodeAt(at)) ? at + 1 : gapEnd(text, at);

/** The place where the next word starts after white space, or -1. */
export function nextWord(text: string, at: number): number {
  const start = gapEnd(text, at);
  return start > at && isLetter(text.charCodeAt(start)) ? start : -1;
}

/** The lower-case word after the white space at `at`, or ''. */
export function wordAfter(text: string, at: number): string {
  const start = nextWord(text, at);
  return start < 0 ? '' : lowerWordAt(text, start);
}

/** A word and where it starts. */
export interface PlacedWord {
  readonly start: number;
  readonly word: string;
}

const NO_WORD: PlacedWord = { start: -1, word: '' };

/** The word as written that ends at `at`, not before `floor`; '' where none ends there or it is too long. */
export function wordEndingAt(text: string, at: number, floor: number): PlacedWord {
  let start = at;
  while (start > floor && isLetter(text.charCodeAt(start - 1))) {
    if (at - start >= LONGEST_WORD) return NO_WORD;
    start -= 1;
  }
  return start === at ? NO_WORD : { start, word: text.slice(start, at) };
}

/** The word as written before the white space before `at`, not before `floor`. */
export function wordBefore(text: string, at: number, floor: number): PlacedWord {
  const end = gapStart(text, at, floor);
  return end === at ? NO_WORD : wordEndingAt(text, end, floor);
}

/** Where the white space before `at` starts; `at` itself where there is none, or too much of it. */
export function gapStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && isSpace(text.charCodeAt(start - 1))) {
    if (at - start >= WIDEST_GAP) return at;
    start -= 1;
  }
  return start;
}

/** The end of the phrase of lower-case words, one gap apart, that starts at `at`; -1 where another phrase stands there. */
export function phraseEnd(text: string, at: number, words: readonly string[]): number {
  let end = at;
  for (const [index, word] of words.entries()) {
    const start = index === 0 ? at : nextWord(text, end);
    if (start < 0 || lowerWordAt(text, start) !== word) return -1;
    end = start + word.length;
  }
  return end;
}

/** True where a sentence starts at `at`: at the start of the text, or after a full stop, colon or opening quotation mark. */
export function startsSentence(text: string, at: number): boolean {
  const end = gapStart(text, at, 0);
  return end === 0 || '.!?:;"“‘\'([—–•'.includes(text.charAt(end - 1));
}
