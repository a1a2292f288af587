/** Names of months and weekdays as written in dates, with their usual abbreviations. */
const NAMES =
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec';

/** Months, capitalised. */
export const MONTHS: ReadonlySet<string> = new Set(NAMES.split(' '));

/** Weekdays, capitalised. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'.split(' '),
);
