/** The claims of a draft by kind, so that a rule looks at those alone that its patterns can fit. */
import type { Claim, Claims } from '../claims/index.ts';

const grouped = new WeakMap<Claims, ReadonlyMap<Claim['kind'], readonly Claim[]>>();

/** The claims of a kind in the order of the text. A draft's claims are sorted out once for all rules. */
export function claimsOfKind(claims: Claims, kind: Claim['kind']): readonly Claim[] {
  const known = grouped.get(claims) ?? byKind(claims);
  grouped.set(claims, known);
  return known.get(kind) ?? [];
}

function byKind({ all }: Claims): ReadonlyMap<Claim['kind'], readonly Claim[]> {
  const groups = new Map<Claim['kind'], Claim[]>();
  for (const claim of all) {
    const group = groups.get(claim.kind);
    if (group === undefined) groups.set(claim.kind, [claim]);
    else group.push(claim);
  }
  return groups;
}
