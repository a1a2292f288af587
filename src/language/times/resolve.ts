/** What a time means for a draft of a known date, given whether the sentence speaks of the past or of the future. */
import type { DayNumber, KnownFields, RelativeOffset, TimeValue } from '../time.ts';
import { type CalendarDate, dayNumber, weekdayOf } from './calendar.ts';
import {
  type ClosedExtent,
  calendarUnit,
  type Extent,
  extentBetween,
  extentOfFields,
  partOf,
  pointAway,
  stretchFrom,
} from './extent.ts';

/** Which way the sentence looks, as its tense says. */
export type Direction = 'past' | 'future' | 'unknown';

/** The nearest such weekday (1 Monday to 7 Sunday) up to the draft's day, or from it on; undefined if unknown. */
export function resolveWeekday(weekday: number, draft: CalendarDate, direction: Direction): DayNumber | undefined {
  const day = dayNumber(draft);
  if (direction === 'unknown') return undefined;
  const back = (weekdayOf(day) - weekday + 7) % 7;
  return direction === 'past' ? day - back : day + ((7 - back) % 7);
}

/** The nearest such month (1 to 12) up to the draft's month, or from it on; undefined if unknown. */
export function resolveMonth(
  month: number,
  draft: CalendarDate,
  direction: Direction,
): { readonly year: number; readonly month: number } | undefined {
  if (direction === 'unknown') return undefined;
  if (direction === 'past') return { year: month <= draft.month ? draft.year : draft.year - 1, month };
  return { year: month >= draft.month ? draft.year : draft.year + 1, month };
}

/**
 * The value with its first and last day, where the draft's date and the direction give them; else the value as it is.
 * Known fields stay as the text gives them.
 */
export function resolve(value: TimeValue, draft: CalendarDate, direction: Direction): TimeValue {
  if (value.anchor !== 'draft' || value.earliest !== undefined || value.latest !== undefined) return value;
  const own = value.relative?.direction;
  const way = own === 'past' || own === 'future' ? own : direction;
  const extent =
    value.lastFields === undefined ? extentFor(value, draft, way) : betweenFor(value, value.lastFields, draft, way);
  return extent === undefined ? value : { ...value, ...extent };
}

function extentFor(value: TimeValue, draft: CalendarDate, way: Direction): Extent | undefined {
  const { fields, relative } = value;
  if (fields.weekday !== undefined && fields.day === undefined) return weekdayFor(fields.weekday, relative, draft, way);
  if (hasPlaceInYear(fields)) return inYears(fields, relative, draft, way);
  if (fields.day !== undefined) return dayFor(fields.day, draft, way);
  return relative === undefined ? undefined : relativeFor(value, relative, draft, way);
}

/** "last Saturday" may be the nearest or the one before; "next Saturday" the nearest or the one after. */
function weekdayFor(
  weekday: number,
  relative: RelativeOffset | undefined,
  draft: CalendarDate,
  way: Direction,
): Extent | undefined {
  const day = dayNumber(draft);
  const nearest = resolveWeekday(weekday, draft, way);
  if (nearest === undefined) return undefined;
  if (relative === undefined || relative.direction === 'present') return { earliest: nearest, latest: nearest };
  const other = nearest === day ? nearest + (relative.direction === 'past' ? -7 : 7) : nearest;
  return relative.direction === 'past'
    ? { earliest: other - 7, latest: other }
    : { earliest: other, latest: other + 7 };
}

function hasPlaceInYear(fields: KnownFields): boolean {
  const { month, season, quarter, half, holiday } = fields;
  return [month, season, quarter, half, holiday].some((field) => field !== undefined);
}

/** The nearest year in which the fields fit the direction; "last April" and "next April" take in the next nearest. */
function inYears(
  fields: KnownFields,
  relative: RelativeOffset | undefined,
  draft: CalendarDate,
  way: Direction,
): ClosedExtent | undefined {
  if (relative?.direction === 'present') return extentOfFields({ ...fields, year: draft.year });
  const nearest = nearestYear(fields, draft, way);
  if (nearest === undefined) return undefined;
  if (relative === undefined) return extentOfFields({ ...fields, year: nearest });
  const calendar = extentOfFields({ ...fields, year: draft.year + (relative.amount ?? 0) });
  const near = extentOfFields({ ...fields, year: nearest });
  if (calendar === undefined || near === undefined) return undefined;
  return { earliest: Math.min(calendar.earliest, near.earliest), latest: Math.max(calendar.latest, near.latest) };
}

