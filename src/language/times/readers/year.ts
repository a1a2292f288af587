/** Years alone: "in 2019", "since 1884", "1991 to 2020", "2019-20", "1939–45", "'98", "the 2019 vote"; not "2000 troops". */
import { BEFORE_TIMES, countFollows, goesOn, standsAlone, yearAt, yearlyFollows } from '../looks.ts';
import { digitsOf, endOf, form, has, lengthOf, type Pieces, startOf, touches } from '../pieces.ts';
import type { Reader, Reading } from '../reading.ts';
import { CLASS } from '../vocabulary.ts';

/** Words before a year that is no date of its own but belongs to what follows or went before. */
const BESIDE = new Set('of the as a this early mid late to and or than through year fiscal season its last'.split(' '));
/** Prepositions that leave no doubt: a count does not follow them. */
const SURE = new Set(['in', 'since', 'during', 'throughout', 'circa']);
/** Verbs after a year at the start of a sentence. */
const VERBS = new Set(['was', 'is', 'has', 'had', 'saw', 'will']);
/** "It was 2011 before she came": what follows tells what was then. */
const CLEFTS = new Set(['before', 'when', 'that']);
/** What a year can follow without a preposition: "spring 2023", "Q3 2021". */
const YEARED: ReadonlySet<Reading['grain']> = new Set([
  'season',
  'quarter',
  'half-year',
  'month',
  'day',
  'week',
  'weekend',
]);

/** A year, or two of them. */
export const year: Reader = {
  starts: CLASS.digits | CLASS.apostrophe,
  read(pieces, at, previous) {
    if (has(pieces, at, CLASS.apostrophe)) return shortYear(pieces, at);
    return yearRange(pieces, at) ?? singleYear(pieces, at, previous);
  },
};

function reading(from: number, to: number, first: number, last?: number): Reading {
  const end = last === undefined ? {} : { lastFields: { year: last }, bound: 'between' as const };
  const kind = last === undefined ? 'date' : 'period';
  return { from, to, kind, fields: { year: first }, ...end, anchor: 'calendar', grain: 'year' };
}

/** "in '98", "the summer of '69". */
function shortYear(pieces: Pieces, at: number): Reading | undefined {
  const before = form(pieces, at - 1);
  if (touches(pieces, at) || !touches(pieces, at + 1) || lengthOf(pieces, at + 1) !== 2) return undefined;
  if (!has(pieces, at + 1, CLASS.digits) || goesOn(pieces, at + 2)) return undefined;
  if (!BEFORE_TIMES.has(before) && !BESIDE.has(before)) return undefined;
  const number = digitsOf(pieces, at + 1);
  return reading(at, at + 2, number < 30 ? 2000 + number : 1900 + number);
}

function singleYear(pieces: Pieces, at: number, previous: Reading | undefined): Reading | undefined {
  const number = yearAt(pieces, at);
  if (Number.isNaN(number) || !hasCue(pieces, at, number, previous)) return undefined;
  return reading(at, at + 1, number);
}

function hasCue(pieces: Pieces, at: number, number: number, previous: Reading | undefined): boolean {
  if (follows(pieces, at, previous)) return !countFollows(pieces, at + 1) || number % 100 !== 0;
  const dashed = form(pieces, at - 1) === '-' && touches(pieces, at);
  const before = dashed ? form(pieces, at - 2) : form(pieces, at - 1);
  const counts = countFollows(pieces, at + 1) && !yearlyFollows(pieces, at + 1);
  if (dashed) return ['mid', 'early', 'late', 'pre', 'post'].includes(before);
  if (SURE.has(before)) return !(counts && (number % 50 === 0 || number < 1700 || number > 2100));
  if (counts || form(pieces, at + 1) === '-' || rangeCounts(pieces, at + 1)) return false;
  if (before === 'at' || before === 'on' || before === 'over' || before === 'within') return false;
  if (before === '(') return number > 1400 && [')', ',', ';', '-'].includes(form(pieces, at + 1));
  if (BEFORE_TIMES.has(before) || BESIDE.has(before)) return plausible(pieces, at, number, before);
  if (before === 'was' && form(pieces, at - 2) === 'it') return number > 1400 && CLEFTS.has(form(pieces, at + 1));
  return (at === 0 || ['.', '“', '"'].includes(before)) && VERBS.has(form(pieces, at + 1));
}

