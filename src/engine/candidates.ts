/** Finds the pairs that a rule has to look at: claims that share a key, the nearest first, each pair once. */
import type { Claim, Claims } from '../claims/index.ts';
import { positionIn } from '../compare/alignment/position.ts';
import type { CompareContext } from '../compare/context.ts';
import type { Same } from '../compare/vocabulary.ts';
import { remembered } from '../language/remembered.ts';
import { claimsOfKind } from './by-kind.ts';
import { type KeyFinder, keyFinder } from './claim-keys.ts';
import { matches } from './matches.ts';
import { type Line, nearestOf, nextOf } from './nearest.ts';
import type { ClaimPattern } from './rule.ts';

/** No claim is compared with more than this many others by one rule. */
export const MOST_PARTNERS = 64;

/** Which claims meet: those that fit a with those that fit b, where they share a key. */
interface Pairing {
  readonly a: ClaimPattern;
  readonly b: ClaimPattern;
  readonly same: readonly Same[];
}

/** A claim and those that it is to be compared with, in the order of the text. */
export interface Candidates {
  readonly claim: Claim;
  readonly partners: readonly Claim[];
  /** True where it had more partners than are compared. */
  readonly capped: boolean;
}

/** The candidates of a rule, claim by claim in the order of the text; made as they are asked for, for there are many. */
export function* candidatesOf(rule: Pairing, context: CompareContext): Generator<Candidates> {
  const { all } = context.claims;
  const keys = keyFinder(rule.same, context);
  const [a, b] = sidesOf(rule, context);
  if (a.claims.length === 0 || b.claims.length === 0) return;
  const buckets = bucketsOf(b.claims, keys, all, a === b ? undefined : soughtBy(a.claims, keys));
  for (const claim of a.claims) {
    const lines = linesAt(claim.id, keys.sought(claim), buckets);
    if (lines.length === 0) continue;
    const ids = a === b ? nextOf(lines, MOST_PARTNERS + 1) : nearestPartners(claim.id, lines, a, b);
    if (ids.length === 0) continue;
    const capped = ids.length > MOST_PARTNERS;
    if (capped) ids.length = MOST_PARTNERS;
    if (a !== b) ids.sort((x, y) => x - y);
    yield { claim, partners: claimsAt(ids, all), capped };
  }
}

function claimsAt(ids: readonly number[], all: readonly Claim[]): readonly Claim[] {
  const found: Claim[] = [];
  for (const id of ids) {
    const claim = all[id];
    if (claim !== undefined) found.push(claim);
  }
  return found;
}

/** Of two claims that both fit either side, the first one has the pair; where all do, those behind a claim are its partners. */
function nearestPartners(claim: number, lines: readonly Line[], a: Side, b: Side): number[] {
  const isPair = b.has(claim) ? (id: number) => id > claim || !a.has(id) : () => true;
  return nearestOf(claim, lines, MOST_PARTNERS + 1, isPair);
}

/** The claims that fit one side of a rule, in the order of the text. */
interface Side {
  readonly claims: readonly Claim[];
  has(id: number): boolean;
}

function sidesOf({ a, b }: Pairing, { claims, text }: CompareContext): readonly [Side, Side] {
  const known = sides(claims);
  const sideOf = (pattern: ClaimPattern): Side => {
    const name = nameOf(pattern);
    const side = known.get(name) ?? sideFor(pattern, claims, text);
    known.set(name, side);
    return side;
  };
  return [sideOf(a), sideOf(b)];
}

/** The sides of a draft's rules by the names of their patterns: many rules have one in common. */
const sides = remembered((_: Claims): Map<string, Side> => new Map());

const nameOf = remembered((pattern: ClaimPattern): string => JSON.stringify(pattern));

function sideFor(pattern: ClaimPattern, claims: Claims, text: CompareContext['text']): Side {
  const fit = claimsOfKind(claims, pattern.kind).filter((claim) => matches(claim, pattern, text));
  const ids = new Uint8Array(claims.all.length);
  for (const { id } of fit) ids[id] = 1;
  return { claims: fit, has: (id) => ids[id] === 1 };
}

type Buckets = ReadonlyMap<number, readonly number[]>;

/** The keys that are looked up at all: of a rule for few claims against many, few are. */
function soughtBy(claims: readonly Claim[], keys: KeyFinder): ReadonlySet<number> {
  const sought = new Set<number>();
  for (const claim of claims) for (const key of keys.sought(claim)) sought.add(key);
  return sought;
}

/** The ids of claims by key, in the order of the text; of those that say the same in one sentence only the first. */
function bucketsOf(
  claims: readonly Claim[],
  keys: KeyFinder,
  all: readonly Claim[],
  sought: ReadonlySet<number> | undefined,
): Buckets {
  const buckets = new Map<number, number[]>();
  for (const claim of claims) {
    for (const key of keys.filed(claim)) {
      if (sought?.has(key) === false) continue;
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [claim.id]);
      else if (!isTold(claim, bucket, all)) bucket.push(claim.id);
    }
  }
  return buckets;
}

/** Does a claim of the bucket say the same in the same sentence? Claims stand in the order of their sentences. */
function isTold(claim: Claim, bucket: readonly number[], all: readonly Claim[]): boolean {
  const { block, sentence } = claim.place;
  for (let at = bucket.length - 1; at >= Math.max(0, bucket.length - MOST_PARTNERS); at -= 1) {
    const other = all[bucket[at] ?? -1];
    const place = other?.place;
    if (other === undefined || place?.block !== block || place.sentence !== sentence) return false;
    if (other.value === claim.value) return true;
  }
  return false;
}

/** The buckets that share a key with the claim, each from where the claim stands in it. */
function linesAt(id: number, keys: readonly number[], buckets: Buckets): Line[] {
  const lines: Line[] = [];
  for (const key of keys) {
    const ids = buckets.get(key);
    if (ids === undefined || (ids.length === 1 && ids[0] === id)) continue;
    const at = positionIn(ids, id);
    lines.push({ ids, before: at - 1, after: ids[at] === id ? at + 1 : at });
  }
  return lines;
}
