/** Finds a full date with its year, as it stands above a story or in its front matter. */
import type { CalendarDate } from '../document.ts';
import { calendarDate } from './calendar.ts';

/** The months by their first three letters; "Sept." is the one abbreviation of four. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?' +
  '|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(\\d{4})(?!\\d)';

/** A full date as the source of a regular expression with nine groups; not for numbers alone, whose order is unknown. */
export const FULL_DATE =
  `(?:(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)|(?<![\\p{L}\\d])${MONTH} ${DAY},? ${YEAR}` +
  `|(?<![\\p{L}\\d])${DAY} (?:of )?${MONTH},? ${YEAR})`;

/** The first full date of the text that the calendar has. */
export function findDate(text: string): CalendarDate | undefined {
  for (const match of text.matchAll(new RegExp(FULL_DATE, 'giu'))) {
    const [, isoYear, isoMonth, isoDay, monthA, dayA, yearA, dayB, monthB, yearB] = match;
    const name = monthA ?? monthB;
    const month = name === undefined ? Number(isoMonth) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    const date = calendarDate(Number(isoYear ?? yearA ?? yearB), month, Number(isoDay ?? dayA ?? dayB));
    if (date !== undefined) return date;
  }
  return undefined;
}
