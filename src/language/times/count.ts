/** Counts inside times: "three", "2.5", "two and a half", "a couple of", "two to three". */
import { digitsOf, endOf, form, has, lengthOf, numberOf, type Pieces, startOf, touches } from './pieces.ts';
import { CLASS } from './vocabulary.ts';

/** A count with its lowest and highest value. */
export interface Count {
  /** The piece after it. */
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** "a", "an" or no number at all: it counts only where something else says that a time is meant. */
  readonly article?: boolean;
  readonly approximate?: boolean;
}

/** What vague counts can mean. Source: our choice, wide on purpose. */
const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  couple: [2, 3],
  few: [2, 6],
  several: [3, 10],
  many: [3, Number.POSITIVE_INFINITY],
  some: [2, Number.POSITIVE_INFINITY],
};
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** Reads a count, or a range of two. */
export function readCount(pieces: Pieces, at: number): Count | undefined {
  const first = readSingle(pieces, at);
  if (first === undefined || first.article === true || first.approximate === true) return first;
  const link = form(pieces, first.to);
  if (link !== 'to' && link !== 'or' && link !== '-') return first;
  const second = readSingle(pieces, first.to + 1);
  if (second === undefined || second.article === true || second.approximate === true || second.low <= first.low) {
    return first;
  }
  return { to: second.to, low: first.low, high: second.high };
}

function readSingle(pieces: Pieces, at: number): Count | undefined {
  const count = readDigits(pieces, at) ?? readVague(pieces, at) ?? readWords(pieces, at);
  if (count === undefined || count.article === true) return count;
  const factor = MAGNITUDES[form(pieces, count.to)];
  return factor === undefined
    ? count
    : { ...count, to: count.to + 1, low: count.low * factor, high: count.high * factor };
}

/** "540 million years ago". */
const MAGNITUDES: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9 };

/** "12", "1,000", "2.5", "3½". */
function readDigits(pieces: Pieces, at: number): Count | undefined {
  if (!has(pieces, at, CLASS.digits) || lengthOf(pieces, at) > 9 || glued(pieces, at)) return undefined;
  let to = at + 1;
  let number = digitsOf(pieces, at);
  for (let groups = 0; groups < 3 && grouped(pieces, to); groups++) {
    number = number * 1000 + digitsOf(pieces, to + 1);
    to += 2;
  }
  if (form(pieces, to) === '.' && touches(pieces, to) && touches(pieces, to + 1) && has(pieces, to + 1, CLASS.digits)) {
    number += digitsOf(pieces, to + 1) / 10 ** lengthOf(pieces, to + 1);
    to += 2;
  }
  const fraction = FRACTIONS[form(pieces, to)];
  if (fraction !== undefined) return halved(pieces, { to: to + 1, low: number + fraction, high: number + fraction });
  return Number.isNaN(number) ? undefined : halved(pieces, { to, low: number, high: number });
}

/** Whether a thousands comma and three digits follow. */
function grouped(pieces: Pieces, at: number): boolean {
  return (
    form(pieces, at) === ',' &&
    touches(pieces, at) &&
    touches(pieces, at + 1) &&
    has(pieces, at + 1, CLASS.digits) &&
    lengthOf(pieces, at + 1) === 3
  );
}

/** Whether the digits go on from a letter, a currency sign or other digits. */
export function glued(pieces: Pieces, at: number): boolean {
  if (!touches(pieces, at)) return false;
  const before = form(pieces, at - 1);
  if (has(pieces, at - 1, CLASS.word) || '$£€¥#@/+'.includes(before)) return true;
  return '.,:'.includes(before) && touches(pieces, at - 1) && has(pieces, at - 2, CLASS.digits);
}

/** "a few", "several", "a couple of", "some". */
function readVague(pieces: Pieces, at: number): Count | undefined {
  const start = form(pieces, at) === 'a' ? at + 1 : at;
  const word = form(pieces, start);
  const range = VAGUE[word];
  if (
    range === undefined ||
    (start === at && word === 'couple' && form(pieces, at + 1) !== 'of') ||
    (start > at && word === 'several')
  )
    return undefined;
  const to = form(pieces, start + 1) === 'of' && word === 'couple' ? start + 2 : start + 1;
  return { to, low: range[0], high: range[1], approximate: true };
}

/** "three", "twenty-four", "a hundred", "a dozen", "half a", "one and a half", "a". */
function readWords(pieces: Pieces, at: number): Count | undefined {
  const word = form(pieces, at);
  if (word === 'half') return readHalf(pieces, at);
  if (word === 'a' || word === 'an') {
    const next = form(pieces, at + 1);
    if (next === 'half') return { to: at + 2, low: 0.5, high: 0.5, article: true };
    if (next !== 'hundred' && next !== 'thousand' && next !== 'dozen') {
      return { to: at + 1, low: 1, high: 1, article: true };
    }
    return { to: at + 2, low: numberOf(pieces, at + 1), high: numberOf(pieces, at + 1) };
  }
  if (!has(pieces, at, CLASS.number) || numberOf(pieces, at) < 1) return undefined;
  return halved(pieces, wordsFrom(pieces, at));
}

function readHalf(pieces: Pieces, at: number): Count | undefined {
  const next = form(pieces, at + 1);
  if (next === 'a' || next === 'an' || next === '-') return { to: at + 2, low: 0.5, high: 0.5 };
  return undefined;
}

function wordsFrom(pieces: Pieces, at: number): Count {
  let number = numberOf(pieces, at);
  let to = at + 1;
  if (number >= 20 && number < 100) {
    const unit = form(pieces, to) === '-' ? to + 1 : to;
    const value = has(pieces, unit, CLASS.number) ? numberOf(pieces, unit) : 0;
    if (value >= 1 && value < 10) {
      number += value;
      to = unit + 1;
    }
  }
  if (number < 100 && has(pieces, to, CLASS.number) && numberOf(pieces, to) >= 100) number *= numberOf(pieces, to++);
  else if (number < 100 && form(pieces, to) === 'dozen') number *= numberOf(pieces, to++);
  return { to, low: number, high: number };
}

/** Takes in "and a half" or "-and-a-half". */
function halved(pieces: Pieces, count: Count): Count {
  let to = count.to;
  for (const word of ['and', 'a', 'half']) {
    if (form(pieces, to) === '-') to++;
    if (form(pieces, to) !== word) return count;
    to++;
  }
  return { to, low: count.low + 0.5, high: count.high + 0.5 };
}

/** The number that a clock hour, a day of the month or a minute count says: digits or words, 1 to 59. */
export function readSmall(pieces: Pieces, at: number): { readonly to: number; readonly value: number } | undefined {
  if (has(pieces, at, CLASS.digits)) {
    if (endOf(pieces, at) - startOf(pieces, at) > 2 || glued(pieces, at)) return undefined;
    return { to: at + 1, value: digitsOf(pieces, at) };
  }
  if (!has(pieces, at, CLASS.number)) return undefined;
  const value = numberOf(pieces, at);
  if (value < 1 || value > 59) return undefined;
  const count = wordsFrom(pieces, at);
  return count.low > 59 ? undefined : { to: count.to, value: count.low };
}
