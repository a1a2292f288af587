/** How two times lie to each other, from what the text gives and what follows from it. */
import { remembered } from '../language/remembered.ts';
import type { KnownFields, TimeValue } from '../language/time.ts';
import { windowOf } from '../language/times/index.ts';

/** apart: no day is in both; uneven: both can be, one is much vaguer; one: they can be the same; unknown otherwise. */
export interface TimeRelation {
  readonly kind: 'apart' | 'uneven' | 'one' | 'unknown';
  readonly because: string;
}

/** Fields in which two times of one kind must agree, coarsest first. */
const FIELDS = ['century', 'decade', 'year', 'half', 'quarter', 'season', 'month', 'day', 'weekday'] as const;

/** How the two times lie to each other. */
export function relateTimes(a: TimeValue, b: TimeValue): TimeRelation {
  if (isFromEvent(a) || isFromEvent(b)) return { kind: 'unknown', because: 'one counts from another event' };
  const clocks = minutesOf(a.fields) !== undefined && minutesOf(b.fields) !== undefined;
  if (!clocks && isWithinDay(a) !== isWithinDay(b))
    return { kind: 'unknown', because: 'one is a time of day, the other is not' };
  const days = relateDays(a, b);
  if (days?.kind === 'apart') return isOtherYear(a, b) ? OTHER_YEAR : days;
  const fields = relateFields(a.fields, b.fields);
  if (fields !== undefined && sameSide(a, b)) return fields;
  const clock = relateClocks(a, b);
  if (clock !== undefined) return clock;
  if (days !== undefined) return a.bound === b.bound && a.grain === b.grain ? days : vaguer(a, b, days);
  return isVague(a) !== isVague(b)
    ? { kind: 'uneven', because: 'one of them is vague' }
    : { kind: 'unknown', because: 'the text does not date both' };
}

const OTHER_YEAR: TimeRelation = { kind: 'unknown', because: 'one names another year, the other none' };

/** "two days later", "the next day". */
const isFromEvent = ({ anchor, relative }: TimeValue) => anchor === 'text' && relative !== undefined;

/** "at 8pm", "in 20 minutes", "in the morning": no day is given. */
const isWithinDay = ({ grain, fields }: TimeValue) =>
  (grain === 'minute' || grain === 'hour' || grain === 'part-of-day') &&
  fields.day === undefined &&
  fields.weekday === undefined;

/** A year that is named beside a day that only the draft's date puts into a year: another telling, not another date. */
export function isOtherYear(a: TimeValue, b: TimeValue): boolean {
  return (a.fields.year === undefined) !== (b.fields.year === undefined) && gap(a, b) > MOST_APART;
}

/** Days. */
const MOST_APART = 400;

function gap(a: TimeValue, b: TimeValue): number {
  const [x, y] = [a.earliest ?? a.latest, b.earliest ?? b.latest];
  return x === undefined || y === undefined ? 0 : Math.abs(x - y);
}

const isDeadline = (time: TimeValue) =>
  (time.bound === 'by' || time.bound === 'before' || time.bound === 'until') && !isOfOneDay(time);
/** "shortly before dawn on Sunday": the bound is one within the day. */
const isOfOneDay = ({ fields, bound, approximate }: TimeValue) =>
  bound === 'before' && approximate && fields.weekday !== undefined && fields.partOfDay !== undefined;
/** "in the coming weeks": no length and no end is given. */
const isVague = (time: TimeValue) =>
  time.grain === 'vague' ||
  (time.relative !== undefined && time.relative.amount === undefined && time.bound === 'within');
const sameSide = (a: TimeValue, b: TimeValue) =>
  !isDeadline(a) && !isDeadline(b) && a.bound !== 'after' && b.bound !== 'after';

function vaguer(a: TimeValue, b: TimeValue, days: TimeRelation): TimeRelation {
  return isVague(a) === isVague(b) ? days : { kind: 'uneven', because: 'one of them is vague' };
}

/** By the first and last day that each can mean, where the text and the draft's date give them. */
function relateDays(a: TimeValue, b: TimeValue): TimeRelation | undefined {
  const [x, y] = [daysOf(a), daysOf(b)];
  if (x === undefined || y === undefined) return undefined;
  return x.last < y.first || y.last < x.first ? NO_DAY : A_DAY;
}

const NO_DAY: TimeRelation = { kind: 'apart', because: 'no day lies in both' };
const A_DAY: TimeRelation = { kind: 'one', because: 'a day lies in both' };

/** Each time is laid beside many. */
const daysOf = remembered((time: TimeValue): { readonly first: number; readonly last: number } | undefined => {
  const { earliest, latest } = windowOf(time);
  if (earliest === undefined && latest === undefined) return undefined;
  return { first: earliest ?? Number.NEGATIVE_INFINITY, last: latest ?? Number.POSITIVE_INFINITY };
});

/** By the fields that both texts give: two months, two weekdays, two years. */
function relateFields(a: KnownFields, b: KnownFields): TimeRelation | undefined {
  for (const field of FIELDS) {
    const [x, y] = [a[field], b[field]];
    if (x === undefined || y === undefined || x === y) continue;
    return { kind: 'apart', because: `the ${field} differs` };
  }
  return undefined;
}

/** Two clock times of what is, or can be, one day. */
function relateClocks(a: TimeValue, b: TimeValue): TimeRelation | undefined {
  const [x, y] = [minutesOf(a.fields), minutesOf(b.fields)];
  if (x === undefined || y === undefined) return undefined;
  const half = a.fields.halfDayUnknown === true || b.fields.halfDayUnknown === true;
  const gap = Math.abs(x - y) % (half ? 720 : 1440);
  const least = Math.min(gap, (half ? 720 : 1440) - gap);
  const loose = a.approximate || b.approximate || a.bound !== 'at' || b.bound !== 'at';
  if (least === 0) return { kind: 'one', because: 'the clock times are the same' };
  if (!half && (reaches(a, b) || reaches(b, a)))
    return { kind: 'one', because: 'one is on the named side of the other' };
  if (loose && least <= 30) return { kind: 'uneven', because: `${least} minutes lie between them` };
  return { kind: 'apart', because: `${least} minutes lie between them` };
}

/** "at 10pm" lies after 8pm, "at 7pm" before it; "shortly after 8pm" does not reach that far. */
function reaches(bounded: TimeValue, other: TimeValue): boolean {
  const [x, y] = [minutesOf(bounded.fields) ?? 0, minutesOf(other.fields) ?? 0];
  if (bounded.approximate) return false;
  return isDeadline(bounded) ? y < x : ['after', 'since', 'from'].includes(bounded.bound) && y > x;
}

function minutesOf(fields: KnownFields): number | undefined {
  return fields.hour === undefined ? undefined : fields.hour * 60 + (fields.minute ?? 0);
}
