/** "on the 9th", "the 15th of this month": a day without its month. */
import { digitsOf, form, has, lengthOf, type Pieces, touches } from '../pieces.ts';
import type { Reader } from '../reading.ts';
import { CLASS } from '../vocabulary.ts';

const BEFORE = new Set(['on', 'by', 'until', 'till', 'since', 'from', 'before', 'after']);
/** Words that can follow a day but not an ordinal with its noun ("the 9th floor"). */
const AFTER = new Set([
  'and',
  'but',
  'at',
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'when',
  'with',
  'if',
  'in',
  'to',
  'or',
]);

/** The day alone; after a weekday it needs no preposition ("Saturday the 9th"). */
export const monthDay: Reader = {
  starts: CLASS.determiner,
  read(pieces, at) {
    if (form(pieces, at) !== 'the' || !has(pieces, at + 1, CLASS.digits) || lengthOf(pieces, at + 1) > 2)
      return undefined;
    const day = digitsOf(pieces, at + 1);
    if (day < 1 || day > 31 || !['st', 'nd', 'rd', 'th'].includes(form(pieces, at + 2)) || !touches(pieces, at + 2)) {
      return undefined;
    }
    const weekday = has(pieces, at - 1, CLASS.weekday);
    const to = ofMonth(pieces, at + 3);
    if (!weekday && !BEFORE.has(form(pieces, at - 1))) return undefined;
    if (!weekday && to === at + 3 && !ends(pieces, to)) return undefined;
    return { from: at, to, kind: 'date', fields: { day }, anchor: 'draft', grain: 'day' };
  },
};

/** Takes in "of the month". */
function ofMonth(pieces: Pieces, at: number): number {
  return form(pieces, at) === 'of' && form(pieces, at + 1) === 'the' && form(pieces, at + 2) === 'month' ? at + 3 : at;
}

function ends(pieces: Pieces, at: number): boolean {
  return at >= pieces.count || (has(pieces, at, CLASS.mark) && form(pieces, at) !== '-') || AFTER.has(form(pieces, at));
}
