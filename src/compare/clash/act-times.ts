/** Can one act have both times: "by March", "not before August"? */
import type { TimeClaim } from '../../claims/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { KnownFields, TimeValue } from '../../language/time.ts';
import { type Answer, no, yes } from '../answer.ts';
import { relateTimes } from '../time-relation.ts';
import { occasionTimesClash } from './occasion-times.ts';

const QUESTION = 'times clash';

/** Yes where no time lies in both; a deadline, and what a negation rules out before a time, are taken as they are meant. */
export function actTimesClash(a: TimeClaim, b: TimeClaim): Answer {
  if (!a.alone || !b.alone) return no(QUESTION, 'one sentence gives several times');
  if (a.side !== b.side && a.side !== undefined && b.side !== undefined)
    return no(QUESTION, 'one has happened, the other is to come');
  if (COUNTED.test(a.value) || COUNTED.test(b.value)) return no(QUESTION, 'one counts from something else');
  const [x, y] = [meantBy(a, b), meantBy(b, a)];
  if (x === undefined || y === undefined) return no(QUESTION, 'one tells when it was not');
  if (a.time.value === x && b.time.value === y && !isDeadline(x) && !isDeadline(y)) return occasionTimesClash(a, b);
  if (a.phase !== b.phase && a.phase !== 'whole' && b.phase !== 'whole')
    return no(QUESTION, 'one dates the beginning, the other the end');
  if ((isDeadline(x) && isDeadline(y)) || isOpen(x) || isOpen(y)) return no(QUESTION, 'one of the times is a bound');
  const relation = relateTimes(x, y);
  if (relation.kind === 'apart') return yes(QUESTION, `${a.value} is not ${b.value}: ${relation.because}`);
  return relation.kind === 'unknown' && isDueBefore(x, y)
    ? yes(QUESTION, `${a.value} ends before ${b.value} begins`, 0.9)
    : no(QUESTION, relation.because);
}

/** "one day before the summit". */
const COUNTED = /\b(?:before|after|later|earlier)$/iu;

const isDeadline = ({ bound }: TimeValue) => bound === 'by' || bound === 'before';
const isOpen = ({ bound, relative, anchor, lastFields }: TimeValue) =>
  bound === 'until' ||
  bound === 'since' ||
  bound === 'within' ||
  lastFields !== undefined ||
  (anchor === 'text' && relative !== undefined);

/**
 * "No power before September", "did not arrive until noon": from then on. Any other negated time says when it was not. Of a
 * range the end is meant that the other telling speaks of ("from six until midnight", "the first departure").
 */
function meantBy(claim: TimeClaim, other: TimeClaim): TimeValue | undefined {
  const { value } = claim.time;
  if (isRuledOut(claim))
    return value.bound === 'until' || value.bound === 'before' ? { ...value, bound: 'from' } : undefined;
  if (value.lastFields === undefined || other.time.value.lastFields !== undefined) return value;
  const { lastFields, ...first } = value;
  if (FIRST.test(other.place.text)) return { ...first, bound: 'at' };
  return LAST.test(other.place.text) ? { ...first, fields: lastFields, bound: 'at' } : value;
}

const isRuledOut = remembered(
  ({ stance, text, subject, event }: TimeClaim): boolean =>
    (stance.polarity === 'negated' && event?.noun === undefined) || /^no\s/iu.test(subject.text) || CLEFT.test(text),
);

/** "It was not until May that". */
const CLEFT = /\bnot until\b|\bonly in\b/iu;
const FIRST = /\bfirst\b/iu;
const LAST = /\blast\b/iu;

/** "By noon", and "from the evening on"; "by May" and "from September on", where no year tells more. */
function isDueBefore(x: TimeValue, y: TimeValue): boolean {
  const [due, on] = isDeadline(x) ? [x, y] : [y, x];
  if (!isDeadline(due) || isDeadline(on)) return false;
  const [end, start] = [hourOf(due.fields), hourOf(on.fields)];
  if (end !== undefined && start !== undefined) return end < start;
  const [month, later] = [due.fields.month, on.fields.month];
  return month !== undefined && later !== undefined && due.fields.year === on.fields.year && month < later;
}

const PARTS: Readonly<Partial<Record<NonNullable<KnownFields['partOfDay']>, number>>> = {
  morning: 5,
  noon: 12,
  afternoon: 12.5,
  evening: 17,
  night: 19,
};

const hourOf = ({ hour, halfDayUnknown, partOfDay }: KnownFields): number | undefined =>
  hour !== undefined && halfDayUnknown !== true ? hour : partOfDay === undefined ? undefined : PARTS[partOfDay];
