/** Does the sentence of one figure tell the other figure as well? "15 judges and two more" against "two judges". */
import type { Claim, QuantityClaim } from '../../claims/index.ts';
import type { CompareContext } from '../context.ts';
import { comparable } from '../interval.ts';
import { samePredicate } from './predicate.ts';

/** The figure beside one of the two that says the same as the other; it, and not its neighbour, is the other's match. */
export function toldToo(a: QuantityClaim, b: QuantityClaim, context: CompareContext): QuantityClaim | undefined {
  return beside(a, context).find((near) => saysSame(near, b)) ?? beside(b, context).find((near) => saysSame(near, a));
}

/** The other figures of a claim's sentence; claims stand in the order of the text. */
function beside(claim: QuantityClaim, { claims: { all } }: CompareContext): readonly QuantityClaim[] {
  if (claim.siblings === 0) return [];
  const found: QuantityClaim[] = [];
  for (const step of [-1, 1]) {
    for (let id = claim.id + step; isBeside(all[id], claim); id += step) {
      const other = all[id];
      if (other?.kind === 'quantity') found.push(other);
    }
  }
  return found;
}

const isBeside = (other: Claim | undefined, { place }: QuantityClaim) =>
  other !== undefined && other.place.block === place.block && other.place.sentence === place.sentence;

function saysSame(near: QuantityClaim, other: QuantityClaim): boolean {
  const pair = comparable(near.quantity, other.quantity);
  if (pair === undefined || pair[0].low !== pair[1].low || pair[0].high !== pair[1].high) return false;
  if (near.quantity.dimension === 'share') return true;
  return near.measured === other.measured && samePredicate(near.predicate, other.predicate) !== 'other';
}
