/** Of the pairs that one odd spelling makes, the one that an editor wants to see. */
import type { EntityId, References } from '../entity.ts';
import type { NearName } from './part.ts';

/**
 * One pair for each odd spelling. Of "LUNDQVIST", "Eva Lundqvist" and "Lundquist" the fuller name stands for both; of two
 * slips of one name each is held against the spelling that the draft has most often, not against the other slip.
 */
export function oneForEachSlip(pairs: readonly NearName[], references: References): NearName[] {
  const counts = new Map<string, number>();
  const countOf = (id: EntityId, word: string) => {
    const key = `${id} ${word}`;
    const known =
      counts.get(key) ?? references.entity(id).mentions.filter((m) => m.text.toLowerCase().includes(word)).length;
    counts.set(key, known);
    return known;
  };
  const usual = new Map<string, { readonly near: NearName; readonly rank: number }>();
  const kept: NearName[] = [];
  for (const near of pairs) {
    if (near.differs !== 'spelling') {
      kept.push(near);
      continue;
    }
    const [a, b] = near.words;
    const [inA, inB] = [countOf(near.a, a), countOf(near.b, b)];
    const slip = inA < inB || (inA === inB && near.b > near.a && near.nameA.length < near.nameB.length) ? a : b;
    const rank = Math.max(inA, inB) * 100 + near.nameA.length + near.nameB.length;
    if (rank > (usual.get(slip)?.rank ?? -1)) usual.set(slip, { near, rank });
  }
  return [...kept, ...new Set([...usual.values()].map(({ near }) => near))];
}
