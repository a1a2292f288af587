/** Compares an analysis of a text with the treebank's. Scores are F1 in percent; punctuation is left out, except for tags and cuts. */
import type { ScoredWord } from './words.ts';

export interface Scores {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly uas: number;
  readonly las: number;
  /** Of the single relations: words with the right head and this relation. */
  readonly relations: ReadonlyMap<string, number>;
}

interface Tally {
  gold: number;
  found: number;
  right: number;
}

export function compare(
  gold: readonly ScoredWord[],
  found: readonly ScoredWord[],
  relations: readonly string[],
): Scores {
  const partner = align(gold, found);
  const tally = (belongs: (word: ScoredWord) => boolean, isRight: (word: ScoredWord, other: ScoredWord) => boolean) => {
    const total: Tally = { gold: gold.filter(belongs).length, found: 0, right: 0 };
    found.forEach((word, index) => {
      const other = gold[partner[index] ?? -1];
      if (belongs(word)) total.found++;
      if (other !== undefined && belongs(word) && belongs(other) && isRight(word, other)) total.right++;
    });
    return f1(total);
  };
  const sameHead = (word: ScoredWord, other: ScoredWord): boolean =>
    word.head < 0 ? other.head < 0 : partner[word.head] === other.head && other.head >= 0;
  // What punctuation is, the treebank says; a word without a partner is judged by its own tag.
  const goldTag = (word: ScoredWord): string => goldTags.get(word) ?? word.upos;
  const goldTags = new Map(found.map((word, index) => [word, gold[partner[index] ?? -1]?.upos ?? word.upos]));
  const isWord = (word: ScoredWord): boolean => goldTag(word) !== 'PUNCT';
  const attached = (word: ScoredWord, other: ScoredWord): boolean =>
    sameHead(word, other) && word.deprel === other.deprel;
  return {
    words: tally(always, always),
    upos: tally(always, (word, other) => word.upos === other.upos),
    xpos: tally(always, (word, other) => word.xpos === other.xpos),
    uas: tally(isWord, sameHead),
    las: tally(isWord, attached),
    relations: new Map(relations.map((name) => [name, tally((word) => word.deprel === name, sameHead)])),
  };
}

function always(): boolean {
  return true;
}

/** For each found word the index of the gold word with the same characters, or -1. */
function align(gold: readonly ScoredWord[], found: readonly ScoredWord[]): Int32Array {
  const places = new Map(gold.map((word, index) => [`${word.start}-${word.end}`, index]));
  return Int32Array.from(found, (word) => places.get(`${word.start}-${word.end}`) ?? -1);
}

function f1({ gold, found, right }: Tally): number {
  return gold + found === 0 ? 0 : (200 * right) / (gold + found);
}
