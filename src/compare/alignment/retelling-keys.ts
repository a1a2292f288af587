/** Under what a figure or time is indexed, so that another telling of its sentence finds it. */
import type { Claim } from '../../claims/index.ts';
import type { CompareContext } from '../context.ts';
import { nearPairsAt } from './near-sentences.ts';

/** The kind and unit of a figure, or "time", with each pair of near sentences that the claim's sentence is one of. */
export function retellingKeys(claim: Claim, { text }: CompareContext): readonly string[] {
  if (claim.kind !== 'quantity' && claim.kind !== 'time') return [];
  const name = claim.kind === 'time' ? 'time' : `${claim.quantity.dimension}|${claim.quantity.unit ?? ''}`;
  return nearPairsAt(claim.place, text).map((pair) => `${name}|${pair}`);
}
