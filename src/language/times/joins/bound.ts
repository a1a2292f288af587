/** "by April", "until Friday", "no later than 3 May", "since Tuesday", "about 1990", "for nearly three weeks", "within 48 hours". */
import type { TimeBound } from '../../time.ts';
import { form, has, type Pieces } from '../pieces.ts';
import type { Join, Reading } from '../reading.ts';
import { CLASS } from '../vocabulary.ts';
import { distanceOf, withComparison } from './duration-bound.ts';

const BOUNDS: Readonly<Record<string, TimeBound>> = {
  in: 'at',
  on: 'at',
  at: 'at',
  during: 'at',
  over: 'at',
  throughout: 'at',
  through: 'at',
  for: 'at',
  by: 'by',
  until: 'until',
  till: 'until',
  since: 'since',
  from: 'from',
  before: 'before',
  after: 'after',
  within: 'within',
  between: 'between',
  following: 'after',
};
/** Prepositions of two or three words, last word first. */
const PHRASES: readonly (readonly [readonly string[], TimeBound])[] = [
  [['than', 'later', 'no'], 'by'],
  [['than', 'later', 'not'], 'by'],
  [['than', 'earlier', 'no'], 'from'],
  [['than', 'earlier', 'not'], 'from'],
  [['before', 'not'], 'from'],
  [['before', 'or', 'on'], 'by'],
  [['after', 'or', 'on'], 'from'],
  [['to', 'prior'], 'before'],
  [['of', 'ahead'], 'before'],
  [['of', 'as'], 'from'],
  [['as', 'early', 'as'], 'from'],
  [['on', 'starting'], 'from'],
  [['in', 'starting'], 'from'],
  [['from', 'starting'], 'from'],
  [['starting'], 'from'],
  [['to', 'up'], 'until'],
];
const ABOUT = new Set(['about', 'around', 'circa', 'roughly', 'approximately', 'nearly', 'almost']);
const NEAR = new Set(['shortly', 'just', 'soon', 'immediately']);

/** Takes in the preposition before each time, and what it makes of it. */
export const bound: Join = (pieces, readings) => {
  let floor = 0;
  return readings.map((reading) => {
    const wider = withBound(pieces, reading, floor);
    floor = reading.to;
    return wider;
  });
};

function withBound(pieces: Pieces, reading: Reading, floor: number): Reading {
  const core = { from: reading.from, to: reading.to };
  const possessive = has(pieces, reading.to, CLASS.apostrophe) && form(pieces, reading.to + 1) === 's';
  if (possessive || reading.closed === true || reading.kind === 'set') return { ...reading, core };
  const compared =
    reading.kind === 'duration' ? withComparison(pieces, reading, floor) : approximate(pieces, reading, floor);
  const found = preposition(pieces, compared.from - 1, floor);
  if (found === undefined) return { ...compared, core };
  if (reading.kind === 'duration') return { ...distanceOf(pieces, compared, found.word, found.from), core };
  if (!takes(reading, found.word)) return { ...compared, core };
  return { ...bounded(compared, found.word, found.bound, found.from), core };
}

function approximate(pieces: Pieces, reading: Reading, floor: number): Reading {
  const before = reading.from - 1;
  if (before < floor || !ABOUT.has(form(pieces, before))) return reading;
  return { ...reading, from: before, approximate: true };
}

interface Found {
  readonly bound: TimeBound;
  /** The last word of the preposition. */
  readonly word: string;
  readonly from: number;
}

function preposition(pieces: Pieces, at: number, floor: number): Found | undefined {
  if (at < floor) return undefined;
  const word = form(pieces, at);
  for (const [words, side] of PHRASES) {
    if (at - words.length + 1 >= floor && words.every((one, index) => form(pieces, at - index) === one)) {
      return { bound: side, word, from: at - words.length + 1 };
    }
  }
  const side = BOUNDS[word];
  if (side === undefined) return undefined;
  const near = (side === 'before' || side === 'after') && at - 1 >= floor && NEAR.has(form(pieces, at - 1));
  return { bound: side, word: near ? 'shortly' : word, from: near ? at - 1 : at };
}

/** Whether the preposition is one of this time: "up 5% from last year" starts nothing, "for" takes a stretch only. */
function takes(reading: Reading, word: string): boolean {
  if (word === 'from') return reading.bound === 'between' || reading.relative?.direction !== 'past';
  if (word === 'between') return reading.bound === 'between';
  if (word === 'within') return reading.shape === 'stretch';
  if (reading.shape === 'point' && word === 'in')
    return reading.relative?.direction === 'future' && reading.anchor === 'draft';
  if (reading.shape === 'point') return word === 'by' || word === 'until' || word === 'since' || word === 'before';
  return true;
}

function bounded(reading: Reading, word: string, side: TimeBound, from: number): Reading {
  const throughout =
    word === 'throughout' || word === 'for' || ((word === 'over' || word === 'through') && reading.shape === 'stretch');
  const within = side === 'at' && reading.shape === 'stretch' && reading.anchor === 'draft' && !throughout;
  const bound = reading.bound === 'between' ? 'between' : within ? 'within' : side;
  return {
    ...reading,
    from,
    bound,
    ...(throughout ? { hold: 'throughout' as const } : {}),
    ...(word === 'shortly' ? { approximate: true } : {}),
  };
}
