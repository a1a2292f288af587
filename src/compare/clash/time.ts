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
  if (a.side !== b.side && a.side !== undefined && b.side !== undefined)
    return none('one has happened, the other is to come');
  if (onOtherDays(a, b)) return none('the clock times are of two days');
  return byValue(a, b);
}

/** "at 7pm on Monday", "at 9pm on Friday". */
function onOtherDays(a: TimeClaim, b: TimeClaim): boolean {
  if (a.time.kind !== 'clock' || b.time.kind !== 'clock') return false;
  const [x, y] = [a.scope.time, b.scope.time];
  return x !== undefined && y !== undefined && relateTimes(x.value, y.value).kind === 'apart';
}

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
  if (time.side === 'past') return none(`${time.value} is told of what has happened`);
  if (time.time.value.anchor === 'text' && time.time.value.relative !== undefined)
    return none(`${time.value} counts from another event`);
  return { outcome: 'clash', answer: yes(QUESTION, `${time.value} is a time, and it is said that there is none`) };
}
