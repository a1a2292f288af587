/** How many pronouns are linked to something that they stand for. */
import type { Chain, GoldDocument, ScoredMention } from './gold.ts';

/** Pronouns linked to an earlier or later word that is no pronoun; right if the treebank has one chain for both. */
export interface PronounLinks {
  readonly right: number;
  readonly found: number;
  /** Pronouns that stand for something named or described in the treebank. */
  readonly gold: number;
}

/**
 * A pronoun's link leads to the nearest mention before it in its chain (the first after it where none is before). It is
 * right if the treebank has both heads in one chain.
 */
export function pronounLinks(
  documents: readonly { readonly gold: GoldDocument; readonly found: readonly Chain[] }[],
  counts: (form: string) => boolean = () => true,
): PronounLinks {
  let [right, found, inGold] = [0, 0, 0];
  for (const { gold, found: chains } of documents) {
    const chainOf = new Map(gold.chains.flatMap((chain, index) => chain.map(({ head }) => [head, index] as const)));
    const forms = gold.sentences.flat();
    const isCounted = (mention: ScoredMention) =>
      isPronoun(mention, gold) && counts(forms[mention.first]?.toLowerCase() ?? '');
    inGold += gold.chains.flat().filter(isCounted).length;
    for (const chain of chains) {
      for (const mention of chain) {
        if (!isCounted(mention)) continue;
        const other = antecedentOf(mention, chain);
        if (other === undefined) continue;
        found += 1;
        const own = chainOf.get(mention.head);
        if (own !== undefined && own === chainOf.get(other.head)) right += 1;
      }
    }
  }
  return { right, found, gold: inGold };
}

function isPronoun({ first, end }: ScoredMention, { pronouns }: GoldDocument): boolean {
  return end - first === 1 && pronouns.has(first);
}

function antecedentOf(mention: ScoredMention, chain: Chain): ScoredMention | undefined {
  const others = chain.filter(({ head }) => head !== mention.head).toSorted((a, b) => a.head - b.head);
  return others.findLast(({ head }) => head < mention.head) ?? others[0];
}

/** True for the pronouns of the third person, in lower case: their links are found by looking back, not by who speaks. */
export function isThirdPerson(form: string): boolean {
  return /^(?:he|him|his|himself|she|hers?|herself|it|its|itself|they|them|theirs?|themselves)$/u.test(form);
}
