/** Does the sentence of one figure tell the other figure as well? "nine barges and two more" against "two barges". */
import type { Claim, QuantityClaim } from '../../claims/index.ts';
import type { CompareContext } from '../context.ts';
import { comparable } from '../interval.ts';
import { samePredicate } from './predicate.ts';

/** The figure beside one of the two that says the same as the other; it, and not its neighbour, is the other's match. */
export function toldToo(a: QuantityClaim, b: QuantityClaim, context: CompareContext): QuantityClaim | undefined {
  return (
    beside(a, context).find((near) => saysSame(near, b, standsNearer(near, a, context))) ??
    beside(b, context).find((near) => saysSame(near, a, standsNearer(near, b, context)))
  );
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

/** "nine barges plus two barges moored in the basin": between a figure and what its thing is said to do stands the other. */
function standsNearer(near: QuantityClaim, { place, quantity, predicate }: QuantityClaim, { text }: CompareContext) {
  const prose = text.blocks[place.block];
  if (prose?.type !== 'prose' || predicate === undefined) return false;
  const verb = prose.sentences[place.sentence - 1]?.tokens[predicate.token];
  const at = near.quantity.span.start;
  return verb !== undefined && quantity.span.end <= at && at < verb.span.start;
}

function saysSame(near: QuantityClaim, other: QuantityClaim, isNearer: boolean): boolean {
  const pair = comparable(near.quantity, other.quantity);
  if (pair === undefined || pair[0].low !== pair[1].low || pair[0].high !== pair[1].high) return false;
  if (near.quantity.dimension === 'share') return true;
  return near.measured === other.measured && (isNearer || samePredicate(near.predicate, other.predicate) !== 'other');
}
