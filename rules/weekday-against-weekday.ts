/** "on Tuesday 4 March" here, "on Wednesday 5 May" there: two weekdays that no one calendar has. */
import { type Claim, dayNumber, defineRule, no, type TimeClaim, yes } from 'stet/rules';

/** Days between two dates of one story; further apart they may be of two years. */
const NEAR = 200;
/** A common year and a leap year. */
const YEARS = [2001, 2004];

export default defineRule({
  id: 'weekday-against-weekday',
  title: 'Two dates whose weekdays do not go together',
  why: 'In no year does one date have both weekdays; one of the two is wrong.',
  whenNot: 'In drafts on years of other calendars.',
  shape: 'pair',
  a: { kind: 'time' },
  b: { kind: 'time' },
  same: ['weekday'],
  relation: { same: 'conflict', sources: 'conflict' },
  message: '"{a.value}" and "{b.value}" do not go together in any year.',
  confidence: 0.9,
  flag: [
    'The choir sings on Monday 7 May.\n\nTickets for Tuesday 7 May are sold out.',
    'The court sits on Friday, June 3.\n\nThe verdict is due on Monday, June 7.',
    'The fair opens on Saturday 12 July and closes on Saturday 20 July.',
    'The vote was held on Thursday 2 October.\n\nThe result was announced on Friday 4 October.',
    '“We meet on Sunday 1 April,” she said.\n\nThe club met on Saturday 1 April.',
    {
      draft: 'The choir sings on Monday 7 May.\n\nTickets for Tuesday 7 May are sold out.',
      date: '2024-05-02',
    },
    'On Wednesday 9 September the pit closed.\n\nThe last shift was that of Wednesday 8 September.',
  ],
  pass: [
    { draft: 'The choir sings on Monday 7 May.\n\nTickets for Tuesday 8 May are sold out.', because: 'the next day' },
    { draft: 'The choir sings on Monday 7 May.\n\nIt sings again on Monday 14 May.', because: 'a week later' },
    {
      draft: 'The choir sang on Monday 7 May 2018.\n\nIt sings on Thursday 7 May 2020.',
      because: 'two years, each with its own weekday',
    },
    {
      draft: 'The choir sang on Monday 7 May last year.\n\nIt sings on Tuesday 7 May.',
      because: 'another year',
    },
    { draft: 'The choir sings on Monday 7 May.\n\nIt sings on Thursday 7 June.', because: 'another month' },
    { draft: 'The choir sings on Monday 7 May.\n\nIt rehearses on Tuesday.', because: 'no date' },
  ],
  comparePair: (a, b, { date }) => {
    const [x, y] = [dayOf(a), dayOf(b)];
    const isOneDay = x?.day.day === y?.day.day && x?.day.month === y?.day.month;
    if ((date !== undefined && !isOneDay) || x === undefined || y === undefined)
      return { outcome: 'none', answers: [no('weekdays and dates', 'not both are given, or the year is known')] };
    if (OTHER_YEAR.test(a.place.text) || OTHER_YEAR.test(b.place.text))
      return { outcome: 'none', answers: [no('same year', 'one is of another year')] };
    const days = YEARS.map((year) => dayNumber({ year, ...y.day }) - dayNumber({ year, ...x.day }));
    if (days.some((apart) => Math.abs(apart) > NEAR || (apart - (y.weekday - x.weekday)) % 7 === 0))
      return { outcome: 'none', answers: [no('weekdays clash', 'a calendar has both')] };
    return {
      outcome: 'clash',
      answers: [yes('weekdays clash', `${Math.abs(days[0] ?? 0)} days lie between the dates`)],
    };
  },
});

const OTHER_YEAR =
  /\b(?:last|next|previous|following) year\b|\b(?:year|years) (?:ago|later|earlier|before)\b|\b(?:1\d{3}|20\d{2})\b/iu;

/** The weekday with the day and month, where the text gives no year. */
function dayOf(
  claim: Claim,
): { readonly weekday: number; readonly day: { readonly month: number; readonly day: number } } | undefined {
  if (!isTime(claim)) return undefined;
  const { weekday, day, month, year } = claim.time.value.fields;
  if (weekday === undefined || day === undefined || month === undefined || year !== undefined) return undefined;
  return { weekday, day: { month, day } };
}

const isTime = (claim: Claim): claim is TimeClaim => claim.kind === 'time';
