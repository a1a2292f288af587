/** Can one person be both: two offices, two relatives, two nationalities, two places of birth? */
import type { Claim, StandingClaim } from '../../claims/index.ts';
import { type Answer, no, yes } from '../answer.ts';

/** True for a claim of what somebody is to others. */
export const isStanding = (claim: Claim): claim is StandingClaim => claim.kind === 'attribute' && 'joint' in claim;

/** No where the two are of one person in two bodies: each body has its own offices. */
export function sameBody(a: StandingClaim, b: StandingClaim): Answer {
  const question = 'same body';
  if (a.body === undefined || b.body === undefined) return yes(question, 'only one names a body, or none', 0.9);
  return a.body.link.entity === b.body.link.entity
    ? yes(question, `both are of ${a.body.text}`)
    : no(question, `${a.body.text} is not ${b.body.text}`);
}
