/** Finds the pairs that a rule has to look at: claims that share a key, the nearest first, each pair once. */
import type { Claim } from '../claims/index.ts';
import type { CompareContext } from '../compare/context.ts';
import { keysOf } from '../compare/keys.ts';
import { claimsOfKind } from './by-kind.ts';
import { matches } from './matches.ts';
import { type Line, nearestOf } from './nearest.ts';
import type { ComputedPairRule, PairRule } from './rule.ts';

/** No claim is compared with more than this many others by one rule. */
export const MOST_PARTNERS = 64;

/** A claim and those that it is to be compared with, in the order of the text. */
export interface Candidates {
  readonly claim: Claim;
  readonly partners: readonly Claim[];
  /** True where it had more partners than are compared. */
  readonly capped: boolean;
}

/** The candidates of a rule, claim by claim in the order of the text; made as they are asked for, for there are many. */
export function* candidatesOf(rule: PairRule | ComputedPairRule, context: CompareContext): Generator<Candidates> {
  const { all } = context.claims;
  const [keys, buckets] = bucketsOf(rule, context);
  for (const claim of claimsOfKind(context.claims, rule.a.kind)) {
    const own = matches(claim, rule.a) ? keys.get(claim) : undefined;
    if (own === undefined) continue;
    const isPair = matches(claim, rule.b) ? (id: number) => isFirstOf(claim.id, all[id], rule) : () => true;
    const ids = nearestOf(claim.id, linesAt(claim.id, own, buckets), MOST_PARTNERS + 1, isPair);
    const partners = ids.slice(0, MOST_PARTNERS).sort((x, y) => x - y);
    if (partners.length === 0) continue;
    yield { claim, partners: partners.flatMap((id) => all[id] ?? []), capped: ids.length > MOST_PARTNERS };
  }
}

/** Of two claims that both fit either side, the first one has the pair. */
function isFirstOf(claim: number, other: Claim | undefined, rule: PairRule | ComputedPairRule): boolean {
  return other !== undefined && (other.id > claim || !matches(other, rule.a));
}

type Keys = ReadonlyMap<Claim, readonly string[]>;

/**
 * The keys of all claims that fit side a, and those that fit side b by key, as ids in the order of the text. Of claims
 * that say the same in one sentence only the first stands in a bucket.
 */
function bucketsOf(
  rule: PairRule | ComputedPairRule,
  context: CompareContext,
): readonly [Keys, ReadonlyMap<string, readonly number[]>] {
  const keys = new Map<Claim, readonly string[]>();
  const buckets = new Map<string, number[]>();
  for (const claim of claimsOfKind(context.claims, rule.a.kind)) {
    if (matches(claim, rule.a)) keys.set(claim, keysOf(claim, rule.same, context));
  }
  for (const claim of claimsOfKind(context.claims, rule.b.kind)) {
    if (!matches(claim, rule.b)) continue;
    for (const key of keys.get(claim) ?? keysOf(claim, rule.same, context)) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [claim.id]);
      else if (!isTold(claim, bucket, context.claims.all)) bucket.push(claim.id);
    }
  }
  return [keys, buckets];
}

/** Does a claim of the bucket say the same in the same sentence? Claims stand in the order of their sentences. */
function isTold(claim: Claim, bucket: readonly number[], all: readonly Claim[]): boolean {
  for (let at = bucket.length - 1; at >= Math.max(0, bucket.length - MOST_PARTNERS); at -= 1) {
    const other = all[bucket[at] ?? -1];
    if (other?.place.block !== claim.place.block || other.place.sentence !== claim.place.sentence) return false;
    if (other.value === claim.value) return true;
  }
  return false;
}

/** The buckets that share a key with the claim, each from where the claim stands in it. */
function linesAt(id: number, keys: readonly string[], buckets: ReadonlyMap<string, readonly number[]>): Line[] {
  const lines: Line[] = [];
  for (const key of keys) {
    const ids = buckets.get(key);
    if (ids === undefined || (ids.length === 1 && ids[0] === id)) continue;
    const at = position(ids, id);
    lines.push({ ids, before: at - 1, after: ids[at] === id ? at + 1 : at });
  }
  return lines;
}

/** Where a claim stands, or would stand, in a bucket sorted by id. */
function position(bucket: readonly number[], id: number): number {
  let low = 0;
  let high = bucket.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bucket[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
