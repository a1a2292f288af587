/** The keys of a draft's claims as small numbers, each way of one claim once for all rules. */
import type { Claim, Claims } from '../claims/index.ts';
import type { CompareContext } from '../compare/context.ts';
import { keysOf } from '../compare/keys.ts';
import type { Same } from '../compare/vocabulary.ts';

/** What is known of a draft's keys so far. */
interface KeyTable {
  readonly numbers: Map<string, number>;
  /** By way, then by claim id. */
  readonly byWay: Map<Same, (readonly number[] | undefined)[]>;
}

const tables = new WeakMap<Claims, KeyTable>();

/** Leads a claim to its keys for the ways in which a rule pairs claims; equal keys of a draft have one number. */
export function keyFinder(same: readonly Same[], context: CompareContext): (claim: Claim) => readonly number[] {
  const finders = same.map((way) => finderOf(way, context));
  const [only] = finders;
  if (only !== undefined && finders.length === 1) return only;
  return (claim) => [...new Set(finders.flatMap((find) => find(claim)))];
}

function finderOf(way: Same, context: CompareContext): (claim: Claim) => readonly number[] {
  const table = tableOf(context.claims);
  const known = table.byWay.get(way) ?? [];
  table.byWay.set(way, known);
  return (claim) => {
    const old = known[claim.id];
    if (old !== undefined) return old;
    const made = keysOf(claim, way, context).map((key) => numberOf(key, table.numbers));
    known[claim.id] = made;
    return made;
  };
}

function tableOf(claims: Claims): KeyTable {
  const table = tables.get(claims) ?? { numbers: new Map(), byWay: new Map() };
  tables.set(claims, table);
  return table;
}

function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
