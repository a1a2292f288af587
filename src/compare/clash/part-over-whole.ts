/** A part that is greater than its whole. */
import type { Claim, QuantityClaim } from '../../claims/index.ts';
import { no, yes } from '../answer.ts';
import { comparable, disjoint, finite, slack, widen } from '../interval.ts';
import type { Clashing } from './outcome.ts';

const QUESTION = 'part over whole';

/** Clash where one figure is said of a part of the other's set, and is the greater one also after rounding. */
export function partClash(a: Claim, b: Claim): Clashing {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return none('one of the two is no figure');
  const [part, whole] = a.scope.partOf === b.id ? [a, b] : [b, a];
  if (part.scope.partOf !== whole.id) return none('neither is said of a part of the other');
  return isGreater(part, whole)
    ? { outcome: 'clash', answer: yes(QUESTION, `${part.value} are said to be a part of ${whole.value}`) }
    : none(`${part.value} can be a part of ${whole.value}`);
}

function isGreater(part: QuantityClaim, whole: QuantityClaim): boolean {
  const pair = comparable(part.quantity, whole.quantity);
  if (pair === undefined) return false;
  const share = Math.max(slack(part.quantity), slack(whole.quantity));
  const [x, y] = [widen(pair[0], share), widen(pair[1], share)];
  return finite(x) > finite(y) && disjoint(x, y);
}

const none = (because: string): Clashing => ({ outcome: 'none', answer: no(QUESTION, because) });
