/** The figures that stand in one sentence. */
import type { Claim, QuantityClaim } from '../../claims/index.ts';
import type { CompareContext } from '../context.ts';

/** All figures of the claim's sentence, its own first; claims stand in the order of the text. */
export function figuresOf(claim: Claim, { claims: { all } }: CompareContext): readonly QuantityClaim[] {
  const found: QuantityClaim[] = claim.kind === 'quantity' ? [claim] : [];
  for (const step of [-1, 1]) {
    for (let id = claim.id + step; isBeside(all[id], claim); id += step) {
      const other = all[id];
      if (other?.kind === 'quantity') found.push(other);
    }
  }
  return found;
}

const isBeside = (other: Claim | undefined, { place }: Claim) =>
  other !== undefined && other.place.block === place.block && other.place.sentence === place.sentence;
