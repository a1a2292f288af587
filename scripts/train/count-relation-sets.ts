/** Counts which relations the lessons have between which kinds of words. */
import { kindCount, kindOf, type RelationSets } from '../../src/language/model/relation-sets.ts';
import { allClasses } from '../../src/language/model/scorer.ts';
import type { Lesson } from './learner.ts';

/** A kind with fewer arcs than this may have any relation. */
const LEAST_ARCS = 20;
/** A relation belongs to a kind if it has this share of its arcs, and so many: fewer are mistakes of the annotation. */
const LEAST_SHARE = 0.001;
const LEAST_TIMES = 2;

export function countRelationSets(lessons: readonly Lesson[], relations: number, tags: number): RelationSets {
  const kinds = kindCount(tags);
  const counts = new Int32Array(kinds * relations);
  for (const { tokens, words, heads, relations: gold } of lessons) {
    for (let word = 1; word <= words; word++) {
      const relation = gold[word] ?? -1;
      if (relation < 0) continue;
      const at = kindOf(tokens, word, heads[word] ?? 0) * relations + relation;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  const sets = [allClasses(relations)];
  const numbers = new Map<string, number>();
  const setOfKind = Uint16Array.from({ length: kinds }, (_, kind) => {
    const set = usual(counts.subarray(kind * relations, (kind + 1) * relations));
    if (set.length === 0) return 0;
    const name = set.join(' ');
    const number = numbers.get(name) ?? sets.push(Uint8Array.from(set)) - 1;
    numbers.set(name, number);
    return number;
  });
  return { setOfKind, sets };
}

function usual(counts: Int32Array): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < LEAST_ARCS) return [];
  const least = Math.max(LEAST_TIMES, total * LEAST_SHARE);
  return Array.from(counts, (count, relation) => (count >= least ? relation : -1)).filter((relation) => relation >= 0);
}
