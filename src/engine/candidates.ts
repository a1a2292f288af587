/** Finds the pairs that a rule has to look at: claims that share a key, the nearest first, each pair once. */
import type { Claim } from '../claims/index.ts';
import type { CompareContext } from '../compare/context.ts';
import { keysOf } from '../compare/keys.ts';
import { matches } from './matches.ts';
import type { ComputedPairRule, PairRule } from './rule.ts';

/** No claim is compared with more than this many others by one rule. */
export const MOST_PARTNERS = 64;

/** The pairs of a rule, and how many claims had more partners than are compared. */
export interface Candidates {
  readonly pairs: readonly (readonly [Claim, Claim])[];
  readonly capped: number;
}

/** The candidate pairs of a rule, in the order of the text. */
export function candidatesOf(rule: PairRule | ComputedPairRule, context: CompareContext): Candidates {
  const buckets = bucketsOf(rule, context);
  const partners = new Map<number, Set<Claim>>();
  let capped = 0;
  for (const claim of context.claims.all) {
    if (!matches(claim, rule.a)) continue;
    const found = partnersOf(claim, rule, buckets, context);
    if (found.size > MOST_PARTNERS) capped += 1;
    partners.set(claim.id, nearest(claim, found));
  }
  return { pairs: ordered(partners, context), capped };
}

/** Claims that fit side b, by key; of claims that say the same in one voice only the first stands in a bucket. */
function bucketsOf(rule: PairRule | ComputedPairRule, context: CompareContext): Map<string, Claim[]> {
  const buckets = new Map<string, Claim[]>();
  const seen = new Set<string>();
  for (const claim of context.claims.all) {
    if (!matches(claim, rule.b)) continue;
    for (const key of keysOf(claim, rule.same, context)) {
      const mark = `${key}|${claim.place.block}|${claim.place.sentence}|${claim.value}`;
      if (seen.has(mark)) continue;
      seen.add(mark);
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [claim]);
      else bucket.push(claim);
    }
  }
  return buckets;
}

/** How many members of a bucket are looked at on either side of a claim; keeps the work linear in long drafts. */
const REACH = 4 * MOST_PARTNERS;

function partnersOf(
  claim: Claim,
  rule: PairRule | ComputedPairRule,
  buckets: ReadonlyMap<string, readonly Claim[]>,
  context: CompareContext,
): Set<Claim> {
  const found = new Set<Claim>();
  const symmetric = matches(claim, rule.b);
  for (const key of keysOf(claim, rule.same, context)) {
    const bucket = buckets.get(key) ?? [];
    const here = position(bucket, claim.id);
    for (let i = Math.max(0, here - REACH); i < Math.min(bucket.length, here + REACH); i += 1) {
      const other = bucket[i];
      if (other === undefined || other.id === claim.id) continue;
      if (symmetric && other.id < claim.id && matches(other, rule.a)) continue;
      found.add(other);
    }
  }
  return found;
}

/** Where a claim stands, or would stand, in a bucket sorted by id. */
function position(bucket: readonly Claim[], id: number): number {
  let low = 0;
  let high = bucket.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bucket[middle]?.id ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nearest(claim: Claim, found: ReadonlySet<Claim>): Set<Claim> {
  const sorted = [...found].sort((x, y) => Math.abs(x.id - claim.id) - Math.abs(y.id - claim.id) || x.id - y.id);
  return new Set(sorted.slice(0, MOST_PARTNERS));
}

function ordered(
  partners: ReadonlyMap<number, ReadonlySet<Claim>>,
  context: CompareContext,
): (readonly [Claim, Claim])[] {
  const pairs: (readonly [Claim, Claim])[] = [];
  for (const [id, set] of partners) {
    const claim = context.claims.all[id];
    if (claim === undefined) continue;
    for (const other of [...set].sort((x, y) => x.id - y.id)) pairs.push([claim, other]);
  }
  return pairs;
}
