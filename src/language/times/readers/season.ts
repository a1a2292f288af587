/** "spring 2023", "in the autumn", "last summer", "the winter of 2018-19"; not the verb or the coil. */

import { wordAt } from '../looks.ts';
import { capital, form, has, lengthOf, numberOf, type Pieces, small } from '../pieces.ts';
import type { Reader, Reading } from '../reading.ts';
import { CLASS, SEASONS } from '../vocabulary.ts';

const BEFORE = new Set(
  'in by until till since before after during throughout over early mid late every each of'.split(' '),
);
/** Verbs and nouns after which "spring" and "fall" are none. */
const ENDS = new Set(
  'and but or when while as he she they it we which that of with to at because is was will would after before'.split(
    ' ',
  ),
);

/** A season. "fall" and "spring" need more beside them than the others. */
export const season: Reader = {
  starts: CLASS.season | CLASS.determiner | CLASS.relative,
  read(pieces, at) {
    const lead = leadOf(form(pieces, at));
    const word = lead === undefined ? at : at + 1;
    if (!has(pieces, word, CLASS.season)) return undefined;
    const name = SEASONS[numberOf(pieces, word)];
    if (name === undefined || !isSeason(pieces, at, word, lead)) return undefined;
    return reading(at, word + 1, name, lead);
  },
};

function leadOf(word: string): 'the' | 'past' | 'present' | 'future' | 'text' | undefined {
  if (word === 'the') return 'the';
  if (word === 'last' || word === 'past') return 'past';
  if (word === 'next' || word === 'coming') return 'future';
  if (word === 'following' || word === 'previous' || word === 'that') return 'text';
  return word === 'this' ? 'present' : undefined;
}

function isSeason(pieces: Pieces, at: number, word: number, lead: string | undefined): boolean {
  const year = yearFollows(pieces, word + 1);
  if (year) return true;
  const verbal = form(pieces, word) === 'fall' || form(pieces, word) === 'spring';
  if (lead !== undefined && lead !== 'the') return !(verbal && lead === 'present' && !ends(pieces, word + 1));
  const before = form(pieces, at - 1) === '-' ? form(pieces, at - 2) : form(pieces, at - 1);
  if (!BEFORE.has(before) || capital(pieces, word + 1)) return false;
  if (before === 'of' && lead !== 'the' && !small(pieces, word)) return false;
  if (before === 'of') return lead === 'the' && !verbal;
  if (!verbal) return true;
  return lead === 'the' && before !== 'after' && before !== 'before' && before !== 'since'
    ? ends(pieces, word + 1)
    : ['by', 'early', 'late', 'mid'].includes(before);
}

function ends(pieces: Pieces, at: number): boolean {
  if (at >= pieces.count || has(pieces, at, CLASS.mark)) return form(pieces, at) !== '-' && form(pieces, at) !== "'";
  return ENDS.has(form(pieces, at)) && form(pieces, at) !== 'of';
}

function yearFollows(pieces: Pieces, at: number): boolean {
  const of = form(pieces, at) === 'of' ? at + 1 : at;
  if (of > at && ['next', 'last', 'this', 'that'].includes(form(pieces, of))) return form(pieces, of + 1) === 'year';
  if (has(pieces, of, CLASS.apostrophe)) return of > at && has(pieces, of + 1, CLASS.digits);
  return has(pieces, of, CLASS.digits) && lengthOf(pieces, of) === 4 && /^[12]/.test(wordAt(pieces, of));
}

function reading(from: number, to: number, name: (typeof SEASONS)[number], lead: string | undefined): Reading {
  const relative = {
    past: { amount: -1, unit: 'year', direction: 'past' },
    present: { amount: 0, unit: 'year', direction: 'present' },
    future: { amount: 1, unit: 'year', direction: 'future' },
  } as const;
  const offset = lead === 'past' || lead === 'present' || lead === 'future' ? relative[lead] : undefined;
  return {
    from,
    to,
    kind: 'period',
    fields: { season: name },
    ...(offset === undefined ? {} : { relative: offset, shape: 'open' as const }),
    anchor: lead === 'text' ? 'text' : 'draft',
    grain: 'season',
  };
}
