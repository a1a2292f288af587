/** Do the two claims hold at one time? A claim without a time fits any. */
import type { Claim, QuantityClaim } from '../../claims/index.ts';
import type { TimeValue } from '../../language/time.ts';
import { figuresOf } from '../alignment/figures-of.ts';
import { type Answer, no, unknown, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { isTwin } from '../same/twin.ts';
import { isOtherYear, relateTimes } from '../time-relation.ts';

const QUESTION = 'same time';

/** Yes, no, or unknown where one claim gives no time. */
export function sameTime(a: Claim, b: Claim, context?: CompareContext): Answer {
  if (context !== undefined && areOwnLengths(a, b, context)) return yes(QUESTION, 'the lengths are what is compared');
  const [x, y] = [a.scope.time, b.scope.time];
  if (x === undefined && y === undefined) return yes(QUESTION, 'neither is tied to another time');
  if (x === undefined || y === undefined) {
    if (a.kind === 'quantity' && b.kind === 'quantity' && isTwin(a, b))
      return yes(QUESTION, 'both are said in the same words');
    const named = x ?? y;
    const far = named !== undefined && isFar(named.value);
    return far
      ? no(QUESTION, `only one is tied to ${named.text}`, 'other-time')
      : unknown(QUESTION, `only one gives a time (${named?.text})`, 0.85);
  }
  if (isGoneBefore(a, y) || isGoneBefore(b, x))
    return yes(QUESTION, `${x.text} and ${y.text}: one is told as gone by then`, 0.9);
  if (x.text.toLowerCase() === y.text.toLowerCase()) return yes(QUESTION, `both: ${x.text}`);
  if (areNeighbours(x.text, y.text)) return no(QUESTION, `${x.text} is not ${y.text}`, 'other-time');
  if (isFar(x.value) !== isFar(y.value) && !bothDated(x.value, y.value)) {
    return no(QUESTION, `${x.text} is not the time of ${y.text}`, 'other-time');
  }
  if (isOtherYear(x.value, y.value)) return no(QUESTION, `${x.text} is another year than ${y.text}`, 'other-time');
  if (areOtherWindows(x, y)) return no(QUESTION, `${x.text} is not as long as ${y.text}`, 'other-time');
  const relation = relateTimes(x.value, y.value);
  if (relation.kind === 'apart') return no(QUESTION, `${x.text} is not ${y.text}: ${relation.because}`, 'other-time');
  if (relation.kind === 'one') return yes(QUESTION, `${x.text} and ${y.text} can be one time`, 0.9);
  return unknown(QUESTION, `${x.text} and ${y.text} may be one time`, 0.75);
}

/** "cleans the house in six hours", "cleans the house in five hours": the time is the figure, and all else reads the same. */
function areOwnLengths(a: Claim, b: Claim, context: CompareContext): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || !isOwnLength(a) || !isOwnLength(b) || !isTwin(a, b))
    return false;
  const others = figuresOf(b, context);
  return figuresOf(a, context).every(
    (own) => own === a || others.some((other) => other !== b && other.nth === own.nth && other.value === own.value),
  );
}

const isOwnLength = ({ quantity, value, scope }: QuantityClaim): boolean =>
  quantity.dimension === 'duration' && scope.time?.text.toLowerCase().endsWith(value.toLowerCase()) === true;

/** "this year" and "last year": the same unit, another one of it, whatever the day. */
function areNeighbours(x: string, y: string): boolean {
  const [p, q] = [DEICTIC.exec(x), DEICTIC.exec(y)];
  return (
    p !== null &&
    q !== null &&
    p[2]?.toLowerCase() === q[2]?.toLowerCase() &&
    p[1]?.toLowerCase() !== q[1]?.toLowerCase()
  );
}
const DEICTIC = /^(?:(?:in|on|by|during|for|since) )?(this|last|next) (\p{L}+)$/iu;
type Time = NonNullable<Claim['scope']['time']>;

/** "The last had left by noon on Sunday", "on Sunday night": what is gone by then is not there afterwards. */
function isGoneBefore(claim: Claim, { value }: Time): boolean {
  if (claim.kind !== 'state' || claim.scale !== 'presence' || claim.pole !== 'absent') return false;
  const gone = claim.scope.time?.value;
  if (gone === undefined || (gone.bound !== 'by' && gone.bound !== 'before')) return false;
  if (gone.latest === undefined || value.earliest === undefined || value.earliest < gone.latest) return false;
  return value.earliest > gone.latest || /^(?:afternoon|evening|night)$/u.test(value.fields.partOfDay ?? '');
}

/** "in 24 hours", "in the past four days": stretches of two lengths. */
function areOtherWindows(x: Time, y: Time): boolean {
  const [a, b] = [daysOfWindow(x), daysOfWindow(y)];
  return a !== undefined && b !== undefined && Math.max(a, b) > 1.2 * Math.min(a, b);
}

const DAYS = {
  second: 1 / 86400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4,
  quarter: 91,
  year: 365,
  decade: 3653,
  century: 36525,
};

/** How many days a stretch of time is long; undefined for a point in time. */
function daysOfWindow({ text, value: { relative } }: Time): number | undefined {
  if (relative?.amount === undefined || !/^(?:in|within|over|during|throughout|for) /iu.test(text)) return undefined;
  return Math.abs(relative.amount) * DAYS[relative.unit];
}

const bothDated = (x: TimeValue, y: TimeValue) => x.earliest !== undefined && y.earliest !== undefined;

/** Another year, decade or season, or counted from another event: not the time of the story. */
function isFar(time: TimeValue): boolean {
  if (time.anchor === 'text') return true;
  const coarse = ['year', 'decade', 'century', 'season', 'quarter', 'half-year'].includes(time.grain);
  return coarse || (time.fields.year !== undefined && time.fields.day === undefined);
}
