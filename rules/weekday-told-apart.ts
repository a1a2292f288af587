/** "the raid, on 9 March" here, "It was a Tuesday" there. */
import { dayNumber, defineRule, memberClaim, no, weekdayOf, yes } from 'stet/rules';

/** Without a year, the date may be meant in any year in which it lies within this many days of the draft. */
const NEAR = 330;

export default defineRule({
  id: 'weekday-told-apart',
  title: 'A day and a weekday told apart do not go together',
  why: 'A date in one sentence and its weekday in another are seldom checked against each other.',
  whenNot: 'In drafts on years of other calendars.',
  shape: 'group',
  a: { kind: 'group', form: 'day' },
  relation: { same: 'conflict' },
  message: '"{date}" here, "{weekday}" there: {because}.',
  confidence: 0.9,
  flag: [
    { draft: 'The flood came on 9 March last year.\n\nIt was a Tuesday, and the shops were full.', date: '2025-01-24' },
    { draft: 'The mill burned down on 4 July 1959. That was a Friday.', date: '2020-01-24' },
    'The yard threw a party on Saturday, 21 June.\n\nRain fell on Sunday’s party on 21 June.',
    { draft: 'The vote is on 14 May, a Monday.', date: '2025-04-24' },
    { draft: 'Tuesday’s hearing on 14 May was short.', date: '2025-06-24' },
    { draft: 'The shop opened on 3 June 2019, which was a Wednesday.', date: '2025-04-24' },
  ],
  pass: [
    {
      draft: 'The flood came on 9 March last year.\n\nIt was a Saturday, and the shops were full.',
      date: '2025-01-24',
      because: 'the weekday is right',
    },
    {
      draft:
        'The flood came on 9 March last year and the fire on 4 April.\n\nIt rained for days.\n\nIt was a Tuesday when she left.',
      date: '2025-01-24',
      because: 'which day is meant is open',
    },
    { draft: 'The mill burned down on 4 July. That was a Friday.', because: 'the year is not known' },
    {
      draft: 'The yard threw a party on Saturday, 21 June.\n\nRain fell on Sunday’s party on 22 June.',
      because: 'another day',
    },
    {
      draft: 'Tuesday’s paper said the hearing on 14 May was short.',
      date: '2025-06-24',
      because: 'the day of the paper',
    },
    { draft: 'The vote is on 14 May, a Wednesday.', date: '2025-04-24', because: 'the weekday is right' },
  ],
  compareGroup: (group, { date }) => {
    const [first, second] = group.members;
    if (group.day === undefined || first === undefined || second === undefined) return { outcome: 'none', answers: [] };
    const { year, month, day, weekdays } = group.day;
    const clash = (because: string) => ({
      outcome: 'clash' as const,
      answers: [yes('weekday and date', 'the text gives both'), yes('weekday clashes', because)],
      values: { date: first.text, weekday: second.text, because },
      claims: [
        { role: 'a' as const, claim: memberClaim(group, first) },
        { role: 'b' as const, claim: memberClaim(group, second) },
      ],
    });
    if (weekdays.length > 1) return clash('no day has two weekdays');
    const years = year === undefined ? (date === undefined ? [] : [date.year - 1, date.year, date.year + 1]) : [year];
    const numbers = years
      .map((candidate) => dayNumber({ year: candidate, month, day }))
      .filter((number) => year !== undefined || date === undefined || Math.abs(number - dayNumber(date)) <= NEAR);
    if (numbers.length === 0) return { outcome: 'none', answers: [no('weekday and date', 'the year is not known')] };
    if (numbers.some((number) => weekdayOf(number) === weekdays[0]))
      return { outcome: 'none', answers: [no('weekday clashes', 'the weekday fits the date')] };
    return clash(`the calendar has a ${WEEKDAYS[weekdayOf(numbers[0] ?? 0) - 1]} there`);
  },
});

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