/** "from 1500 to 2000 people": the second figure counts, so the first does. */
function rangeCounts(pieces: Pieces, at: number): boolean {
  const link = form(pieces, at);
  if (link !== 'to' && link !== 'and' && link !== 'or') return false;
  return has(pieces, at + 1, CLASS.digits) && countFollows(pieces, at + 2) && !yearlyFollows(pieces, at + 2);
}

/** After "about", "to", "of", "than" a round figure is as likely a count. */
function plausible(pieces: Pieces, at: number, number: number, before: string): boolean {
  if (['about', 'around', 'to', 'and', 'or', 'than', 'of', 'for', 'a', 'its'].includes(before)) {
    if (before === 'to' || before === 'and' || before === 'or') return false;
    return number >= 1700 && number <= 2100 && number % 500 !== 0 && !goesOn(pieces, at + 1);
  }
  return number >= 1400 || ['before', 'after', 'until', 'by', 'the'].includes(before);
}

/** Whether the year goes on from the reading before it: "2015, 2016 and 2017", "spring 2023", "from 2015 to 2019". */
function follows(pieces: Pieces, at: number, previous: Reading | undefined): boolean {
  if (previous === undefined) return false;
  if (previous.to === at) return YEARED.has(previous.grain) && previous.fields.year === undefined;
  const link = form(pieces, at - 1);
  if (previous.to === at - 2 && link === 'of') return true;
  if (previous.to !== at - 1) return previous.to === at - 2 && link === 'and' && form(pieces, at - 2) === ',';
  if (link === ',') return previous.fields.year === undefined ? YEARED.has(previous.grain) : previous.grain === 'year';
  if (link === 'of') return true;
  const linked = ['to', 'and', 'or', 'until', 'till', 'through', '-'].includes(link);
  return linked && previous.fields.year !== undefined && previous.grain === 'year';
}

/** "1991 to 2020", "2019-20", "1939–45". */
function yearRange(pieces: Pieces, at: number): Reading | undefined {
  const first = digitsOf(pieces, at);
  const link = form(pieces, at + 1);
  if (lengthOf(pieces, at) !== 4 || first < 1400 || first > 2199 || !has(pieces, at + 2, CLASS.digits))
    return undefined;
  if (link === '/') return slashed(pieces, at, first);
  if (link === '-') return touches(pieces, at + 1) ? dashedRange(pieces, at, first) : undefined;
  if (link !== 'to' && link !== 'through' && link !== 'until') return undefined;
  const last = yearAt(pieces, at + 2);
  if (!(last > first) || !standsAlone(pieces, at) || countFollows(pieces, at + 3)) return undefined;
  if (first < 1700 || (first % 100 === 0 && last % 100 === 0)) return undefined;
  return reading(at, at + 3, first, last);
}

/** "1986/87": two years that follow one another. */
function slashed(pieces: Pieces, at: number, first: number): Reading | undefined {
  if (!touches(pieces, at + 1) || !touches(pieces, at + 2) || lengthOf(pieces, at + 2) !== 2) return undefined;
  if (touches(pieces, at) || goesOn(pieces, at + 3) || digitsOf(pieces, at + 2) !== (first + 1) % 100) return undefined;
  return reading(at, at + 3, first, first + 1);
}

function dashedRange(pieces: Pieces, at: number, first: number): Reading | undefined {
  if (touches(pieces, at) && !['(', '"', '“', "'"].includes(form(pieces, at - 1))) return undefined;
  if (!touches(pieces, at + 2) || goesOn(pieces, at + 3) || countFollows(pieces, at + 3)) return undefined;
  const digits = digitsOf(pieces, at + 2);
  const last = lengthOf(pieces, at + 2) === 2 ? Math.floor(first / 100) * 100 + digits : digits;
  const length = lengthOf(pieces, at + 2);
  const turned = length === 2 && digits === 0 && first % 100 === 99 ? last + 100 : last;
  if ((length !== 2 && length !== 4) || turned <= first || turned > 2199) return undefined;
  const raw = pieces.text.charAt(endOf(pieces, at));
  const before = form(pieces, at - 1);
  const cue = BEFORE_TIMES.has(before) || BESIDE.has(before) || (before === '(' && startOf(pieces, at) > 0);
  if (raw === '-' && turned - first > 1 && !cue && length === 2) return undefined;
  return reading(at, at + 3, first, turned);
}
