/** The first and last day that a time can mean, from its known fields or from its distance to the draft's date. */
import type { DayNumber, KnownFields, RelativeOffset } from '../time.ts';
import { addMonths, type CalendarDate, dateOf, dayNumber, daysInMonth, isDate, weekdayOf } from './calendar.ts';
import { holidayIn } from './holidays.ts';

/** The first and last day, both included; a missing one is open. */
export interface Extent {
  readonly earliest?: DayNumber;
  readonly latest?: DayNumber;
}

/** An extent with both ends. */
export interface ClosedExtent {
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
}

/**
 * First month and day, last month and day of the seasons in the north, wide enough for the meteorological and the
 * astronomical ones; winter ends in the next year.
 */
const SEASON_DAYS = {
  spring: [3, 1, 6, 21],
  summer: [6, 1, 9, 23],
  autumn: [9, 1, 12, 21],
  winter: [12, 1, 15, 21],
} as const;

/** What follows from the fields alone; undefined where they do not give a year, decade or century. */
export function extentOfFields(fields: KnownFields): ClosedExtent | undefined {
  if (fields.century !== undefined)
    return partOf(years((fields.century - 1) * 100 + 1, fields.century * 100, 1), fields.part);
  if (fields.decade !== undefined) return partOf(years(fields.decade, fields.decade + 9, 0), fields.part);
  const { year } = fields;
  if (year === undefined) return undefined;
  if (fields.holiday !== undefined) return single(holidayIn(fields.holiday, year));
  if (fields.month !== undefined && fields.day !== undefined) {
    const date = { year, month: fields.month, day: fields.day };
    return isDate(date) ? single(dayNumber(date)) : undefined;
  }
  if (fields.day !== undefined) return undefined;
  return partOf(inYear(year, fields), fields.part);
}

function inYear(year: number, fields: KnownFields): ClosedExtent {
  if (fields.month !== undefined) return months(year, fields.month, fields.month);
  if (fields.quarter !== undefined) return months(year, fields.quarter * 3 - 2, fields.quarter * 3);
  if (fields.half !== undefined) return months(year, fields.half * 6 - 5, fields.half * 6);
  if (fields.season !== undefined) return seasonIn(year, fields.season);
  return months(year, 1, 12);
}

/** "winter 2018" may be at either end of the year. */
function seasonIn(year: number, season: NonNullable<KnownFields['season']>): ClosedExtent {
  const [firstMonth, firstDay, lastMonth, lastDay] = SEASON_DAYS[season];
  const earliest = dayNumber({ year, month: season === 'winter' ? 1 : firstMonth, day: firstDay });
  const month = lastMonth > 12 ? lastMonth - 12 : lastMonth;
  return { earliest, latest: dayNumber({ year: lastMonth > 12 ? year + 1 : year, month, day: lastDay }) };
}

/** The extent of a period between two sets of fields. */
export function extentBetween(first: KnownFields, last: KnownFields): ClosedExtent | undefined {
  if (first.season === 'winter' && first.year !== undefined && last.season === 'winter' && last.year !== undefined) {
    return {
      earliest: dayNumber({ year: first.year, month: 12, day: 1 }),
      latest: dayNumber({ year: last.year, month: 3, day: 21 }),
    };
  }
  const start = extentOfFields(first);
  const end = extentOfFields(last);
  if (start === undefined || end === undefined || end.latest < start.earliest) return undefined;
  return { earliest: start.earliest, latest: end.latest };
}

/** The calendar unit so many units off: "last week", "this month", "next year". */
export function calendarUnit(draft: CalendarDate, unit: RelativeOffset['unit'], amount: number): ClosedExtent {
  const day = dayNumber(draft);
  switch (unit) {
    case 'day':
      return { earliest: day + amount, latest: day + amount };
    case 'week':
      return week(day + amount * 7);
    case 'month':
      return monthOf(addMonths({ ...draft, day: 1 }, amount), 1);
    case 'quarter':
      return monthOf(
        addMonths({ year: draft.year, month: Math.floor((draft.month - 1) / 3) * 3 + 1, day: 1 }, amount * 3),
        3,
      );
    case 'year':
      return years(draft.year + amount, draft.year + amount, 0);
    case 'decade':
      return years(
        Math.floor(draft.year / 10) * 10 + amount * 10,
        Math.floor(draft.year / 10) * 10 + amount * 10 + 9,
        0,
      );
    case 'century':
      return years(
        Math.floor(draft.year / 100) * 100 + amount * 100,
        Math.floor(draft.year / 100) * 100 + amount * 100 + 99,
        0,
      );
    default:
      return { earliest: day, latest: day };
  }
}

