/** Is what is said to be done for the first time told as done before? */
import type { EventClaim, RankClaim } from '../../claims/index.ts';
import type { TimeValue } from '../../language/time.ts';
import { type Answer, no, yes } from '../answer.ts';

const QUESTION = 'done before';

/** Yes where the deed is dated before the first time, or told in the pluperfect with a time, within the window of the first. */
export function doneBefore(first: RankClaim, deed: EventClaim): Answer {
  const time = deed.scope.time;
  if (time === undefined) return no(QUESTION, 'the deed is not dated');
  const own = first.scope.time?.value.bound === 'since' ? undefined : first.scope.time?.value;
  const { since, period } = first.window;
  if (
    period !== undefined &&
    period !== 'ever' &&
    !new RegExp(`\\b(?:this|the) ${period}\\b`, 'iu').test(deed.place.text)
  )
    return no(QUESTION, `the first is that of the ${period}`);
  const year = time.value.fields.year;
  if (since !== undefined) return withinBound(since, year, lastYear(first.place.text), time.value);
  if (own !== undefined && isBefore(time.value, own))
    return yes(QUESTION, `${time.text} is before ${first.scope.time?.text}`);
  if (own?.fields.year !== undefined || year === undefined)
    return deed.earlier
      ? yes(QUESTION, `it had been done ${time.text}`, 0.9)
      : no(QUESTION, `${time.text} may not be before`);
  return deed.earlier || own !== undefined
    ? yes(QUESTION, `it was done ${time.text}`, 0.95)
    : no(QUESTION, 'it may be the first itself');
}

/** "for the first time since 1990": only what lies after the bound is at odds with it. */
function withinBound(since: string, year: number | undefined, last: number, time: TimeValue): Answer {
  const bound = Number(/\b(1\d{3}|20\d{2})\b/u.exec(since)?.[1] ?? Number.NaN);
  if (year === undefined || Number.isNaN(bound)) {
    const isEarlier =
      time.anchor === 'text' && time.relative?.direction === 'past' && /^(?:day|week)$/u.test(time.relative.unit);
    return isEarlier &&
      /\b(?:year|season|january|february|march|april|may|june|july|august|september|october|november|december)/iu.test(
        since,
      )
      ? yes(QUESTION, `it was done shortly before, ${since}`, 0.9)
      : no(QUESTION, `the first is counted ${since}`);
  }
  return year > bound && (year < last || last === bound)
    ? yes(QUESTION, `${year} lies after ${bound}`)
    : no(QUESTION, `the first is counted ${since}`);
}

/** The latest year that a text names. */
const lastYear = (text: string): number =>
  Math.max(...(text.match(/\b(?:1\d{3}|20\d{2})\b/gu) ?? []).map(Number), Number.NEGATIVE_INFINITY);

function isBefore(a: TimeValue, b: TimeValue): boolean {
  if (a.fields.year !== undefined && b.fields.year !== undefined) return a.fields.year < b.fields.year;
  return a.latest !== undefined && b.earliest !== undefined && a.latest < b.earliest;
}
