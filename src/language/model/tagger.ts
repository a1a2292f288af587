/** The tagger: from left to right, each word gets the tag whose features weigh most, the tags before it among them. */
import { TAG_FEATURES, tagFeatures } from './features.generated.ts';
import { allClasses, best, type Scorer } from './scorer.ts';
import type { TagSet } from './tag-set.ts';
import { NO_WORD, type Word } from './word.ts';

/** Tags the words of one sentence: the number of each word's tag in the tag set. */
export type Tagger = (words: readonly Word[]) => Int32Array;

export function createTagger(scorer: Scorer, tagSet: TagSet): Tagger {
  const features = new Int32Array(TAG_FEATURES);
  const all = allClasses(tagSet.names.length);
  const scores = new Float64Array(all.length);
  return (words) => {
    const tags = new Int32Array(words.length);
    const shouting = isShouting(words);
    for (let index = 0; index < words.length; index++) {
      const candidates = candidateTags(words[index] ?? NO_WORD, all);
      if (candidates.length === 1) {
        tags[index] = candidates[0] ?? 0;
        continue;
      }
      readTagFeatures(words, tags, index, shouting, tagSet, features);
      scorer(features, candidates, scores);
      tags[index] = best(candidates, scores);
    }
    return tags;
  };
}

/** The tags to weigh for a word: those that it has in the training text if it is frequent there, else all. */
export function candidateTags(word: Word, all: Uint8Array): Uint8Array {
  return word.tags.length > 0 ? word.tags : all;
}

/** Writes the features of the word at index, whose forerunners are tagged already. */
export function readTagFeatures(
  words: readonly Word[],
  tags: Int32Array,
  index: number,
  shouting: boolean,
  tagSet: TagSet,
  features: Int32Array,
): void {
  const word = words[index] ?? NO_WORD;
  const last = index > 0 ? (tags[index - 1] ?? 0) : -1;
  const beforeLast = index > 1 ? (tags[index - 2] ?? 0) : -1;
  const lastCoarse = last < 0 ? 0 : (tagSet.coarse[last] ?? 0);
  const beforeLastCoarse = beforeLast < 0 ? 0 : (tagSet.coarse[beforeLast] ?? 0);
  tagFeatures(
    words[index - 2] ?? NO_WORD,
    words[index - 1] ?? NO_WORD,
    word,
    words[index + 1] ?? NO_WORD,
    words[index + 2] ?? NO_WORD,
    last + 1,
    (last + 1) * 128 + beforeLast + 1,
    lastCoarse * 32 + beforeLastCoarse,
    word.capitals + (index === 0 ? 4 : 0) + (shouting ? 8 : 0),
    features,
  );
}

/** Whether most words begin with a capital letter, as in a headline: then capitals say little. */
export function isShouting(words: readonly Word[]): boolean {
  let capitals = 0;
  for (const word of words) capitals += word.capitals & 1;
  return capitals * 2 > words.length && words.length > 3;
}
