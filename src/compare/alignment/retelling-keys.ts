/** Under what a figure or time is indexed, so that another telling of its sentence finds it. */
import type { Claim } from '../../claims/index.ts';
import type { CompareContext } from '../context.ts';
import { nearPairsAt } from './near-sentences.ts';

/** The kind and unit of a figure, or the kind, with each pair of near sentences that the claim's sentence is one of. */
export function retellingKeys(claim: Claim, { text }: CompareContext): readonly string[] {
  const name = nameOf(claim);
  return name === undefined ? [] : nearPairsAt(claim.place, text).map((pair) => `${name}|${pair}`);
}

function nameOf(claim: Claim): string | undefined {
  if (claim.kind === 'quantity') return `${claim.quantity.dimension}|${claim.quantity.unit ?? ''}`;
  return claim.kind === 'time' || claim.kind === 'event' ? claim.kind : undefined;
}
