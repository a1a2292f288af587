/** Can the event have happened, or be due, at both times? */
import type { Claim, TimeClaim } from '../../claims/index.ts';
import { no, yes } from '../answer.ts';
import { relateTimes } from '../time-relation.ts';
import type { Clashing } from './outcome.ts';

const QUESTION = 'times clash';

const none = (because: string): Clashing => ({ outcome: 'none', answer: no(QUESTION, because) });

/** Clash where the two times exclude each other or a time is given and denied; compatible where one is vaguer. */
export function timeClash(a: Claim, b: Claim): Clashing {
  if (a.kind === 'schedule-denial' || b.kind === 'schedule-denial') return denied(a, b);
  if (a.kind !== 'time' || b.kind !== 'time') return none('one of the two is no time');
  if (!a.alone || !b.alone) return none('one sentence gives several times');
  if (a.phase !== b.phase && a.phase !== 'whole' && b.phase !== 'whole')
    return none('one dates the beginning, the other the end');
  if (isDoneAndStillToCome(a, b))
    return { outcome: 'clash', answer: yes(QUESTION, 'it has happened, and is still to come', 0.9) };
  if (a.side !== b.side && a.side !== undefined && b.side !== undefined)
    return none('one has happened, the other is to come');
  if (onOtherDays(a, b)) return none('the clock times are of two days');
  if (isAgain(a) !== isAgain(b)) return none('one is told of another time round');
  if (isFrame(a) || isFrame(b)) return none('the day frames a clock time');
  if (CONDITION.test(a.place.text) && CONDITION.test(b.place.text)) return none('two conditions');
  return byValue(a, b);
}

/** False for times of which timeClash says at once that they do not clash. */
export function mayClashInTime(a: Claim, b: Claim): boolean {
  if (a.kind !== 'time' || b.kind !== 'time') return true;
  if (!a.alone || !b.alone) return false;
  const { kind } = relateTimes(a.time.value, b.time.value);
  return kind === 'apart' || kind === 'uneven' || isDoneAndStillToCome(a, b);
}

/** Days: what happened longer before the coming time may well come again. */
const SAME_STORY = 200;

/** "The bridge opened on Monday" and "will open in March", told on one day: it cannot be done and be ahead. */
export function isDoneAndStillToCome(a: Claim, b: Claim): boolean {
  // On which side it lies is known before the clause is read.
  if (a.kind !== 'time' || b.kind !== 'time' || a.lies === b.lies) return false;
  const [done, ahead] = a.lies === 'before' ? [a, b] : [b, a];
  if (done.lies !== 'before' || ahead.lies !== 'after') return false;
  if (done.side !== 'past' || ahead.side !== 'future' || isAgain(done) || isAgain(ahead)) return false;
  if (WAS_PLANNED.test(ahead.text)) return false;
  if (done.stance.modality !== 'fact' || done.stance.polarity !== ahead.stance.polarity) return false;
  const gap = (ahead.time.value.earliest ?? 0) - (done.time.value.latest ?? 0);
  return gap <= SAME_STORY && done.event?.tense === 'past' && done.phase === ahead.phase;
}

/** "was to open in August": the plan may have been changed. */
const WAS_PLANNED = /\b(?:was|were|had|originally|initially)\b/iu;

/** "reopen", "open again". */
const isAgain = ({ event, text }: TimeClaim) => /^re/u.test(event?.lemma ?? '') || /\bagain\b/iu.test(text);

/** "at 7pm on Monday", "at 9pm on Friday". */
function onOtherDays(a: TimeClaim, b: TimeClaim): boolean {
  if (a.time.value.fields.hour === undefined || b.time.value.fields.hour === undefined) return false;
  const [x, y] = [a.scope.time, b.scope.time];
  if (x !== undefined && y !== undefined && relateTimes(x.value, y.value).kind === 'apart') return true;
  return regularDays(a) !== regularDays(b);
}

/** "on Saturdays", "on weekdays", "in winter": on what days it holds. */
const REGULAR =
  /\b(?:weekdays?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:bank|public) holidays?|winter|summer|except|market days?)\b/giu;
const regularDays = ({ place: { text } }: TimeClaim): string =>
  (text.toLowerCase().match(REGULAR) ?? []).sort().join(' ');

/** "On Friday the bar closes at 11pm". */
const isFrame = ({ time, scope, event }: TimeClaim): boolean =>
  time.kind !== 'clock' && scope.time?.value.fields.hour !== undefined && event?.tense === 'present';

const CONDITION = /^\W*(?:if|without|unless|otherwise)\b/iu;

function byValue(a: TimeClaim, b: TimeClaim): Clashing {
  const relation = relateTimes(a.time.value, b.time.value);
  if (relation.kind === 'apart') {
    return { outcome: 'clash', answer: yes(QUESTION, `${a.value} is not ${b.value}: ${relation.because}`) };
  }
  if (relation.kind === 'uneven') {
    return {
      outcome: 'compatible',
      answer: yes(QUESTION, `${a.value} and ${b.value} fit, but are not equally precise`, 0.8),
    };
  }
  return none(relation.because);
}

function denied(a: Claim, b: Claim): Clashing {
  const [denial, time] = a.kind === 'schedule-denial' ? [a, b] : [b, a];
  if (time.kind !== 'time' || denial.kind !== 'schedule-denial') return none('neither gives a time');
  if (denial.scope.time !== undefined && /\bhad\b/u.test(denial.place.text))
    return none(`no time was set ${denial.scope.time.text}`);
  if (time.side === 'past') return none(`${time.value} is told of what has happened`);
  if (time.time.value.anchor === 'text' && time.time.value.relative !== undefined)
    return none(`${time.value} counts from another event`);
  return { outcome: 'clash', answer: yes(QUESTION, `${time.value} is a time, and it is said that there is none`) };
}
