/** Is one of the two a part of the other, and said to be one? */
import type { Claim } from '../../claims/index.ts';
import { type Answer, no, yes } from '../answer.ts';
import { isTwin } from '../same/twin.ts';

const QUESTION = 'whole against whole';

/** No where the text marks one as a part ("including", "of whom"), or a difference ("another 40"), or a rate. */
export function wholeAgainstWhole(a: Claim, b: Claim): Answer {
  if (a.kind === 'quantity' && b.kind === 'quantity' && isTwin(a, b))
    return yes(QUESTION, 'both are said in the same words');
  const part = [a, b].find((claim) => claim.scope.part === true);
  if (part !== undefined && a.scope.part !== b.scope.part)
    return no(QUESTION, `${part.value} is said of a part`, 'part-of-whole');
  const change = [a, b].find((claim) => claim.kind === 'quantity' && claim.quantity.change !== undefined);
  if (change !== undefined && !bothChange(a, b)) return no(QUESTION, `${change.value} is a difference, not a level`);
  return yes(QUESTION, 'neither is said of a part of the other');
}

function bothChange(a: Claim, b: Claim): boolean {
  return a.kind === 'quantity' && b.kind === 'quantity' && a.quantity.change === b.quantity.change;
}
