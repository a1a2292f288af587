/** "the third quarter", "Q3", "third-quarter", "the first half", "H1": parts of a year. */
import { capital, digitsOf, form, has, lengthOf, type Pieces, touches } from '../pieces.ts';
import type { Reader, Reading } from '../reading.ts';
import { CLASS } from '../vocabulary.ts';
import { ordinalAt } from './century.ts';

/** A quarter, or a half that is followed by "of" and a year: the second half of a match is none. */
export const quarter: Reader = {
  starts: CLASS.ordinal | CLASS.digits | CLASS.determiner | CLASS.label | CLASS.relative,
  read(pieces, at) {
    return label(pieces, at) ?? named(pieces, at);
  },
};

function reading(from: number, to: number, unit: 'quarter' | 'half', number: number): Reading {
  const fields = unit === 'quarter' ? { quarter: number } : { half: number };
  return { from, to, kind: 'period', fields, anchor: 'draft', grain: unit === 'quarter' ? 'quarter' : 'half-year' };
}

/** "Q3", "H1 2020". */
function label(pieces: Pieces, at: number): Reading | undefined {
  const letter = form(pieces, at);
  if ((letter !== 'q' && letter !== 'h') || !capital(pieces, at) || !touches(pieces, at + 1)) return undefined;
  const number = digitsOf(pieces, at + 1);
  if (lengthOf(pieces, at + 1) !== 1 || touches(pieces, at) || !(number >= 1 && number <= (letter === 'q' ? 4 : 2))) {
    return undefined;
  }
  if (letter === 'h' && lengthOf(pieces, at + 2) !== 4) return undefined;
  return reading(at, at + 2, letter === 'q' ? 'quarter' : 'half', number);
}

function named(pieces: Pieces, at: number): Reading | undefined {
  const start = ['the', 'its', 'their', 'this'].includes(form(pieces, at)) ? at + 1 : at;
  const financial = ['fiscal', 'financial'].includes(form(pieces, start)) ? start + 1 : start;
  const ordinal = lastAt(pieces, financial) ?? ordinalAt(pieces, financial);
  if (ordinal === undefined) return undefined;
  const dash = form(pieces, ordinal.to) === '-';
  const word = dash ? ordinal.to + 1 : ordinal.to;
  if (form(pieces, word) === 'quarter' && ordinal.value >= 1 && ordinal.value <= 4) {
    return form(pieces, word + 1) === '-' ? undefined : reading(at, word + 1, 'quarter', ordinal.value);
  }
  if (form(pieces, word) !== 'half' || ordinal.value < 1 || ordinal.value > 2 || dash) return undefined;
  return yearFollows(pieces, word + 1) ? reading(at, word + 1, 'half', ordinal.value) : undefined;
}

/** "the final quarter", "the last half of the year"; "the last quarter" alone is the one before this. */
function lastAt(pieces: Pieces, at: number): { readonly value: number; readonly to: number } | undefined {
  const word = form(pieces, at);
  if (word !== 'final' && word !== 'last') return undefined;
  const half = form(pieces, at + 1) === 'half';
  if (word === 'last' && !yearFollows(pieces, at + 2)) return undefined;
  return { value: half ? 2 : 4, to: at + 1 };
}

function yearFollows(pieces: Pieces, at: number): boolean {
  if (lengthOf(pieces, at) === 4 && has(pieces, at, CLASS.digits)) return true;
  if (form(pieces, at) !== 'of' && form(pieces, at) !== 'in') return false;
  const next = form(pieces, at + 1);
  const unit = ['the', 'this', 'last', 'next'].includes(next) ? form(pieces, at + 2) : '';
  return lengthOf(pieces, at + 1) === 4 || ['year', 'decade', 'century', 'financial', 'fiscal'].includes(unit);
}
