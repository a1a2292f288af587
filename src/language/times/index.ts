/**
 * Times in a text: what each says, where it stands, and the days that follow from it. A list of readers finds them, a list
 * of joins puts together what belongs together. The text need not be cut into sentences or tokens.
 */
import type { TimeExpression } from '../time.ts';
import type { CalendarDate } from './calendar.ts';
import { bound } from './joins/bound.ts';
import { dayClock } from './joins/day-clock.ts';
import { ofYear } from './joins/of-year.ts';
import { offsetFrom } from './joins/offset-from.ts';
import { part } from './joins/part.ts';
import { range } from './joins/range.ts';
import { weekdayDate } from './joins/weekday-date.ts';
import { cut, has, type Pieces } from './pieces.ts';
import { century } from './readers/century.ts';
import { clock } from './readers/clock.ts';
import { dayPart } from './readers/day-part.ts';
import { decade } from './readers/decade.ts';
import { deictic } from './readers/deictic.ts';
import { duration } from './readers/duration.ts';
import { holiday } from './readers/holiday.ts';
import { monthDate } from './readers/month-date.ts';
import { monthDay } from './readers/month-day.ts';
import { numericDate } from './readers/numeric-date.ts';
import { quarter } from './readers/quarter.ts';
import { relativeMonth } from './readers/relative-month.ts';
import { relativeUnit } from './readers/relative-unit.ts';
import { repeat } from './readers/repeat.ts';
import { season } from './readers/season.ts';
import { weekday } from './readers/weekday.ts';
import { year } from './readers/year.ts';
import { yearEnd } from './readers/year-end.ts';
import type { Join, Reader, Reading } from './reading.ts';
import { expressionOf } from './value.ts';
import { CLASS } from './vocabulary.ts';

export type { CalendarDate } from './calendar.ts';
export { dateOf, dayNumber, daysInMonth, isDate, isLeapYear, weekdayOf } from './calendar.ts';
export { describeTime } from './describe.ts';
export { type Direction, resolve, resolveMonth, resolveWeekday } from './resolve.ts';
export { windowOf } from './window.ts';

/** The longest reading wins; among equally long ones the first. */
const READERS: readonly Reader[] = [
  holiday,
  numericDate,
  monthDate,
  relativeMonth,
  monthDay,
  weekday,
  clock,
  deictic,
  dayPart,
  decade,
  century,
  quarter,
  season,
  relativeUnit,
  repeat,
  yearEnd,
  duration,
  year,
];
/** In this order: small things first, prepositions last. */
const JOINS: readonly Join[] = [weekdayDate, ofYear, dayClock, part, offsetFrom, range, bound];
const STARTS = READERS.reduce((all, reader) => all | reader.starts, 0);
/** Articles and the like: without one of the others after them they start nothing. */
const OPENERS = CLASS.determiner;
const AFTER_OPENERS = STARTS | CLASS.part | CLASS.label;

/** The time expressions of a block's text, sorted by place, none over another; with the draft's date, what follows from it. */
export function readTimes(text: string, draft?: CalendarDate): readonly TimeExpression[] {
  const pieces = cut(text);
  let readings = readAll(pieces);
  if (readings.length === 0) return [];
  for (const join of JOINS) readings = join(pieces, readings);
  return readings.filter((reading) => reading.weak !== true).map((reading) => expressionOf(pieces, reading, draft));
}

function readAll(pieces: Pieces): readonly Reading[] {
  const readings: Reading[] = [];
  let previous: Reading | undefined;
  for (let at = 0; at < pieces.count; at++) {
    const classes = pieces.classes[at] ?? 0;
    if ((classes & STARTS) === 0 || ((classes & OPENERS) !== 0 && !promising(pieces, at))) continue;
    const reading = longest(pieces, at, classes, previous);
    if (reading === undefined) continue;
    readings.push(reading);
    previous = reading;
    at = reading.to - 1;
  }
  return readings;
}

/** Whether a word of times, a number or a mark follows the article, and no other article. */
function promising(pieces: Pieces, at: number): boolean {
  return has(pieces, at + 1, AFTER_OPENERS) && !has(pieces, at + 1, OPENERS);
}

function longest(pieces: Pieces, at: number, classes: number, previous: Reading | undefined): Reading | undefined {
  let best: Reading | undefined;
  for (const reader of READERS) {
    if ((reader.starts & classes) === 0) continue;
    const reading = reader.read(pieces, at, previous);
    if (reading !== undefined && (best === undefined || reading.to > best.to)) best = reading;
  }
  return best;
}
