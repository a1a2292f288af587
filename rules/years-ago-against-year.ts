/** "in 1986, 30 years ago": a year, and how long ago it is said to be. */
import { type Claim, type CompareContext, defineRule, no, type TimeClaim, yes } from 'stet/rules';

/** Years by which "30 years ago" may be rounded to a birthday of the event. */
const SLACK = 1;
/** Between the two stand marks, and words that leave the figure as it is. */
const JOINT = /^[\s,;:()–—-]*(?:(?:or|that is|exactly|just|precisely|some)\s)?[\s(]*$/u;

export default defineRule({
  id: 'years-ago-against-year',
  title: 'The year is not so many years ago',
  why: 'The text was written for another anniversary, or somebody miscounted.',
  whenNot: 'In drafts without a date: without a day to count from it is never sure, and says little.',
  shape: 'one',
  a: { kind: 'time' },
  relation: { same: 'conflict' },
  message: '"{a.value}" is not "{ago}": in {year} that was {right} years.',
  confidence: 0.93,
  flag: [
    { draft: 'The pier burned down in 1986, 30 years ago.', date: '2024-02-20' },
    { draft: 'Thirty years ago, in 1986, the pier burned down.', date: '2024-02-20' },
    { draft: 'In 1950 (60 years ago) the line was laid.', date: '2024-02-20' },
    { draft: 'The treaty was signed 20 years ago, in March 2010.', date: '2024-02-20' },
    { draft: '"It was 15 years ago, in 2003, that we met," she said.', date: '2024-02-20' },
    { draft: 'The pit was closed by the state in 1984 – 50 years ago – and flooded.', date: '2024-02-20' },
  ],
  pass: [
    { draft: 'The pier burned down in 1986, 38 years ago.', date: '2024-02-20', because: 'the sum is right' },
    { draft: 'The pier burned down in 1986, 37 years ago.', date: '2024-02-20', because: 'the day has not come yet' },
    { draft: 'The pier burned down in 1986, 30 years ago.', because: 'the date of the draft is not known' },
    { draft: 'It opened in 1986 and 30 years ago it burned down.', date: '2024-02-20', because: 'two events' },
    { draft: 'In 1986, 30 years later, the pier burned down.', date: '2024-02-20', because: 'not counted from today' },
    { draft: 'The pier burned down in 1986, about 40 years ago.', date: '2024-02-20', because: 'a round figure' },
    { draft: 'The pier burned down in 1986. Ten years ago it reopened.', date: '2024-02-20', because: 'two sentences' },
    { draft: 'The pier burned down in 1986, many years ago.', date: '2024-02-20', because: 'no figure' },
  ],
  compareOne: (claim, context) => {
    const { date } = context;
    const year = claim.kind === 'time' ? claim.time.value.fields.year : undefined;
    const ago = year === undefined || date === undefined ? undefined : beside(claim, context);
    if (year === undefined || date === undefined || ago === undefined)
      return { outcome: 'none', answers: [no('year and years ago', 'not both stand side by side')] };
    const [told, right] = [-(ago.time.value.relative?.amount ?? 0), date.year - year];
    if (Math.abs(told - right) <= SLACK) return { outcome: 'none', answers: [no('years clash', 'the sum is right')] };
    return {
      outcome: 'clash',
      answers: [
        yes('year and years ago', 'they stand side by side'),
        yes('years clash', `${date.year} is ${right} years after ${year}`),
      ],
      values: { ago: ago.value, right: `${right}`, year: `${date.year}` },
    };
  },
});

/** The "years ago" of the same sentence that stands right before or behind the year. */
function beside(claim: Claim, { claims }: CompareContext): TimeClaim | undefined {
  for (let step = 1; step <= REACH; step += 1) {
    for (const other of [claims.all[claim.id - step], claims.all[claim.id + step]]) {
      if (other?.kind === 'time' && isYearsAgo(other) && isJoined(claim, other)) return other;
    }
  }
  return undefined;
}

/** The other claim is at most so many claims away. */
const REACH = 6;

const isYearsAgo = ({ time: { value } }: TimeClaim): boolean =>
  value.relative?.unit === 'year' &&
  value.relative.direction === 'past' &&
  value.relative.amount !== undefined &&
  value.anchor === 'draft' &&
  value.bound === 'at' &&
  !value.approximate;

function isJoined(a: Claim, b: Claim): boolean {
  if (a.place.block !== b.place.block || a.place.sentence !== b.place.sentence) return false;
  const { text } = a.place;
  const [x, y] = [text.indexOf(a.value), text.indexOf(b.value)];
  const between = x < y ? text.slice(x + a.value.length, y) : text.slice(y + b.value.length, x);
  return JOINT.test(between);
}