function nearestYear(fields: KnownFields, draft: CalendarDate, way: Direction): number | undefined {
  if (way === 'unknown') return undefined;
  const day = dayNumber(draft);
  const near = way === 'past' ? [1, 0, -1, -2, -3, -4, -5, -6, -7, -8] : [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8];
  return near
    .map((offset) => draft.year + offset)
    .find((year) => {
      const extent = extentOfFields({ ...fields, year });
      if (extent === undefined) return false;
      return way === 'past' ? extent.earliest <= day : extent.latest >= day;
    });
}

/** "the 9th": of the draft's month or the one beside it. */
function dayFor(day: number, draft: CalendarDate, way: Direction): ClosedExtent | undefined {
  if (way === 'unknown') return undefined;
  for (const offset of [0, way === 'past' ? -1 : 1, way === 'past' ? -2 : 2]) {
    const count = draft.year * 12 + draft.month - 1 + offset;
    const extent = extentOfFields({ year: Math.floor(count / 12), month: (count % 12) + 1, day });
    if (extent === undefined) continue;
    if (way === 'past' ? extent.earliest <= dayNumber(draft) : extent.latest >= dayNumber(draft)) return extent;
  }
  return undefined;
}

function relativeFor(
  value: TimeValue,
  relative: RelativeOffset,
  draft: CalendarDate,
  way: Direction,
): Extent | undefined {
  const day = dayNumber(draft);
  if (value.grain === 'weekend') return weekendFor(relative, draft, way);
  if (way === 'unknown') return undefined;
  if (relative.direction === 'present') {
    if (relative.unit === 'day')
      return way === 'past' ? { earliest: day - 1, latest: day } : { earliest: day, latest: day + 1 };
    return partOf(calendarUnit(draft, relative.unit, 0), value.fields.part);
  }
  if (value.bound === 'within') return stretchFrom(draft, relative);
  return relative.amount === undefined
    ? undefined
    : pointAway({ earliest: day, latest: day }, relative.unit, relative.amount);
}

/** Saturday and Sunday; on a weekend "last weekend" may be this one or the one before. */
function weekendFor(relative: RelativeOffset, draft: CalendarDate, way: Direction): ClosedExtent | undefined {
  const saturday = way === 'unknown' ? undefined : resolveWeekday(6, draft, way);
  if (saturday === undefined) return undefined;
  const day = dayNumber(draft);
  const current = weekdayOf(day) >= 6;
  const near = way === 'future' && weekdayOf(day) === 7 ? saturday - 7 : saturday;
  if (relative.direction === 'present') return { earliest: near, latest: near + 1 };
  if (relative.direction === 'past') return { earliest: current ? near - 7 : near, latest: near + 1 };
  return { earliest: near, latest: near + 8 };
}

/** "between March and May": the last part is not before the first. */
function betweenFor(value: TimeValue, last: KnownFields, draft: CalendarDate, way: Direction): Extent | undefined {
  if (way === 'unknown') return undefined;
  const first = extentFor(value, draft, way);
  if (first?.earliest === undefined) return undefined;
  if (last.year !== undefined && value.fields.year === undefined) {
    return extentBetween({ ...value.fields, year: last.year }, last);
  }
  const end = endAfter(first.earliest, last, draft);
  return end === undefined ? undefined : { earliest: first.earliest, latest: end };
}

function endAfter(start: DayNumber, last: KnownFields, draft: CalendarDate): DayNumber | undefined {
  if (last.weekday !== undefined) return start + ((last.weekday - weekdayOf(start) + 7) % 7);
  for (const offset of [-1, 0, 1, 2]) {
    const extent = extentOfFields({ ...last, year: draft.year + offset });
    if (extent !== undefined && extent.earliest >= start) return extent.latest;
  }
  return undefined;
}
