/** "The union puts the number at ten": the number of what was counted just before. */
import type { Claim } from '../index.ts';
import type { QuantityClaim } from '../quantity.ts';

/** Nouns that stand for what was counted before. By hand. */
const ANAPHORIC = new Set(['number', 'figure', 'total', 'toll', 'tally', 'count']);
/** The figure that is taken up stands at most so many claims before. */
const REACH = 12;
/** And at most so many paragraphs. */
const PARAGRAPHS = 1;

/** The claims, each figure of "the number" counting what the nearest figure before it in another sentence counts. */
export function takeUpFigures(claims: readonly Claim[]): readonly Claim[] {
  return claims.map((claim, index) => {
    if (claim.kind !== 'quantity' || !isAnaphoric(claim)) return claim;
    const before = claims.slice(Math.max(0, index - REACH), index).findLast((other) => isTakenUp(other, claim));
    return before?.kind === 'quantity' ? takeUp(claim, before) : claim;
  });
}

const isAnaphoric = (claim: QuantityClaim) =>
  ANAPHORIC.has(claim.measured) &&
  /^(?:the|that|this|its|their)\s/iu.test(claim.subject.text) &&
  !/\sof\s/u.test(claim.subject.text);

function isTakenUp(other: Claim, claim: QuantityClaim): boolean {
  if (other.kind !== 'quantity' || ANAPHORIC.has(other.measured)) return false;
  const isNear = claim.place.paragraph - other.place.paragraph <= PARAGRAPHS;
  const sameSentence = other.place.block === claim.place.block && other.place.sentence === claim.place.sentence;
  return isNear && !sameSentence && other.quantity.dimension === claim.quantity.dimension;
}

function takeUp(claim: QuantityClaim, before: QuantityClaim): QuantityClaim {
  const { predicate, measured, participants, topic, role } = before;
  const per = claim.quantity.per ?? before.quantity.per;
  const quantity = per === undefined ? claim.quantity : { ...claim.quantity, per };
  return {
    ...claim,
    quantity,
    measured,
    participants,
    topic,
    role,
    subject: { ...before.subject, text: claim.subject.text },
    ...(predicate && { predicate }),
  };
}
