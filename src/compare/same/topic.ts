/** How much of what two clauses speak of is the same? */
import type { Claim } from '../../claims/index.ts';

/** The share of the shorter topic that the longer one holds too, 0 to 1; the words of `without` count on neither side. */
export function topicOverlap(a: Claim, b: Claim, without: readonly (string | undefined)[] = []): number {
  const [p, q] = [a, b].map(({ topic }) => topic.filter((word) => !without.includes(word)));
  if (p === undefined || q === undefined) return 0;
  const [x, y] = p.length <= q.length ? [p, q] : [q, p];
  if (x.length === 0) return 0;
  const longer = new Set(y);
  return x.filter((word) => longer.has(word)).length / x.length;
}

/** How many words two topics share, and which share of the shorter that is. */
export function sharedTopic(
  a: Claim,
  b: Claim,
  without: readonly (string | undefined)[],
): { readonly count: number; readonly share: number } {
  const other = new Set(b.topic);
  const own = (claim: Claim) => claim.topic.filter((word) => !without.includes(word));
  const count = own(a).filter((word) => other.has(word)).length;
  const least = Math.min(own(a).length, own(b).length);
  return { count, share: least < 2 ? 0 : count / least };
}
