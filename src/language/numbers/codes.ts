/** Digits that are no quantities by their form: codes, versions, addresses, telephone numbers, clock times, list and footnote marks. */
import { gapEnd, gapStart, isDash, isDigit, isLetter, isSpace, lowerWordAt } from './cursor.ts';
import { digitsEnd, readDigits } from './digits.ts';
import { isCurrencySign } from './money.ts';
import type { Reader } from './reading.ts';
import { UNIT_WORDS } from './units.ts';

/** Forms of a run of characters without spaces that starts with a digit. Tried on runs of at most 48 characters; a longer run is a code whatever it holds. */
const CODE_FORMS: readonly RegExp[] = [
  /^\d+(\.\d+){2}/,
  /^\d+:\d/,
  /^\d+[-–.]\d+[-–.]\d+[-–.]?\d*$/,
  /^(\d+-){2}/,
  /^(1[5-9]|20)\d\d[-–/]\d{2}(\d\d)?$/,
  /^0\d/,
  /^\d+[A-Za-z]+\d/,
  /^\d{16}/,
];

/** Set pairs of figures; with a unit after them they are ranges. */
const SET_PAIRS: ReadonlySet<string> = new Set(['9-11', '24-7', '50-50', '20-20', '9–11', '24–7', '50–50']);
const LONGEST_RUN = 48;

/** Passes over digits that are a code. */
export const codes: Reader = (text, at, floor) => {
  if (!isDigit(text.charCodeAt(at))) return undefined;
  const end = runEnd(text, at);
  if (end - at > LONGEST_RUN) return { skip: end };
  if (attached(text, at, floor) || marksList(text, at) || text[digitsEnd(text, at)] === ']') return { skip: end };
  if (isCurrencySign(text[at - 1] ?? '')) return undefined;
  const run = text.slice(at, end).replace(/[.,;:!?'’"”]+$/, '');
  if (digitsEnd(text, at) === at + run.length && run.length < 16 && run.charAt(0) !== '0')
    return inGroups(text, at) ? { skip: groupsAfter(text, end) } : undefined;
  if (CODE_FORMS.some((form) => form.test(run))) return { skip: groupsAfter(text, end) };
  if (SET_PAIRS.has(run) && !UNIT_WORDS.has(lowerWordAt(text, gapEnd(text, end)))) return { skip: end };
  if (telephone(run) || slashed(text, at, run) || unclearCommas(text, at, run)) return { skip: end };
  return inGroups(text, at) ? { skip: groupsAfter(text, end) } : undefined;
};

/** The end of the run of characters from `at` to the next space, bracket, quotation mark or long dash. */
function runEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && !'()[]{}"“”—|<>'.includes(text.charAt(end))) end += 1;
  return end;
}

/** "F-16", "COVID-19", "#3", "/2019", "'98", "No.10": the digits belong to what touches them. */
function attached(text: string, at: number, floor: number): boolean {
  const before = text[at - 1] ?? ' ';
  if (at <= floor && at > 0) return false;
  if ('/_#@=&?\\:'.includes(before)) return true;
  const code = text.charCodeAt(at - 2);
  if (before === "'" || before === '’' || before === '‘') return digitsEnd(text, at) - at === 2;
  if (before === '.') return isLetter(code) || isDigit(code);
  return (
    (isDash(before.charCodeAt(0)) && (isLetter(code) || isDigit(code))) ||
    (before === '[' && text[digitsEnd(text, at)] === ',')
  );
}

/** "1." or "2)" at the start of the block. */
function marksList(text: string, at: number): boolean {
  const end = digitsEnd(text, at);
  if (gapStart(text, at, 0) !== 0 || end - at > 3) return false;
  return (text[end] === '.' || text[end] === ')') && (end + 1 === text.length || isSpace(text.charCodeAt(end + 1)));
}

/** "555-0123": three digits and four, unless both are round. */
function telephone(run: string): boolean {
  const match = /^(\d{3})-(\d{4})$/.exec(run);
  return match !== null && !(Number(match[1]) % 100 === 0 && Number(match[2]) % 100 === 0);
}

/** "9/11", "24/7", "10/02/2019"; not "1/2" or "3/4". */
function slashed(text: string, at: number, run: string): boolean {
  if (!/^\d+\/\d/.test(run)) return false;
  return (readDigits(text, at, false)?.end ?? at) <= digitsEnd(text, at);
}

/** "3,5" may be a decimal or two figures; "1,234" is neither. */
function unclearCommas(text: string, at: number, run: string): boolean {
  return /^\d+,\d/.test(run) && readDigits(text, at, false)?.end === digitsEnd(text, at);
}

/** "7946 0958", "07700 900123": a telephone number in groups. */
function inGroups(text: string, at: number): boolean {
  const end = readDigits(text, at, false)?.end ?? digitsEnd(text, at);
  const start = gapEnd(text, end);
  if (text[at - 1] === '+' && start > end && isDigit(text.charCodeAt(start))) return true;
  if (text[end] === ')' && text[at - 1] === '(' && end - at === 3)
    return /^\) ?\d{3}[- ]\d{4}/.test(text.slice(end, end + 11));
  return start > end && text[start] === '0' && isDigit(text.charCodeAt(start + 1));
}

/** The end of the groups of digits, hyphens and brackets after a code. */
function groupsAfter(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const spaced = (isSpace(code) || text[end] === ')') && isDigit(text.charCodeAt(gapEnd(text, end + 1)));
    if (!spaced && !isDigit(code) && code !== 45) return end;
    end += 1;
  }
  return end;
}
