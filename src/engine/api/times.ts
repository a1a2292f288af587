/** Days of the calendar, and what a time expression says. */
export { hasTwoWeekdays } from '../../compare/clash/weekdays.ts';
export { fits, lengthOf, writtenLength } from '../../compare/ends.ts';
export type { DayNumber, KnownFields, TimeExpression, TimeValue } from '../../language/time.ts';
export { type CalendarDate, dayNumber, weekdayOf } from '../../language/times/calendar.ts';
