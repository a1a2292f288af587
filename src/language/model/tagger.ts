/** The tagger: from left to right, each word gets the tag whose features weigh most, the tags before it among them. */
import { finiteTags, lacksFinite, likeliestFinite } from './finite.ts';
import { allClasses, best } from './scorer.ts';
import type { TagScores } from './tag-scores.ts';
import type { TagSet } from './tag-set.ts';
import { NO_WORD, type Word } from './word.ts';

/** Tags the words of one sentence: the number of each word's tag in the tag set. */
export type Tagger = (words: readonly Word[]) => Int32Array;

export function createTagger(weighTags: TagScores, tagSet: TagSet): Tagger {
  const all = allClasses(tagSet.names.length);
  const scores = new Float64Array(all.length);
  const flags = finiteTags(tagSet);
  /** Scores the candidates of the word at index by what is tagged so far. */
  const weigh = (words: readonly Word[], tags: Int32Array, index: number, shouting: boolean): Uint8Array => {
    const candidates = candidateTags(words[index] ?? NO_WORD, all);
    if (candidates.length === 1) return candidates;
    weighTags(words, tags, index, shouting, candidates, scores);
    return candidates;
  };
  const tagFrom = (words: readonly Word[], tags: Int32Array, from: number, shouting: boolean): void => {
    for (let index = from; index < words.length; index++) {
      const candidates = weigh(words, tags, index, shouting);
      tags[index] = candidates.length === 1 ? (candidates[0] ?? 0) : best(candidates, scores);
    }
  };
  return (words) => {
    const tags = new Int32Array(words.length);
    const shouting = isShouting(words);
    tagFrom(words, tags, 0, shouting);
    if (lacksFinite(words, tags, flags)) {
      const verb = likeliestFinite(words, tags, flags, (index) => finiteAt(weigh(words, tags, index, shouting)));
      if (verb !== undefined) {
        tags[verb.index] = verb.tag;
        tagFrom(words, tags, verb.index + 1, shouting);
      }
    }
    return tags;
  };

  /** The finite tag that weighs most, and by how much it weighs less than the best. */
  function finiteAt(candidates: Uint8Array): { readonly tag: number; readonly loss: number } | undefined {
    const finite = candidates.filter((tag) => flags.finite[tag] === 1);
    if (finite.length === 0 || candidates.length === 1) return undefined;
    const tag = best(finite, scores);
    return { tag, loss: (scores[best(candidates, scores)] ?? 0) - (scores[tag] ?? 0) };
  }
}

/** The tags to weigh for a word: those that it has in the training text if it is frequent there, else all. */
export function candidateTags(word: Word, all: Uint8Array): Uint8Array {
  return word.tags.length > 0 ? word.tags : all;
}

/** Whether most words begin with a capital letter, as in a headline: then capitals say little. */
export function isShouting(words: readonly Word[]): boolean {
  let capitals = 0;
  for (const word of words) capitals += word.capitals & 1;
  return capitals * 2 > words.length && words.length > 3;
}
