/** Can one person be both: two offices, two relatives, two nationalities, two places of birth? */
import type { Claim, StandingClaim } from '../../claims/index.ts';
import { relatedNoun } from '../../language/lexicon/index.ts';
import { type Answer, no, yes } from '../answer.ts';

/** True for a claim of what somebody is to others. */
export const isStanding = (claim: Claim): claim is StandingClaim => claim.kind === 'attribute' && 'joint' in claim;

/** No where the two are of one person in two bodies: each body has its own offices. */
export function sameBody(a: StandingClaim, b: StandingClaim): Answer {
  const question = 'same body';
  if (a.body !== undefined && b.body !== undefined) {
    return a.body.link.entity === b.body.link.entity
      ? yes(question, `both are of ${a.body.text}`)
      : no(question, `${a.body.text} is not ${b.body.text}`);
  }
  const [x, y] = [a.bodyNouns ?? [], b.bodyNouns ?? []];
  const [named, nouns] = a.body === undefined ? [b.body, x] : [a.body, y];
  const other = named && nouns.find((noun) => ASSOCIATION.test(noun) && !named.text.toLowerCase().includes(noun));
  if (other !== undefined) return no(question, `${named?.text} is no ${other}`);
  if (x.length === 0 || y.length === 0) return yes(question, 'only one names a body, or none', 0.9);
  return x.some((noun) => y.some((other) => relatedNoun(noun, other) !== 'none' || (TEAM.has(noun) && TEAM.has(other))))
    ? yes(question, `both are of the ${x[0]}`)
    : no(question, `${x.join(', ')} is not ${y.join(', ')}`);
}

/** Words for one team. By hand. */
const TEAM = new Set(['club', 'team', 'side', 'squad', 'eleven', 'fifteen', 'crew']);

/** Bodies that are named as what they are: a firm that is named is none of them. By hand. */
const ASSOCIATION =
  /^(?:club|society|union|church|parish|choir|school|college|university|council|orchestra|museum|village)$/u;

/** Is one of the two names of a body a part of the other ("Leeds", "the University of Leeds")? */
export function overlap(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => new Set(name.toLowerCase().match(/\p{L}{3,}/gu) ?? []));
  return [...(x ?? [])].some((word) => !COMMON.has(word) && (y?.has(word) ?? false));
}

/** Words that many names of bodies have. */
const COMMON = new Set(
  'the university college school institute hospital bank for and group national royal club saint theatre theater museum hall hotel stadium arena church cathedral airport centre center station park house street road new'.split(
    ' ',
  ),
);
