/** A day as people give it on the command line and in settings. */
import { type CalendarDate, calendarDate } from '../document/index.ts';

/** The day that YYYY-MM-DD stands for, if the calendar has it. */
export function calendarDay(text: string): CalendarDate | undefined {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? []).map(Number);
  return calendarDate(year, month, day);
}
