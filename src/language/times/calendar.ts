/** Days counted in the proleptic Gregorian calendar: plain arithmetic, no clock, no time zone. */
import type { DayNumber } from '../time.ts';

/** A day of the proleptic Gregorian calendar; year 0 is 1 BC, as in ISO 8601. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days from 0001-01-01 to 1970-01-01. */
const EPOCH = 719162;
const DAYS_IN_400_YEARS = 146097;
const DAYS_IN_100_YEARS = 36524;
const DAYS_IN_4_YEARS = 1461;

/** Whether the year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days the month (1 to 12) has; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Whether there is such a day: 29 February 2019 and 31 April are none. */
export function isDate(date: CalendarDate): boolean {
  return date.day >= 1 && date.day <= daysInMonth(date.year, date.month);
}

/** The days from 1970-01-01 (day 0) to the date; negative before it. */
export function dayNumber(date: CalendarDate): DayNumber {
  const before = date.year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const leapDay = date.month > 2 && isLeapYear(date.year) ? 1 : 0;
  return before * 365 + leapDays + (DAYS_BEFORE_MONTH[date.month - 1] ?? 0) + leapDay + date.day - 1 - EPOCH;
}

/** The date of a day number; the inverse of dayNumber. */
export function dateOf(number: DayNumber): CalendarDate {
  const days = number + EPOCH;
  const cycle = Math.floor(days / DAYS_IN_400_YEARS);
  let rest = days - cycle * DAYS_IN_400_YEARS;
  const centuries = Math.min(3, Math.floor(rest / DAYS_IN_100_YEARS));
  rest -= centuries * DAYS_IN_100_YEARS;
  const fours = Math.floor(rest / DAYS_IN_4_YEARS);
  rest -= fours * DAYS_IN_4_YEARS;
  const years = Math.min(3, Math.floor(rest / 365));
  rest -= years * 365;
  const year = cycle * 400 + centuries * 100 + fours * 4 + years + 1;
  let month = 1;
  while (rest >= daysInMonth(year, month)) rest -= daysInMonth(year, month++);
  return { year, month, day: rest + 1 };
}

/** The weekday of a day number, 1 Monday to 7 Sunday. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The same day of the month so many months later (or earlier), at most the last day of that month. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const count = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}
