/** "yesterday", "today", "tomorrow night", "overnight", "tonight", "the day before yesterday". */
import type { KnownFields } from '../../time.ts';
import { form, has, numberOf, type Pieces, small } from '../pieces.ts';
import type { Reader } from '../reading.ts';
import { CLASS, DAY_PARTS } from '../vocabulary.ts';

/** A day counted from the draft's. */
export const deictic: Reader = {
  starts: CLASS.deictic | CLASS.determiner,
  read(pieces, at) {
    const two = dayBeside(pieces, at);
    const word = two === undefined ? at : at + 3;
    if (!has(pieces, word, CLASS.deictic) || (two === undefined && nameOf(pieces, word))) return undefined;
    const partOfDay = two === undefined ? partOf(pieces, word) : undefined;
    const amount = numberOf(pieces, word) + (two ?? 0);
    const own = form(pieces, word) === 'tonight' || form(pieces, word) === 'overnight';
    return {
      from: at,
      to: partOfDay === undefined || own ? word + 1 : word + 2,
      kind: 'relative',
      fields: partOfDay === undefined ? {} : { partOfDay },
      relative: { amount, unit: 'day', direction: amount === 0 ? 'present' : amount < 0 ? 'past' : 'future' },
      shape: form(pieces, word) === 'overnight' ? 'open' : 'unit',
      anchor: 'draft',
      grain: partOfDay === undefined ? 'day' : 'part-of-day',
    };
  },
};

/** "the day before" is -1, "the day after" is 1. */
function dayBeside(pieces: Pieces, at: number): number | undefined {
  if (form(pieces, at) !== 'the' || form(pieces, at + 1) !== 'day') return undefined;
  const side = form(pieces, at + 2);
  const day = form(pieces, at + 3);
  if (side === 'before' && day === 'yesterday') return -1;
  return side === 'after' && day === 'tomorrow' ? 1 : undefined;
}

function partOf(pieces: Pieces, word: number): KnownFields['partOfDay'] {
  if (form(pieces, word) === 'tonight' || form(pieces, word) === 'overnight') return 'night';
  return has(pieces, word + 1, CLASS.dayPart) && small(pieces, word + 1)
    ? DAY_PARTS[numberOf(pieces, word + 1)]
    : undefined;
}

/** "USA Today", "the Today programme". */
function nameOf(pieces: Pieces, word: number): boolean {
  if (small(pieces, word)) return form(pieces, word - 1) === '-' || form(pieces, word + 1) === '-';
  return word > 0 && !has(pieces, word - 1, CLASS.mark);
}
