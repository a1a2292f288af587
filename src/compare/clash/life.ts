/** Can two tellings of an age, a birth or a founding be true of one life? */
import type { Claim, DayWindow, LifeClaim } from '../../claims/index.ts';
import { dateOf } from '../../language/times/calendar.ts';
import { type Answer, no, yes } from '../answer.ts';

const QUESTION = 'lives clash';

/** Days by which a text may be older than its date, or a birthday rounded. */
const SLACK = 31;

/** An answer "yes" where no day of birth fits both. Two ages of the draft's own time are compared as they stand. */
export function lifeClash(a: Claim, b: Claim): Answer {
  if (!isLife(a) || !isLife(b)) return no(QUESTION, 'one of the two tells no age and no beginning');
  if (a.now && b.now && a.years !== undefined && b.years !== undefined) return byYears(a.years, b.years);
  if (a.began === undefined || b.began === undefined) return no(QUESTION, 'the text does not date both');
  const gap = Math.max(a.began.earliest - b.began.latest, b.began.earliest - a.began.latest);
  if (gap <= SLACK) return no(QUESTION, 'one day can be the first for both');
  return yes(QUESTION, `${written(a.began)} is not ${written(b.began)}`, gap < YEAR ? 0.85 : 1);
}

const isLife = (claim: Claim): claim is LifeClaim => claim.kind === 'attribute' && 'now' in claim;

/** One year off may be a birthday between two tellings. */
const YEAR = 366;

type Years = NonNullable<LifeClaim['years']>;

function byYears(x: Years, y: Years): Answer {
  if (x.low <= y.high && y.low <= x.high) return no(QUESTION, 'the ages are the same');
  const gap = Math.max(x.low - y.high, y.low - x.high);
  return yes(QUESTION, `${gap} ${gap === 1 ? 'year lies' : 'years lie'} between them`, gap === 1 ? 0.9 : 1);
}

/** "1957", "1957 to 1958". */
function written({ earliest, latest }: DayWindow): string {
  const [first, last] = [dateOf(earliest).year, dateOf(latest).year];
  return first === last ? `${first}` : `${first} to ${last}`;
}
