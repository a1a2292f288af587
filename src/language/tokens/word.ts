/** Words: letters and digits with the marks that belong inside them ("O'Reilly", "AT&T", "e-mail", "U.S.", "Ph.D."). */
import { ALSO_WORDS, ANYWHERE, BEFORE_NAME, BEFORE_NUMBER, CALENDAR, CALENDAR_WORDS } from './abbreviations.ts';
import { PREFIXES, SUFFIXES } from './affixes.ts';
import { isApostrophe, isDigit, isLetter, isLower, isSpace, isUpper, isWordChar } from './chars.ts';
import { STARTERS } from './starters.ts';

/** Two words with a stroke between them that are one. All others are split: "and / or". */
const STROKES = /(?:w\/o|w\/out|s\/he|n\/a|c\/o|l\/c|i\/o|b\/t|b\/c)(?![\p{L}\p{N}])/iuy;

/** The end of the word that starts here, with the stop of an abbreviation; contractions are cut later. */
export function wordEnd(text: string, start: number, chunkEnd: number): number {
  STROKES.lastIndex = start;
  if (STROKES.test(text)) return STROKES.lastIndex;
  let end = start;
  let part = start;
  while (end < chunkEnd) {
    const code = text.charCodeAt(end);
    if (isWordChar(code)) end++;
    else if (joins(text, start, part, end, chunkEnd)) part = ++end;
    else break;
  }
  return text.charAt(end) === '.' && keepsStop(text, start, end) ? end + 1 : end;
}

/** Does the mark at this place join the part before it to what follows? */
function joins(text: string, start: number, part: number, at: number, chunkEnd: number): boolean {
  if (at + 1 >= chunkEnd || !isWordChar(text.charCodeAt(at + 1)) || at === part) return false;
  const code = text.charCodeAt(at);
  if (isApostrophe(code)) return isLetter(text.charCodeAt(at - 1));
  const mark = text.charAt(at);
  if (mark === '.') return joinsAtStop(text, part, at);
  if (mark === '&') return isLetter(text.charCodeAt(at + 1)) && at - part <= 3;
  if (mark === '-' || mark === '\u2010' || mark === '\u2011') return joinsAtHyphen(text, start, part, at);
  return false;
}

/** "U.S", "example.com", "Ph.D" go on; "ended.The" does not, and "No.5" is an abbreviation and a number. */
function joinsAtStop(text: string, part: number, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (at - part === 1) return !isDigit(next) || isUpper(text.charCodeAt(part));
  if (isDigit(next)) return at - part < 4 && !takesNumber(text.slice(part, at).toLowerCase());
  if (isUpper(next)) return at - part === 2 && isUpper(text.charCodeAt(part)) && !isWordChar(text.charCodeAt(at + 2));
  return true;
}

function takesNumber(word: string): boolean {
  return BEFORE_NUMBER.has(word) || CALENDAR.has(word);
}

function joinsAtHyphen(text: string, start: number, part: number, at: number): boolean {
  if (part !== start) return false;
  if (PREFIXES.has(text.slice(start, at).toLowerCase()) && !isAcronym(text, start, at))
    return !text.startsWith('the-', at + 1);
  let end = at + 1;
  while (end - at < 8 && isLetter(text.charCodeAt(end))) end++;
  return SUFFIXES.has(text.slice(at + 1, end).toLowerCase()) && !isWordChar(text.charCodeAt(end));
}

/** "UN-backed" is no "un-": capitals before the hyphen, a small letter after it. */
function isAcronym(text: string, start: number, at: number): boolean {
  return at - start > 1 && isUpper(text.charCodeAt(at - 1)) && !isUpper(text.charCodeAt(at + 1));
}

/** Does the stop after the word belong to it? */
function keepsStop(text: string, start: number, end: number): boolean {
  const after = text.charAt(end + 1);
  if (after === '.' && text.charAt(end + 2) === '.') return false;
  if (after === ',' || after === ';') return true;
  const word = text.slice(Math.max(start, end - 12), end).toLowerCase();
  const inner = word.includes('.');
  if (inner && /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  if (end - start === 1 && isLetter(text.charCodeAt(start))) return isInitial(text, start, end);
  if (BEFORE_NAME.has(word)) return !ALSO_WORDS.has(word) || goesOn(text, start, end + 1);
  if (BEFORE_NUMBER.has(word)) return isNumberNext(text, end + 1);
  if (CALENDAR.has(word))
    return isUpper(text.charCodeAt(start)) && (!CALENDAR_WORDS.has(word) || isNumberNext(text, end + 1));
  if (!ANYWHERE.has(word)) return false;
  return !ALSO_WORDS.has(word) || goesOn(text, start, end + 1);
}

/** A single letter and a stop: an initial in a name ("J. Smith", "U. N."), not the end of "vitamin C." or "am I." */
function isInitial(text: string, start: number, end: number): boolean {
  if (!isUpper(text.charCodeAt(start))) {
    return text.charAt(start - 1) === '(' || (isNumberNext(text, end + 1) && 'pvcbd'.includes(text.charAt(start)));
  }
  const next = nextOnLine(text, end + 1);
  if (isUpper(text.charCodeAt(next))) return !startsSentence(text, next);
  const isAfterInitial = text.charAt(start - 2) === '.' && isUpper(text.charCodeAt(start - 3));
  return isAfterInitial && isLower(text.charCodeAt(next));
}

/** The place of the next character that is no blank, on the same line, at most three blanks on. */
function nextOnLine(text: string, from: number): number {
  let at = from;
  while (at < from + 3 && isSpace(text.charCodeAt(at)) && text.charAt(at) !== '\n') at++;
  return at;
}

const isNumberNext = (text: string, from: number): boolean => isDigit(text.charCodeAt(nextOnLine(text, from)));

/** Does the sentence plainly go on: a comma, a small letter, or, after a capitalised word, a name? */
function goesOn(text: string, start: number, from: number): boolean {
  const at = nextOnLine(text, from);
  const next = text.charCodeAt(at);
  if (isLower(next) || ',;:)'.includes(text.charAt(at) || ' ')) return true;
  return isUpper(text.charCodeAt(start)) && isUpper(next) && !startsSentence(text, at);
}

/** Is the word here one that begins sentences? */
function startsSentence(text: string, at: number): boolean {
  let end = at;
  while (end < at + 12 && isLetter(text.charCodeAt(end))) end++;
  return STARTERS.has(text.slice(at, end).toLowerCase());
}
