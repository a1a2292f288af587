/** "for at least three weeks", "in two days", "within 48 hours": what stands before a length of time. */

import { isUnit, secondsIn } from '../lengths.ts';
import { wordAt } from '../looks.ts';
import { form, has, type Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { CLASS } from '../vocabulary.ts';

type Side = 'low' | 'high' | 'about';
/** Words before a length, last word first, and the end that they leave open. */
const COMPARISONS: readonly (readonly [readonly string[], Side])[] = [
  [['than', 'more', 'no'], 'high'],
  [['than', 'less', 'no'], 'low'],
  [['than', 'more'], 'low'],
  [['than', 'less'], 'high'],
  [['least', 'at'], 'low'],
  [['most', 'at'], 'high'],
  [['to', 'up'], 'high'],
  [['under'], 'high'],
  [['about'], 'about'],
  [['around'], 'about'],
  [['roughly'], 'about'],
  [['approximately'], 'about'],
  [['nearly'], 'about'],
  [['almost'], 'about'],
  [['some'], 'about'],
];

/** Takes in "at least", "more than", "nearly" and opens the length at that end. */
export function withComparison(pieces: Pieces, reading: Reading, floor: number): Reading {
  const at = reading.from - 1;
  for (const [words, side] of COMPARISONS) {
    if (at - words.length + 1 < floor || !words.every((word, index) => form(pieces, at - index) === word)) continue;
    const from = at - words.length + 1;
    if (side === 'about' || reading.duration === undefined) return { ...reading, from, approximate: true };
    const opened = side === 'low' ? { high: Number.POSITIVE_INFINITY } : { low: 0 };
    return { ...reading, from, duration: { ...reading.duration, ...opened } };
  }
  return reading;
}

/** The length with its preposition: "for" and "over" keep it, "in" and "within" make it a distance from now. */
export function distanceOf(pieces: Pieces, reading: Reading, word: string, from: number): Reading {
  if (word === 'for' || word === 'over' || word === 'during') return { ...reading, from };
  if (word === 'after') return { ...reading, from, bound: 'after', hold: 'point' };
  if (word !== 'in' && word !== 'within') return reading;
  if (word === 'in' && isWindow(pieces, from)) return { ...reading, from, bound: 'within' };
  const { duration } = reading;
  const unit = unitOf(duration?.unit);
  if (duration === undefined || unit === undefined) return { ...reading, from, bound: 'within' };
  const amount = amountOf(reading);
  return {
    ...reading,
    from,
    kind: 'relative',
    relative: { ...(amount === undefined ? {} : { amount }), unit, direction: 'future' },
    shape: 'open',
    anchor: form(pieces, reading.to) === 'of' ? 'text' : 'draft',
    bound: word === 'within' || duration.low === 0 ? 'within' : 'at',
    hold: 'point',
  };
}

/** "the first time in three years", "the worst storm in a decade": the stretch that a rank looks back on. */
function isWindow(pieces: Pieces, at: number): boolean {
  for (let piece = at - 1; piece >= at - 4 && piece >= 0; piece--) {
    const word = wordAt(pieces, piece);
    if (has(pieces, piece, CLASS.ordinal) || word === 'time' || word === 'most' || word === 'least') return true;
    if (word === 'worst' || word === 'best' || (word.length > 4 && word.endsWith('est'))) return true;
  }
  return false;
}

const unitOf = (unit: string | undefined) => (unit !== undefined && isUnit(unit) ? unit : undefined);

/** How many units the length is, where it says one number. */
function amountOf(reading: Reading): number | undefined {
  const unit = unitOf(reading.duration?.unit);
  if (unit === undefined || reading.duration === undefined || reading.approximate === true) return undefined;
  const { low, high } = reading.duration;
  const amount = high / secondsIn(unit).longest;
  const single = Number.isFinite(high) && low > 0 && high / low < 1.15;
  return single ? Math.round(amount * 100) / 100 : undefined;
}
