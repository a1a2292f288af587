/** Are two sides of a thing across from each other? */
import { type SideClaim, sideAcross } from '../../claims/index.ts';
import { type Answer, no, yes } from '../answer.ts';

/** Yes where one is across from the other. */
export function sidesClash(a: SideClaim, b: SideClaim): Answer {
  const question = 'sides clash';
  return sideAcross(a.side) === b.side
    ? yes(question, `${a.side} is across from ${b.side}`)
    : no(question, `${a.side} can be ${b.side}`);
}
