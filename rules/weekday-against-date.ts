/** A weekday and the date that it is given with. */
import { dayNumber, defineRule, hasTwoWeekdays, no, weekdayOf, yes } from 'stet/rules';

/** Without a year, the date may be meant in any year in which it lies within this many days of the draft. */
const NEAR = 330;

export default defineRule({
  id: 'weekday-against-date',
  title: 'The weekday does not fit the date',
  why: 'Readers who keep a diary see it at once, and one of the two sends them to the wrong day.',
  whenNot: 'In drafts on years of other calendars.',
  shape: 'one',
  a: { kind: 'time' },
  relation: { same: 'conflict' },
  message: '"{a.value}": {date} {is} a {right}, not a {given}.',
  confidence: 0.95,
  flag: [
    'The bridge was closed on Monday 14 March 2023 after a lorry hit it.',
    'Voters go to the polls on Tuesday, May 9, 2024, officials said.',
    { draft: 'The hearing begins on Thursday 7 June.', date: '2024-06-03' },
    'Born on Sunday 1 January 2001, she was the first child of the year.',
    'The last tram ran on Sunday, 4 July 1959.',
    { draft: 'The market opened on Wednesday 3 January and sold out.', date: '2025-01-09' },
  ],
  pass: [
    { draft: 'The bridge was closed on Tuesday 14 March 2023 after a lorry hit it.', because: 'the weekday is right' },
    { draft: 'The hearing begins on Friday 7 June.', because: 'no year, and the date of the draft is not known' },
    { draft: 'The hearing begins on Friday 7 June.', date: '2024-06-03', because: 'right in the year of the draft' },
    {
      draft: 'He was born on Tuesday 5 March, and died on a Monday.',
      date: '2023-11-20',
      because: 'right in the coming year',
    },
    { draft: 'On Monday the council met. The 14 March 2023 vote stands.', because: 'two expressions' },
    { draft: 'The Monday, 14 per cent turned up in March 2023.', because: 'no date' },
    { draft: 'Every Monday from 14 March 2023 the gates open early.', because: 'a set of days' },
    { draft: 'Friday 13th is unlucky for some.', because: 'no month' },
  ],
  compareOne: (claim, context) => {
    const { date } = context;
    if (claim.kind !== 'time' || claim.time.kind === 'set') return { outcome: 'none', answers: [] };
    const { year, month, day, weekday } = claim.time.value.fields;
    if (weekday === undefined || day === undefined || month === undefined) {
      return { outcome: 'none', answers: [no('weekday and date', 'not both are given')] };
    }
    const years = year === undefined ? (date === undefined ? [] : [date.year - 1, date.year, date.year + 1]) : [year];
    const days = years
      .map((candidate) => ({ year: candidate, number: dayNumber({ year: candidate, month, day }) }))
      .filter(({ number }) => year !== undefined || date === undefined || Math.abs(number - dayNumber(date)) <= NEAR);
    const nearest = days.sort((a, b) => distance(a.number, date) - distance(b.number, date))[0];
    if (nearest === undefined) return { outcome: 'none', answers: [no('weekday and date', 'the year is not known')] };
    if (days.some(({ number }) => weekdayOf(number) === weekday)) {
      return { outcome: 'none', answers: [no('weekday clashes', 'the weekday fits the date')] };
    }
    if (hasTwoWeekdays(claim, context))
      return { outcome: 'none', answers: [no('told once', 'the day has another weekday elsewhere')] };
    const [right, given] = [weekdayName(weekdayOf(nearest.number)), weekdayName(weekday)];
    const because = `the calendar has a ${right} there${year === undefined ? ` in ${nearest.year}` : ''}`;
    return {
      outcome: 'clash',
      answers: [
        yes('weekday and date', 'the text gives both'),
        yes('weekday clashes', because, year === undefined ? 0.9 : 1),
      ],
      values: {
        right,
        given,
        date: writtenDate(day, month, nearest.year),
        is: isPast(nearest.number, date) ? 'was' : 'is',
      },
    };
  },
});

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const weekdayName = (weekday: number) => WEEKDAYS[weekday - 1] ?? '';
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const writtenDate = (day: number, month: number, year: number) => `${day} ${MONTHS[month - 1]} ${year}`;
type Draft = { readonly year: number; readonly month: number; readonly day: number } | undefined;
const distance = (number: number, date: Draft) => (date === undefined ? 0 : Math.abs(number - dayNumber(date)));
const isPast = (number: number, date: Draft) => date !== undefined && number < dayNumber(date);
