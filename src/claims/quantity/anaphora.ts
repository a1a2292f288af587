/** "The union puts the number at ten": the number of what was counted just before. */
import type { Claim } from '../index.ts';
import type { QuantityClaim } from '../quantity.ts';
import { fullyRead } from '../reading/lazy-base.ts';

/** Nouns that stand for what was counted before. By hand. */
const ANAPHORIC = new Set(['number', 'figure', 'total', 'toll', 'tally', 'count']);
/** The figure that is taken up is one of the last so many. */
const REACH = 8;
/** And stands at most so many paragraphs before. */
const PARAGRAPHS = 1;

/** The claims, each figure of "the number" counting what the nearest figure before it in another sentence counts. */
export function takeUpFigures(claims: readonly Claim[]): readonly Claim[] {
  const figures: QuantityClaim[] = [];
  return claims.map((claim) => {
    if (claim.kind !== 'quantity') return claim;
    const before = isAnaphoric(claim) ? figures.slice(-REACH).findLast((other) => isTakenUp(other, claim)) : undefined;
    const told = before === undefined ? claim : takeUp(claim, before);
    figures.push(claim);
    return told;
  });
}

/** "the count" of ballots behind a preposition is no figure, and "the figures" are many. */
const isAnaphoric = (claim: QuantityClaim) =>
  ANAPHORIC.has(claim.measured) &&
  claim.role !== 'oblique' &&
  claim.role !== 'modifier' &&
  /^(?:the|that|this|its|their)\s/iu.test(claim.subject.text) &&
  !/^\S+ (?:numbers|figures|totals|tolls|tallies|counts)\b/iu.test(claim.subject.text) &&
  !/\sof\s/u.test(claim.subject.text);

function isTakenUp(other: QuantityClaim, claim: QuantityClaim): boolean {
  if (ANAPHORIC.has(other.measured)) return false;
  const isNear = claim.place.paragraph - other.place.paragraph <= PARAGRAPHS;
  const sameSentence = other.place.block === claim.place.block && other.place.sentence === claim.place.sentence;
  return isNear && !sameSentence && other.quantity.dimension === claim.quantity.dimension;
}

function takeUp(claim: QuantityClaim, before: QuantityClaim): QuantityClaim {
  const { predicate, measured, participants, topic, role } = before;
  const per = claim.quantity.per ?? before.quantity.per;
  const quantity = per === undefined ? claim.quantity : { ...claim.quantity, per };
  return {
    ...fullyRead(claim),
    quantity,
    measured,
    takesUp: before.id,
    participants,
    topic,
    role,
    subject: { ...before.subject, text: claim.subject.text },
    ...(predicate && { predicate }),
  };
}
