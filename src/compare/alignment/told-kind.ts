/** Which claims of a retold sentence may tell the same. */
import type { Claim } from '../../claims/index.ts';

/** The dimension and unit of a figure, or the kind of a time or event; other claims are told again by no rule. */
export function toldKind(claim: Claim): string | undefined {
  if (claim.kind === 'quantity') return `${claim.quantity.dimension}|${claim.quantity.unit ?? ''}`;
  return claim.kind === 'time' || claim.kind === 'event' ? claim.kind : undefined;
}
