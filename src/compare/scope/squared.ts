/** Does the draft itself square the difference: denied, mistaken, revised, outdated? */
import type { Claim, Stance } from '../../claims/index.ts';
import { type Answer, no, yes } from '../answer.ts';

const QUESTION = 'left unexplained';

const WORDS: Record<NonNullable<Stance['status']>, string> = {
  denied: 'the draft reports it as denied',
  mistaken: 'the draft says that it was wrong',
  revised: 'the draft says that it was revised',
  withdrawn: 'the draft says that it was withdrawn',
  outdated: 'the draft gives it as an earlier state',
};

/** No where the draft says of one of the two that it is wrong or outdated. */
export function leftUnexplained(a: Claim, b: Claim): Answer {
  const squared = [a, b].find((claim) => claim.stance.status !== undefined);
  if (squared?.stance.status === undefined)
    return yes(QUESTION, 'the draft does not say that one of them is wrong or outdated');
  const { status } = squared.stance;
  return no(QUESTION, `of ${squared.value}: ${WORDS[status]}`, status === 'denied' ? 'denied' : 'revised');
}
