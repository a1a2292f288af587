/** Days of the calendar. */
import type { CalendarDate } from '../document.ts';

/** The day if the calendar has it (30 February is none), for the years 1 to 9999. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const exists = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? { year, month, day } : undefined;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
