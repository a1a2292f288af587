/** Can an occasion have both times: two days, two clock times, morning and night? */
import type { TimeClaim } from '../../claims/index.ts';
import type { KnownFields, TimeValue } from '../../language/time.ts';
import { type Answer, no, yes } from '../answer.ts';
import { relateTimes } from '../time-relation.ts';

const QUESTION = 'times clash';

/** Times that are bounds of something longer say nothing of when it was. */
const BOUNDS = new Set(['by', 'until', 'before', 'within', 'between', 'from']);

/** Yes where the two days, clock times or parts of a day have nothing in common; or where one is over and one to come. */
export function occasionTimesClash(a: TimeClaim, b: TimeClaim): Answer {
  const [x, y] = [a.time.value, b.time.value];
  if (isOverAndToCome(a, b) || isOverAndToCome(b, a)) return yes(QUESTION, 'it is over, and still to come', 0.9);
  if (a.side !== b.side && a.side !== undefined && b.side !== undefined)
    return no(QUESTION, 'one has happened, the other is to come');
  if (a.phase !== b.phase && a.phase !== 'whole' && b.phase !== 'whole')
    return no(QUESTION, 'one dates the beginning, the other the end');
  if ([x, y].some(isBound) || [x, y].some(isLoose)) return no(QUESTION, 'one of the times is a bound');
  const relation = relateTimes(x, y);
  if (relation.kind === 'apart') return yes(QUESTION, `${a.value} is not ${b.value}: ${relation.because}`);
  const [part, other] = [hoursOf(x.fields), hoursOf(y.fields)];
  if (relation.kind !== 'unknown' || part === undefined || other === undefined) return no(QUESTION, relation.because);
  return areDisjoint(part, other)
    ? yes(QUESTION, `${a.value} is not ${b.value}: another part of the day`, 0.9)
    : no(QUESTION, 'the hours have something in common');
}

/** "by 9 p.m."; "shortly before midnight" is a time. */
const isBound = ({ bound, approximate }: TimeValue): boolean =>
  BOUNDS.has(bound) && !(bound === 'before' && approximate);

/** "the bridge reopened on Monday", "until the bridge reopens next month". */
const isOverAndToCome = (done: TimeClaim, ahead: TimeClaim): boolean =>
  done.side === 'past' &&
  done.event?.tense === 'past' &&
  ahead.side === 'future' &&
  ahead.lies === 'after' &&
  done.time.value.fields.year === undefined &&
  !/\b(?:was|were|had|originally|due)\b/iu.test(ahead.text);

/** No day, month or year: "two days later", "the next day". */
const isLoose = ({ anchor, relative, grain }: TimeValue): boolean =>
  grain === 'vague' || (anchor === 'text' && relative !== undefined);

/** From which hour to which; the second is greater than 24 where it runs past midnight. */
type Hours = readonly [number, number];

/** Parts of the day by the clock, wide. By hand. */
const PARTS: Readonly<Record<NonNullable<KnownFields['partOfDay']>, Hours>> = {
  dawn: [3, 9],
  morning: [2, 13],
  noon: [11, 14],
  afternoon: [11, 19],
  dusk: [15, 23],
  evening: [16, 24],
  night: [18, 31],
  midnight: [22, 26],
};

function hoursOf({ hour, partOfDay, part, weekday }: KnownFields): Hours | undefined {
  if (hour !== undefined) return [hour === 0 ? 23 : hour - 1, hour === 0 ? 25 : hour + 1];
  if (partOfDay !== undefined) return PARTS[partOfDay];
  if (part === undefined || part === 'mid' || weekday === undefined) return undefined;
  return part === 'early' ? [0, 11] : [15, 24];
}

/** No hour lies in both, those past midnight counted on either side of it. */
const areDisjoint = ([a, b]: Hours, [c, d]: Hours): boolean =>
  [-24, 0, 24].every((day) => b <= c + day || d + day <= a);
