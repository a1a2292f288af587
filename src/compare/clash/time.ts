/** Can the event have happened, or be due, at both times? */
import type { Claim, TimeClaim } from '../../claims/index.ts';
import type { TimeValue } from '../../language/time.ts';
import { no, yes } from '../answer.ts';
import { relateTimes } from '../time-relation.ts';
import type { Clashing } from './outcome.ts';

const QUESTION = 'times clash';

/** Clash where the two times exclude each other or a time is given and denied; compatible where one is vaguer. */
export function timeClash(a: Claim, b: Claim): Clashing {
  if (a.kind === 'schedule-denial' || b.kind === 'schedule-denial') return denied(a, b);
  if (a.kind !== 'time' || b.kind !== 'time')
    return { outcome: 'none', answer: no(QUESTION, 'one of the two is no time') };
  if (!a.alone || !b.alone) return { outcome: 'none', answer: no(QUESTION, 'one sentence gives several times') };
  if (a.phase !== b.phase && a.phase !== 'whole' && b.phase !== 'whole') {
    return { outcome: 'none', answer: no(QUESTION, 'one dates the beginning, the other the end') };
  }
  return byValue(a, b, a.time.value, b.time.value);
}

function byValue(a: TimeClaim, b: TimeClaim, x: TimeValue, y: TimeValue): Clashing {
  const relation = relateTimes(x, y);
  if (relation.kind === 'apart') {
    return { outcome: 'clash', answer: yes(QUESTION, `${a.value} is not ${b.value}: ${relation.because}`) };
  }
  if (relation.kind === 'uneven') {
    return {
      outcome: 'compatible',
      answer: yes(QUESTION, `${a.value} and ${b.value} fit, but are not equally precise`, 0.8),
    };
  }
  return { outcome: 'none', answer: no(QUESTION, relation.because) };
}

function denied(a: Claim, b: Claim): Clashing {
  const [denial, time] = a.kind === 'schedule-denial' ? [a, b] : [b, a];
  if (time.kind !== 'time' || denial.kind !== 'schedule-denial') {
    return { outcome: 'none', answer: no(QUESTION, 'neither gives a time') };
  }
  if (time.time.kind === 'set') return { outcome: 'none', answer: no(QUESTION, `${time.value} sets no date`) };
  return { outcome: 'clash', answer: yes(QUESTION, `${time.value} is a time, and it is said that there is none`) };
}
