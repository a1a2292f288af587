/** "the 1990s", "the '90s", "the nineties", "the late 1980s". */
import { glued } from '../count.ts';
import { digitsOf, form, has, lengthOf, numberOf, type Pieces, touches } from '../pieces.ts';
import type { Reader, Reading } from '../reading.ts';
import { CLASS } from '../vocabulary.ts';

/** Decades without a century belong to the twentieth; what stands for another is left to the reader of the text. */
const CENTURY = 1900;

/** A decade; fields.decade is its first year. */
export const decade: Reader = {
  starts: CLASS.digits | CLASS.apostrophe | CLASS.decade | CLASS.determiner,
  read(pieces, at) {
    const the = form(pieces, at) === 'the' ? 1 : 0;
    return inDigits(pieces, at, at + the) ?? inWords(pieces, at, at + the);
  },
};

function reading(from: number, to: number, first: number): Reading {
  return { from, to, kind: 'period', fields: { decade: first }, anchor: 'calendar', grain: 'decade' };
}

function inDigits(pieces: Pieces, from: number, start: number): Reading | undefined {
  const short = has(pieces, start, CLASS.apostrophe) ? 1 : 0;
  const at = start + short;
  if (!has(pieces, at, CLASS.digits) || (short === 1 && (!touches(pieces, at) || touches(pieces, start))))
    return undefined;
  const mark = has(pieces, at + 1, CLASS.apostrophe) ? 1 : 0;
  if (form(pieces, at + 1 + mark) !== 's' || !touches(pieces, at + 1) || !touches(pieces, at + 1 + mark))
    return undefined;
  if (short === 0 && glued(pieces, at)) return undefined;
  const divided = ['early', 'mid', 'late'].includes(form(pieces, from - 1));
  const number = digitsOf(pieces, at);
  if (number % 10 !== 0 || (mark === 1 && lengthOf(pieces, at) === 2)) return undefined;
  if (lengthOf(pieces, at) === 4 && number >= 1400 && number < 2200 && !(mark === 1 && from === start && !divided)) {
    return reading(from, at + 2 + mark, number);
  }
  if (lengthOf(pieces, at) !== 2 || number < 20) return undefined;
  const cue = short === 1 || from < start || divided;
  return cue && !possessive(pieces, from) ? reading(from, at + 2, CENTURY + number) : undefined;
}

/** "in her early 40s": an age. */
function possessive(pieces: Pieces, from: number): boolean {
  for (let at = from - 1; at >= from - 4 && at >= 0; at--) {
    const word = form(pieces, at);
    if (word === 'his' || word === 'her' || word === 'their' || word === 'my' || word === 'our') return true;
  }
  return false;
}

function inWords(pieces: Pieces, from: number, at: number): Reading | undefined {
  if (!has(pieces, at, CLASS.decade) || possessive(pieces, from)) return undefined;
  const cue = from < at || ['early', 'mid', 'late', '-'].includes(form(pieces, at - 1));
  return cue ? reading(from, at + 1, CENTURY + numberOf(pieces, at)) : undefined;
}
