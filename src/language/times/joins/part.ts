/** "late 2018", "early in March", "mid-2020", "the end of June", "earlier this month", "so far this year". */
import type { KnownFields, RelativeOffset } from '../../time.ts';
import { form, type Pieces } from '../pieces.ts';
import type { Join, Reading } from '../reading.ts';

const PARTS: Readonly<Record<string, NonNullable<KnownFields['part']>>> = { early: 'early', mid: 'mid', late: 'late' };
const PARTS_OF: Readonly<Record<string, NonNullable<KnownFields['part']>>> = {
  start: 'early',
  beginning: 'early',
  dawn: 'early',
  turn: 'early',
  middle: 'mid',
  end: 'late',
  close: 'late',
};
/** The first and last weeks and days of a month: "the opening week of June". */
const ENDS_OF: Readonly<Record<string, NonNullable<KnownFields['part']>>> = {
  first: 'early',
  opening: 'early',
  last: 'late',
  final: 'late',
};
const SHORTER = new Set(['week', 'weeks', 'day', 'days', 'fortnight']);
/** What has an early and a late part. */
const DIVIDED: ReadonlySet<Reading['grain']> = new Set([
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half-year',
  'year',
  'decade',
  'century',
  'part-of-day',
]);

/** Takes in the words before a time that narrow it to its start, middle or end. */
export const part: Join = (pieces, readings) => {
  let last = 0;
  return readings.map((reading) => {
    const wider = DIVIDED.has(reading.grain) && reading.kind !== 'duration' ? widen(pieces, reading, last) : reading;
    last = reading.to;
    return wider;
  });
};

function widen(pieces: Pieces, reading: Reading, floor: number): Reading {
  if (reading.kind === 'set' || reading.from - 1 < floor) return reading;
  const before = reading.from - 1;
  return sideOfNow(pieces, reading, before, floor) ?? narrowed(pieces, reading, before, floor) ?? reading;
}

/** "earlier this month", "later in the year", "so far this year": the side of a current unit. */
function sideOfNow(pieces: Pieces, reading: Reading, before: number, floor: number): Reading | undefined {
  const { relative } = reading;
  if (relative === undefined || relative.direction !== 'present') return undefined;
  const word = form(pieces, before) === 'in' ? before - 1 : before;
  if (word < floor) return undefined;
  const side = form(pieces, word);
  if (side === 'earlier' || side === 'later') {
    const offset: RelativeOffset = { ...relative, direction: side === 'earlier' ? 'past' : 'future' };
    return { ...reading, from: word, relative: offset, closed: true };
  }
  if (side !== 'far' || form(pieces, word - 1) !== 'so' || word - 1 < floor) return undefined;
  return { ...reading, from: word - 1, relative: { ...relative, direction: 'past' }, hold: 'throughout', closed: true };
}

function narrowed(pieces: Pieces, reading: Reading, before: number, floor: number): Reading | undefined {
  const word = form(pieces, before) === '-' ? before - 1 : before;
  const direct = PARTS[form(pieces, word)];
  if (direct !== undefined && word >= floor) return withPart(pieces, reading, word, direct, floor);
  const link = form(pieces, before);
  if (link === 'in' || link === 'on') {
    const loose = PARTS[form(pieces, before - 1)];
    if (loose === undefined || loose === 'mid' || before - 1 < floor) return undefined;
    return { ...withPart(pieces, reading, before - 1, loose, floor), closed: true };
  }
  const of = link === 'of' && before - 1 >= floor ? PARTS_OF[form(pieces, before - 1)] : undefined;
  if (of !== undefined) return withPart(pieces, reading, before - 1, of, floor);
  const ends = link === 'of' && reading.grain === 'month' && SHORTER.has(form(pieces, before - 1));
  const side = ends && before - 2 >= floor ? ENDS_OF[form(pieces, before - 2)] : undefined;
  return side === undefined ? undefined : withPart(pieces, reading, before - 2, side, floor);
}

function withPart(
  pieces: Pieces,
  reading: Reading,
  word: number,
  name: NonNullable<KnownFields['part']>,
  floor: number,
): Reading {
  const the = form(pieces, word - 1) === 'the' && word - 1 >= floor ? word - 1 : word;
  const linked = form(pieces, word + 1) === 'of' || form(pieces, word + 2) === 'of';
  const attributive = the < word && !linked && !takesArticle(reading);
  return { ...reading, from: attributive ? word : the, fields: { ...reading.fields, part: name } };
}

/** "the late 1980s" but "the late 2018 vote". */
function takesArticle(reading: Reading): boolean {
  return reading.grain === 'decade' || reading.grain === 'century';
}
