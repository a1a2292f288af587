/** MUC, B³ and CEAF-e of two sets of chains over the same keys; precision and recall between 0 and 1. Singletons must be left out by the caller. */

/** A chain as the keys of its mentions; a key stands in one chain only. */
export type KeyChain = readonly string[];

/** Precision and recall with what they were computed of, so that documents can be added up. */
export interface Tally {
  readonly rightFound: number;
  readonly found: number;
  readonly rightGold: number;
  readonly gold: number;
}

export const NOTHING: Tally = { rightFound: 0, found: 0, rightGold: 0, gold: 0 };

/** The sum of two tallies. */
export function plus(a: Tally, b: Tally): Tally {
  return {
    rightFound: a.rightFound + b.rightFound,
    found: a.found + b.found,
    rightGold: a.rightGold + b.rightGold,
    gold: a.gold + b.gold,
  };
}

/** Precision, recall and F1 in percent. */
export function percent({ rightFound, found, rightGold, gold }: Tally): readonly [number, number, number] {
  const precision = found === 0 ? 0 : rightFound / found;
  const recall = gold === 0 ? 0 : rightGold / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [100 * precision, 100 * recall, 100 * f1];
}

/** The share of links kept (Vilain and others 1995). */
export function muc(gold: readonly KeyChain[], found: readonly KeyChain[]): Tally {
  const [rightGold, goldLinks] = linksKept(gold, chainOf(found));
  const [rightFound, foundLinks] = linksKept(found, chainOf(gold));
  return { rightFound, found: foundLinks, rightGold, gold: goldLinks };
}

function linksKept(chains: readonly KeyChain[], others: ReadonlyMap<string, number>): readonly [number, number] {
  let kept = 0;
  let links = 0;
  for (const chain of chains) {
    const parts = new Set(chain.map((key) => others.get(key) ?? key));
    kept += chain.length - parts.size;
    links += chain.length - 1;
  }
  return [kept, links];
}

/** For each mention, the share of its chain that it is found with (Bagga and Baldwin 1998). */
export function bCubed(gold: readonly KeyChain[], found: readonly KeyChain[]): Tally {
  const [rightGold, goldMentions] = sharesKept(gold, chainOf(found));
  const [rightFound, foundMentions] = sharesKept(found, chainOf(gold));
  return { rightFound, found: foundMentions, rightGold, gold: goldMentions };
}

function sharesKept(chains: readonly KeyChain[], others: ReadonlyMap<string, number>): readonly [number, number] {
  let kept = 0;
  let mentions = 0;
  for (const chain of chains) {
    const parts = new Map<number, number>();
    for (const key of chain) {
      const other = others.get(key);
      if (other !== undefined) parts.set(other, (parts.get(other) ?? 0) + 1);
    }
    for (const size of parts.values()) kept += (size * size) / chain.length;
    mentions += chain.length;
  }
  return [kept, mentions];
}

/** The best one-to-one pairing of chains by their overlap (phi 4 of Luo 2005). */
export function ceafE(gold: readonly KeyChain[], found: readonly KeyChain[]): Tally {
  const others = chainOf(found);
  const overlap = gold.map((chain) => {
    const row = new Map<number, number>();
    for (const key of chain) {
      const other = others.get(key);
      if (other !== undefined) row.set(other, (row.get(other) ?? 0) + 1);
    }
    return row;
  });
  const similarity = (g: number, f: number): number =>
    (2 * (overlap[g]?.get(f) ?? 0)) / ((gold[g]?.length ?? 0) + (found[f]?.length ?? 0));
  const right = bestPairing(gold.length, found.length, similarity);
  return { rightFound: right, found: found.length, rightGold: right, gold: gold.length };
}

function chainOf(chains: readonly KeyChain[]): ReadonlyMap<string, number> {
  return new Map(chains.flatMap((chain, index) => chain.map((key) => [key, index] as const)));
}

/** The greatest sum of similarities over one-to-one pairs, by the Hungarian method with potentials. */
export function bestPairing(
  rows: number,
  columns: number,
  similarity: (row: number, column: number) => number,
): number {
  const size = Math.max(rows, columns);
  const cost = (row: number, column: number) => (row < rows && column < columns ? -similarity(row, column) : 0);
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1).fill(-1);
  for (let row = 0; row < size; row += 1) augment(row, size, cost, rowPotential, columnPotential, rowOf);
  let sum = 0;
  for (let column = 0; column < size; column += 1) sum -= cost(rowOf[column] ?? size, column);
  return sum;
}

/** Gives the row a column and moves others where that is cheaper. `rowOf[size]` holds the row in hand. */
function augment(
  row: number,
  size: number,
  cost: (row: number, column: number) => number,
  u: Float64Array,
  v: Float64Array,
  rowOf: Int32Array,
): void {
  const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(size + 1).fill(size);
  const used = new Uint8Array(size + 1);
  let column = size;
  rowOf[size] = row;
  do {
    used[column] = 1;
    const current = rowOf[column] ?? 0;
    let delta = Number.POSITIVE_INFINITY;
    let next = size;
    for (let other = 0; other < size; other += 1) {
      if (used[other] === 1) continue;
      const reduced = cost(current, other) - (u[current] ?? 0) - (v[other] ?? 0);
      if (reduced < (least[other] ?? 0)) {
        least[other] = reduced;
        before[other] = column;
      }
      if ((least[other] ?? 0) < delta) [delta, next] = [least[other] ?? 0, other];
    }
    for (let other = 0; other <= size; other += 1) {
      if (used[other] === 1) {
        const held = rowOf[other] ?? 0;
        u[held] = (u[held] ?? 0) + delta;
        v[other] = (v[other] ?? 0) - delta;
      } else least[other] = (least[other] ?? 0) - delta;
    }
    column = next;
  } while ((rowOf[column] ?? -1) >= 0);
  while (column !== size) {
    const previous = before[column] ?? size;
    rowOf[column] = rowOf[previous] ?? -1;
    column = previous;
  }
}
