/** Does a claim fit the pattern of a rule? */
import type { Claim } from '../claims/index.ts';
import type { ClaimPattern } from './rule.ts';

/** True where every key of the pattern holds of the claim. */
export function matches(claim: Claim, pattern: ClaimPattern): boolean {
  if (claim.kind !== pattern.kind) return false;
  if (claim.kind === 'quantity') return fits(claim.quantity.dimension, pattern.dimension);
  if (claim.kind === 'state') return fits(claim.scale, pattern.scale) && fits(claim.pole, pattern.pole);
  if (claim.kind === 'attribute') return fits(claim.attribute, pattern.attribute);
  if (claim.kind === 'event') return pattern.polarity === undefined || fits(claim.polarity, pattern.polarity);
  if (claim.kind === 'group') return fits(claim.form, pattern.form);
  return true;
}

function fits(value: string, wanted: string | readonly string[] | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? value === wanted : wanted.includes(value);
}
