/** "this evening", "that night", "the previous evening", "the early hours", "in the morning", "at dawn". */
import type { RelativeOffset } from '../../time.ts';
import { form, has, numberOf, type Pieces, small } from '../pieces.ts';
import type { Reader, Reading } from '../reading.ts';
import { CLASS, DAY_PARTS } from '../vocabulary.ts';

/** Words before a part of the day, how many days off they put it, and from what. */
const LEADS: Readonly<Record<string, readonly [number, 'draft' | 'text']>> = {
  this: [0, 'draft'],
  last: [-1, 'draft'],
  that: [0, 'text'],
  same: [0, 'text'],
  previous: [-1, 'text'],
  preceding: [-1, 'text'],
  following: [1, 'text'],
  next: [1, 'text'],
};

/** A part of a day, bound to a day or not. */
export const dayPart: Reader = {
  starts: CLASS.dayPart | CLASS.relative | CLASS.determiner,
  read(pieces, at) {
    const the = form(pieces, at) === 'the' ? at + 1 : at;
    const early = earlyHours(pieces, at, the);
    if (early !== undefined) return early;
    const lead = LEADS[form(pieces, the)];
    const word = lead === undefined ? the : the + 1;
    const part = has(pieces, word, CLASS.dayPart) ? DAY_PARTS[numberOf(pieces, word)] : undefined;
    if (part === undefined || part === 'noon' || part === 'midnight') return undefined;
    if (lead === undefined && !stands(pieces, at, word)) return undefined;
    return reading(at, word + 1, part, lead);
  },
};

function reading(
  from: number,
  to: number,
  partOfDay: (typeof DAY_PARTS)[number],
  lead: readonly [number, 'draft' | 'text'] | undefined,
): Reading {
  const [amount, anchor] = lead ?? [0, 'text'];
  const direction = amount === 0 ? 'present' : amount < 0 ? 'past' : 'future';
  const relative: RelativeOffset = { amount, unit: 'day', direction };
  return {
    from,
    to,
    kind: lead === undefined ? 'clock' : 'relative',
    fields: { partOfDay },
    ...(lead === undefined ? {} : { relative, shape: 'unit' as const }),
    anchor,
    grain: 'part-of-day',
    ...(lead === undefined ? { weak: false } : {}),
  };
}

/** "the early hours [of Sunday]". */
function earlyHours(pieces: Pieces, from: number, at: number): Reading | undefined {
  if (form(pieces, at) !== 'early' || form(pieces, at + 1) !== 'hours') return undefined;
  const fields = { partOfDay: 'morning', part: 'early' } as const;
  return { from, to: at + 2, kind: 'clock', fields, anchor: 'text', grain: 'part-of-day' };
}

/** "in the morning", "at night", "before dawn"; not "the night sky", "Golden Dawn" or "a good night". */
function stands(pieces: Pieces, at: number, word: number): boolean {
  if (!small(pieces, word) || (small(pieces, word + 1) && form(pieces, word + 1) === '')) return false;
  if (form(pieces, word + 1) === 'of' && has(pieces, word + 2, CLASS.weekday | CLASS.digits | CLASS.month)) return true;
  if (form(pieces, word + 1) === '-' || form(pieces, word + 1) === "'") return false;
  const before = form(pieces, at - 1);
  if (at < word) return ['in', 'during', 'on', 'throughout', 'by', 'until', 'through'].includes(before);
  if (before === 'at')
    return ['night', 'dawn', 'dusk', 'sunset', 'sunrise', 'daybreak', 'nightfall'].includes(form(pieces, word));
  return ['by', 'before', 'after', 'until', 'since'].includes(before) && !form(pieces, word).endsWith('s');
}
