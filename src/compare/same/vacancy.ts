/** Which figures count places that nobody has taken, and which count people inside. */
import type { Claim, QuantityClaim } from '../../claims/index.ts';
import { isPersonNoun } from '../../language/lexicon/index.ts';

const PLACES = 'seats?|beds?|rooms?|places?|berths?|tickets?|tables?|spaces?|cells?|pitches';
const FREE = 'empty|free|vacant|unsold|unfilled|spare|available|unoccupied|left|remain|remained|remaining|unused';
/** "120 empty beds", "40 tickets for the show were still available", "35 seats left". */
const VACANT = new RegExp(
  `^ (?:(?:${FREE}) (?:${PLACES})\\b|(?:${PLACES})\\b(?: (?!not|no\\b)\\S+){0,8} (?:${FREE})\\b)`,
  'u',
);

/** The words after the claim's figure. */
function after({ frame, nth }: QuantityClaim): string {
  return frame
    .split('#')
    .slice(nth + 1)
    .join('#');
}

/** Does the figure count places that are not taken? */
export const isVacancy = (claim: Claim): claim is QuantityClaim =>
  claim.kind === 'quantity' && claim.quantity.dimension === 'count' && VACANT.test(after(claim));

/** Fewer people than this may well be those who work there. */
const LEAST = 10;

/** Does the figure count people who are in a place: "300 people in the hall"? */
export const isInside = (claim: Claim): claim is QuantityClaim =>
  claim.kind === 'quantity' &&
  claim.quantity.dimension === 'count' &&
  claim.quantity.value.low >= LEAST &&
  isPersonNoun(claim.measured) &&
  /^ \S+ (?:\S+ ){0,3}?(?:in|inside|at|aboard|on) (?:the|its) /u.test(after(claim));
