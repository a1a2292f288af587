/** What kind of character a UTF-16 code unit is, for the tokenizer. */

export const OTHER = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const APOSTROPHE = 4;
/** Half of a character outside the basic plane: emoji, mostly. */
export const SURROGATE = 5;

const LETTERS = /[\p{L}\p{M}\p{Pc}\u00ad]/u;
const DIGITS = /\p{Nd}/u;
const SPACES = /[\s\u0085\u200b\u2060\ufeff]/u;

/** The classes of the code units below it are looked up; English text seldom leaves it. */
const TABLE_END = 0x250;
const TABLE = Uint8Array.from({ length: TABLE_END }, (_, code) => classify(code));

/** The class of a code unit; OTHER for punctuation, symbols and NaN (past the end of the text). */
export function charClass(code: number): number {
  return code < TABLE_END ? (TABLE[code] ?? OTHER) : classify(code);
}

/** Is it a letter or digit (or a mark that goes with one)? */
export function isWordChar(code: number): boolean {
  const kind = charClass(code);
  return kind === LETTER || kind === DIGIT;
}

export const isLetter = (code: number): boolean => charClass(code) === LETTER;
export const isDigit = (code: number): boolean => charClass(code) === DIGIT;
export const isSpace = (code: number): boolean => charClass(code) === SPACE;
export const isApostrophe = (code: number): boolean => charClass(code) === APOSTROPHE;

/** Is it a capital letter? */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  return charClass(code) === LETTER && /\p{Lu}/u.test(String.fromCharCode(code));
}

/** Is it a small letter? */
export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 97 && code <= 122;
  return charClass(code) === LETTER && /\p{Ll}/u.test(String.fromCharCode(code));
}

function classify(code: number): number {
  if (Number.isNaN(code)) return OTHER;
  if (code === 0x27 || code === 0x2019 || code === 0x2bc) return APOSTROPHE;
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  const char = String.fromCharCode(code);
  if (LETTERS.test(char)) return LETTER;
  if (DIGITS.test(char)) return DIGIT;
  return SPACES.test(char) ? SPACE : OTHER;
}
