/** "the 19th century", "the twenty-first century", "18th-century". */
import { digitsOf, form, has, numberOf, type Pieces, touches } from '../pieces.ts';
import type { Reader } from '../reading.ts';
import { CLASS } from '../vocabulary.ts';

/** A century; not the cricketer's "his 19th century". */
export const century: Reader = {
  starts: CLASS.digits | CLASS.ordinal | CLASS.number | CLASS.determiner,
  read(pieces, at) {
    const start = form(pieces, at) === 'the' ? at + 1 : at;
    const ordinal = ordinalAt(pieces, start);
    if (ordinal === undefined) return undefined;
    const word = form(pieces, ordinal.to) === '-' ? ordinal.to + 1 : ordinal.to;
    const own = ['his', 'her', 'a', 'my', 'their'].includes(form(pieces, at - 1));
    if (start === at && own && word === ordinal.to) return undefined;
    const unit = form(pieces, word);
    if ((unit !== 'century' && unit !== 'centuries') || ordinal.value > 22) return undefined;
    if (ordinal.value < 4 && start === at) return undefined;
    const fields = { century: ordinal.value };
    return { from: at, to: word + 1, kind: 'period', fields, anchor: 'calendar', grain: 'century' };
  },
};

/** "19th", "nineteenth", "twenty-first". */
export function ordinalAt(pieces: Pieces, at: number): { readonly value: number; readonly to: number } | undefined {
  if (has(pieces, at, CLASS.ordinal)) return { value: numberOf(pieces, at), to: at + 1 };
  if (has(pieces, at, CLASS.digits)) {
    const suffix = touches(pieces, at + 1) && ['st', 'nd', 'rd', 'th'].includes(form(pieces, at + 1));
    return suffix ? { value: digitsOf(pieces, at), to: at + 2 } : undefined;
  }
  if (!has(pieces, at, CLASS.number) || form(pieces, at + 1) !== '-' || !has(pieces, at + 2, CLASS.ordinal))
    return undefined;
  return { value: numberOf(pieces, at) + numberOf(pieces, at + 2), to: at + 3 };
}
