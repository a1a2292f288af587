/** Durations and what is that far away: "three weeks", "two and a half years", "48-hour", "a week ago", "two days later". */
import type { RelativeOffset, TimeExpression } from '../../time.ts';
import { type Count, readCount } from '../count.ts';
import { lengthOfUnits } from '../lengths.ts';
import { form, has, type Pieces, touches, unitOf } from '../pieces.ts';
import type { Reader, Reading } from '../reading.ts';
import { CLASS, type Unit } from '../vocabulary.ts';
import { grainOf } from './relative-unit.ts';

/** Words between number and unit that change neither. */
const BETWEEN = new Set(
  'more full consecutive straight whole long solid successive extra additional further calendar working business'.split(
    ' ',
  ),
);
/** What "a week" needs before it to be a duration and not a rate ("£40 a week"). */
const ARTICLE_CUES = new Set(
  'for in within over after about nearly almost than least under around during just of every only exactly'.split(' '),
);

interface Length {
  readonly to: number;
  readonly count: Count;
  readonly unit: Unit;
  readonly units: number;
  readonly hyphen: boolean;
  readonly compound?: NonNullable<TimeExpression['duration']>;
}

/** A length of time, with "ago", "later" or the like after it or not. */
export const duration: Reader = {
  starts: CLASS.digits | CLASS.number | CLASS.unit | CLASS.determiner,
  read(pieces, at) {
    const length = lengthAt(pieces, at);
    if (length === undefined || isAge(pieces, length)) return undefined;
    const away = awayAfter(pieces, length);
    if (away !== undefined) return distant(at, length, away);
    if (length.count.article === true && !articleCounts(pieces, at, length)) return undefined;
    return plain(pieces, at, length);
  },
};

function lengthAt(pieces: Pieces, at: number): Length | undefined {
  const count = readCount(pieces, at) ?? unnumbered(pieces, at);
  if (count === undefined) return undefined;
  const hyphen = form(pieces, count.to) === '-' && touches(pieces, count.to) && touches(pieces, count.to + 1);
  const word = hyphen || BETWEEN.has(form(pieces, count.to)) ? count.to + 1 : count.to;
  const unit = unitOf(pieces, word);
  if (unit === undefined || !agrees(pieces, word, count, hyphen)) return undefined;
  return withRest(pieces, { to: word + 1, count, ...unit, hyphen });
}

/** "weeks later", "years ago", "days before": as many as the plural says. */
function unnumbered(pieces: Pieces, at: number): Count | undefined {
  if (!has(pieces, at, CLASS.unit) || !form(pieces, at).endsWith('s')) return undefined;
  if (form(pieces, at - 1) === '-' || has(pieces, at - 1, CLASS.ordinal | CLASS.relative)) return undefined;
  return { to: at, low: 2, high: Number.POSITIVE_INFINITY, approximate: true, article: true };
}

/** "one year", "two years", "two-year": not "a seconds", "2 second". Short forms stand for both. */
function agrees(pieces: Pieces, word: number, count: Count, hyphen: boolean): boolean {
  const plural = form(pieces, word).endsWith('s');
  const short = ['sec', 'min', 'hr', 'yr'].includes(form(pieces, word));
  if (hyphen) return !plural || short;
  if (touches(pieces, word)) return has(pieces, word - 1, CLASS.digits);
  return short || plural === (count.high > 1 || count.low > 1 || (count.high < 1 && plural));
}

/** Takes in smaller units: "three years and four months", "2 hours 15 minutes"; "a year and a half". */
function withRest(pieces: Pieces, first: Length): Length {
  if (first.hyphen) return first;
  const link = form(pieces, first.to);
  if (link === 'and' && form(pieces, first.to + 1) === 'a' && form(pieces, first.to + 2) === 'half') {
    const count = { ...first.count, low: first.count.low + 0.5, high: first.count.high + 0.5, article: false };
    return { ...first, to: first.to + 3, count };
  }
  const next = link === 'and' || link === ',' ? first.to + 1 : first.to;
  const count = readCount(pieces, next);
  const unit = count === undefined ? undefined : unitOf(pieces, count.to);
  if (count === undefined || unit === undefined || count.article === true || count.low !== count.high) return first;
  const whole = lengthOfUnits(first.count.low, first.count.high, first.unit, first.units);
  const rest = lengthOfUnits(count.low, count.high, unit.unit, unit.units);
  if (rest.high >= lengthOfUnits(1, 1, first.unit, 1).high) return first;
  const compound = { low: whole.low + rest.low, high: whole.high + rest.high, unit: whole.unit };
  return { ...first, to: count.to + 1, compound };
}