/** The week that holds the day, whether it starts on Sunday or on Monday. */
function week(day: DayNumber): ClosedExtent {
  const monday = day - weekdayOf(day) + 1;
  const sunday = day - (weekdayOf(day) % 7);
  return { earliest: Math.min(monday, sunday), latest: Math.max(monday, sunday) + 6 };
}

/** Half of each unit, in days: how far "three weeks ago" may be off. */
const SLACK = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 0,
  week: 3,
  month: 15,
  quarter: 45,
  year: 183,
  decade: 1826,
  century: 18_262,
};

/** The days around the point so many units from the base: "three weeks ago". The calendar unit that holds it is taken in. */
export function pointAway(base: ClosedExtent, unit: RelativeOffset['unit'], amount: number): ClosedExtent {
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return hoursAway(base, unit, amount);
  const first = shift(dateOf(base.earliest), unit, amount);
  const last = shift(dateOf(base.latest), unit, amount);
  if (unit === 'day') return { earliest: first, latest: last };
  const start = calendarUnit(dateOf(first), unit, 0).earliest;
  const end = calendarUnit(dateOf(last), unit, 0).latest;
  return { earliest: Math.min(first - SLACK[unit], start), latest: Math.max(last + SLACK[unit], end) };
}

/** The hour of the base is not known, so each day that the distance can lead to counts. */
function hoursAway(base: ClosedExtent, unit: 'hour' | 'minute' | 'second', amount: number): ClosedExtent {
  const days = amount / (unit === 'hour' ? 24 : unit === 'minute' ? 1440 : 86_400);
  return { earliest: base.earliest + Math.floor(days), latest: base.latest + Math.ceil(days) };
}

/** The stretch from the draft's day so many units back or forward; without an amount its far end is open. */
export function stretchFrom(draft: CalendarDate, relative: RelativeOffset): Extent {
  const day = dayNumber(draft);
  if (relative.direction === 'present') return {};
  if (relative.amount === undefined) return relative.direction === 'past' ? { latest: day } : { earliest: day };
  const far = pointAway({ earliest: day, latest: day }, relative.unit, relative.amount);
  return relative.direction === 'past'
    ? { earliest: far.earliest, latest: day }
    : { earliest: day, latest: far.latest };
}

/** The day so many units from the date, whole days. */
function shift(date: CalendarDate, unit: RelativeOffset['unit'], amount: number): DayNumber {
  const perUnit = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
  if (unit === 'day' || unit === 'week') return dayNumber(date) + Math.round(amount * (unit === 'week' ? 7 : 1));
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return dayNumber(date);
  return dayNumber(addMonths(date, Math.round(amount * perUnit[unit])));
}

/** Early is the first half, late the last, mid the half in the middle: as wide as the words are used. */
export function partOf(extent: ClosedExtent, part: KnownFields['part']): ClosedExtent {
  const quarter = Math.floor((extent.latest - extent.earliest + 1) / 4);
  if (part === 'early') return { earliest: extent.earliest, latest: extent.latest - quarter * 2 };
  if (part === 'late') return { earliest: extent.earliest + quarter * 2, latest: extent.latest };
  return part === 'mid' ? { earliest: extent.earliest + quarter, latest: extent.latest - quarter } : extent;
}

const single = (day: DayNumber | undefined): ClosedExtent | undefined =>
  day === undefined ? undefined : { earliest: day, latest: day };

/** Whole years; the slack covers centuries that are counted from 1901 as well as from 1900. */
function years(first: number, last: number, slack: number): ClosedExtent {
  const earliest = dayNumber({ year: first - slack, month: 1, day: 1 });
  return { earliest, latest: dayNumber({ year: last, month: 12, day: 31 }) };
}

function months(year: number, first: number, last: number): ClosedExtent {
  const earliest = dayNumber({ year, month: first, day: 1 });
  return { earliest, latest: dayNumber({ year, month: last, day: daysInMonth(year, last) }) };
}

function monthOf(first: CalendarDate, count: number): ClosedExtent {
  return { earliest: dayNumber(first), latest: dayNumber(addMonths(first, count)) - 1 };
}
