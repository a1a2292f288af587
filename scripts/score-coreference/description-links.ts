/** How many descriptions ("the company", "the 61-year-old") are linked to the entity that they take up, by confidence. */
import type { DescriptionLink } from './found.ts';
import type { GoldDocument } from './gold.ts';

/** Links of one confidence. */
export interface DescriptionTally {
  readonly confidence: number;
  readonly right: number;
  readonly found: number;
}

/** A link is right if the treebank has the description in one chain with any earlier mention of the entity. */
export function descriptionLinks(
  documents: readonly { readonly gold: GoldDocument; readonly descriptions: readonly DescriptionLink[] }[],
): readonly DescriptionTally[] {
  const tallies = new Map<number, DescriptionTally>();
  for (const { gold, descriptions } of documents) {
    const chainOf = new Map(gold.chains.flatMap((chain, index) => chain.map(({ head }) => [head, index] as const)));
    for (const { confidence, head, earlier } of descriptions) {
      const own = chainOf.get(head);
      const right = own !== undefined && earlier.some((one) => chainOf.get(one) === own);
      const tally = tallies.get(confidence) ?? { confidence, right: 0, found: 0 };
      tallies.set(confidence, { confidence, right: tally.right + (right ? 1 : 0), found: tally.found + 1 });
    }
  }
  return [...tallies.values()].toSorted((a, b) => b.confidence - a.confidence);
}
