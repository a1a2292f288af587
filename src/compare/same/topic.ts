/** How much of what two clauses speak of is the same? */
import type { Claim } from '../../claims/index.ts';

/** The share of the shorter topic that the longer one holds too, 0 to 1; topics are sorted lists of lemmas. */
export function topicOverlap(a: Claim, b: Claim): number {
  const [x, y] = a.topic.length <= b.topic.length ? [a.topic, b.topic] : [b.topic, a.topic];
  if (x.length === 0) return 0;
  const longer = new Set(y);
  return x.filter((word) => longer.has(word)).length / x.length;
}
