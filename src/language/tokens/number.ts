/** Numbers: "14,000", "8.20", "9/11", "1-800-555-0199" are one token; the unit after them ("5pm", "3bn", "12%") is another. */
import { isApostrophe, isDigit, isLetter, isWordChar } from './chars.ts';

/** Telephone numbers and their extensions ("3-5290"), dates in figures, and codes of several groups. Ranges ("3-4", "1969-1970") are no such groups. */
const GROUPS =
  /(?:\d{1,2}-)?\d{3}[-./]\d{3}[-.]\d{4}|\d{3}-\d{4}|\d-\d{4}(?!\d|-)|\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{5}-\d{4}/y;

/** What may be glued to a number and is a token of its own. Source: what EWT and GUM split, and the usual news units. */
const UNITS = new Set(
  (
    'am pm a.m p.m a.m. p.m. k m mm cm km kg g mg lb lbs oz ft in b bn mn tn trn t x kph mph kmh hr hrs min mins sec secs ' +
    'gb mb tb kb hz khz mhz ghz kw mw gw kwh mwh twh c f p ml l ha mi yd yds nm percent pc bst gmt utc est pst et mbps db'
  ).split(' '),
);

/** The end of the number that starts at this digit (or at the stop or comma before it), without its unit. */
export function numberEnd(text: string, start: number, chunkEnd: number): number {
  GROUPS.lastIndex = start;
  if (GROUPS.test(text) && !isWordChar(text.charCodeAt(GROUPS.lastIndex))) return GROUPS.lastIndex;
  let end = start + 1;
  while (end < chunkEnd) {
    if (isDigit(text.charCodeAt(end))) end++;
    else if (joinsDigits(text, end, chunkEnd)) end += 2;
    else break;
  }
  return lettersAfter(text, start, end, chunkEnd);
}

/** Is the mark here inside a number: a separator with a digit on either side? */
function joinsDigits(text: string, at: number, chunkEnd: number): boolean {
  if (at + 1 >= chunkEnd || !isDigit(text.charCodeAt(at + 1)) || !isDigit(text.charCodeAt(at - 1))) return false;
  return '.,:/'.includes(text.charAt(at));
}

/** Letters after the figures belong to them ("17th", "1930s", "4A") unless they are a unit. */
function lettersAfter(text: string, start: number, digitsEnd: number, chunkEnd: number): number {
  let end = digitsEnd;
  while (end < chunkEnd && isWordChar(text.charCodeAt(end))) end++;
  if (end === digitsEnd) return decadeEnd(text, start, digitsEnd);
  return isUnit(text, digitsEnd, end) ? digitsEnd : end;
}

function isUnit(text: string, start: number, end: number): boolean {
  if (end - start > 7 || !isLetter(text.charCodeAt(start))) return false;
  const letters = text.slice(start, end);
  if (letters === 'D' || letters === 'F' || letters === 'C' || letters === 'G' || letters === 'P') return false;
  return (
    UNITS.has(letters.toLowerCase()) || /^(?:people|men|persons|years?|days?|hours?|miles?|mins?|feet)$/i.test(letters)
  );
}

/** "60's", "1980's": the decade keeps its ending; "2004's" does not. */
function decadeEnd(text: string, start: number, end: number): number {
  if (text.charAt(end - 1) !== '0' || end - start < 2 || !isApostrophe(text.charCodeAt(end))) return end;
  const isPlural = text.charAt(end + 1) === 's' && !isWordChar(text.charCodeAt(end + 2));
  return isPlural ? end + 2 : end;
}