/** "two years old", "20-year-old", "aged three years". */
function isAge(pieces: Pieces, length: Length): boolean {
  const next = form(pieces, length.to) === '-' ? length.to + 1 : length.to;
  return form(pieces, next) === 'old' && length.unit !== 'decade' && length.unit !== 'century';
}

interface Away {
  readonly to: number;
  readonly direction: 'past' | 'future';
  readonly anchor: 'draft' | 'text';
}

const AFTER_LENGTH: Readonly<Record<string, readonly ['past' | 'future', 'draft' | 'text']>> = {
  ago: ['past', 'draft'],
  earlier: ['past', 'text'],
  before: ['past', 'text'],
  previously: ['past', 'text'],
  later: ['future', 'text'],
  after: ['future', 'text'],
  afterwards: ['future', 'text'],
  hence: ['future', 'draft'],
};

function awayAfter(pieces: Pieces, length: Length): Away | undefined {
  const word = form(pieces, length.to) === '-' ? length.to + 1 : length.to;
  const known = AFTER_LENGTH[form(pieces, word)];
  if (known !== undefined) return { to: word + 1, direction: known[0], anchor: known[1] };
  if (form(pieces, word) === 'from' && ['now', 'today'].includes(form(pieces, word + 1))) {
    return { to: word + 2, direction: 'future', anchor: 'draft' };
  }
  const apostrophe = has(pieces, word, CLASS.apostrophe) ? word + 1 : -1;
  const time = form(pieces, apostrophe) === 's' ? apostrophe + 1 : apostrophe;
  return form(pieces, time) === 'time' ? { to: time + 1, direction: 'future', anchor: 'draft' } : undefined;
}

function distant(from: number, length: Length, away: Away): Reading {
  const { low, high, approximate } = length.count;
  const exact = low === high && approximate !== true && length.compound === undefined;
  const sign = away.direction === 'past' ? -1 : 1;
  const relative: RelativeOffset = {
    ...(exact ? { amount: sign * low * length.units } : {}),
    unit: length.unit,
    direction: away.direction,
  };
  return {
    from,
    to: away.to,
    kind: 'relative',
    fields: {},
    relative,
    shape: 'point',
    anchor: away.anchor,
    grain: exact ? grainOf(length.unit) : 'vague',
    ...(exact ? {} : { approximate: true }),
    duration: length.compound ?? lengthOfUnits(low, high, length.unit, length.units),
  };
}

function plain(pieces: Pieces, from: number, length: Length): Reading {
  const { low, high, approximate } = length.count;
  const long = form(pieces, length.to) === '-' && form(pieces, length.to + 1) === 'long';
  return {
    from,
    to: long ? length.to + 2 : length.to,
    kind: 'duration',
    fields: {},
    ...(length.hyphen || long ? { closed: true } : {}),
    anchor: 'text',
    grain: approximate === true ? 'vague' : grainOf(length.unit),
    hold: 'throughout',
    ...(approximate === true ? { approximate: true } : {}),
    duration: length.compound ?? lengthOfUnits(low, high, length.unit, length.units),
  };
}

/** "for a week", "a year-long", "weeks of": not "£40 a week", "once a year". */
function articleCounts(pieces: Pieces, at: number, length: Length): boolean {
  if (form(pieces, length.to) === '-') return form(pieces, length.to + 1) === 'long';
  const numberless = has(pieces, at, CLASS.unit);
  if (numberless) return form(pieces, at - 1) === 'for' && form(pieces, length.to) !== 'to';
  if (length.unit === 'second') return false;
  return form(pieces, at) === 'half' || ARTICLE_CUES.has(form(pieces, at - 1));
}
