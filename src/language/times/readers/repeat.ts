/** What comes again: "every Monday", "each year", "every three weeks", "annually", "twice a week". */
import type { Grain, KnownFields } from '../../time.ts';
import { readCount } from '../count.ts';
import { capital, form, has, numberOf, type Pieces, unitOf } from '../pieces.ts';
import type { Reader, Reading } from '../reading.ts';
import { CLASS, DAY_PARTS, SEASONS } from '../vocabulary.ts';
import { grainOf } from './relative-unit.ts';

const ADVERBS: Readonly<Record<string, Grain>> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'day',
  weekly: 'week',
  fortnightly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  annually: 'year',
  yearly: 'year',
};

/** A set of times. */
export const repeat: Reader = {
  starts: CLASS.repeat,
  read(pieces, at) {
    const word = form(pieces, at);
    const adverb = ADVERBS[word];
    if (adverb !== undefined) return capital(pieces, at) ? undefined : reading(at, at + 1, adverb, {});
    if (word === 'once' || word === 'twice') return perUnit(pieces, at);
    const named = namedTime(pieces, at + 1);
    if (named !== undefined) return reading(at, at + 2, named.grain, named.fields);
    const other = ['other', 'single', 'few'].includes(textOf(pieces, at + 1)) ? at + 2 : at + 1;
    const count = readCount(pieces, at + 1);
    const noun = count === undefined || count.article === true ? other : count.to;
    if (form(pieces, noun) === 'weekend') return reading(at, noun + 1, 'weekend', {});
    const unit = unitOf(pieces, noun);
    if (unit === undefined || unit.unit === 'quarter' || form(pieces, noun + 1) === '-') return undefined;
    return reading(at, noun + 1, grainOf(unit.unit), {});
  },
};

function textOf(pieces: Pieces, at: number): string {
  return pieces.text.slice(pieces.starts[at] ?? 0, pieces.ends[at] ?? 0);
}

/** "twice a week". */
function perUnit(pieces: Pieces, at: number): Reading | undefined {
  const article = form(pieces, at + 1);
  const unit = ['a', 'an', 'every', 'each', 'per'].includes(article) ? unitOf(pieces, at + 2) : undefined;
  return unit === undefined ? undefined : reading(at, at + 3, grainOf(unit.unit), {});
}

function namedTime(pieces: Pieces, at: number): { readonly grain: Grain; readonly fields: KnownFields } | undefined {
  if (has(pieces, at, CLASS.weekday)) return { grain: 'day', fields: { weekday: numberOf(pieces, at) } };
  if (has(pieces, at, CLASS.month) && capital(pieces, at))
    return { grain: 'month', fields: { month: numberOf(pieces, at) } };
  const season = has(pieces, at, CLASS.season) ? SEASONS[numberOf(pieces, at)] : undefined;
  if (season !== undefined) return { grain: 'season', fields: { season } };
  const partOfDay = has(pieces, at, CLASS.dayPart) ? DAY_PARTS[numberOf(pieces, at)] : undefined;
  return partOfDay === undefined ? undefined : { grain: 'part-of-day', fields: { partOfDay } };
}

function reading(from: number, to: number, grain: Grain, fields: KnownFields): Reading {
  return { from, to, kind: 'set', fields, anchor: 'calendar', grain, hold: 'throughout' };
}
