/** Scores of tags, with memory: what the word itself says is weighed once for each word, what is around it each time. */
import type { ClassScorer } from './class-weights.ts';
import { OWN_TAG_FEATURES, TAG_FEATURES, tagOtherFeatures, tagOwnFeatures } from './features.generated.ts';
import type { TagSet } from './tag-set.ts';
import { NO_WORD, type Word } from './word.ts';

/** Writes the score of each candidate for the word at index, whose forerunners are tagged, to scores[candidate]. */
export type TagScores = (
  words: readonly Word[],
  tags: Int32Array,
  index: number,
  shouting: boolean,
  candidates: Uint8Array,
  scores: Float64Array,
) => void;

/** Beyond so many words the memory starts anew. */
const MOST_REMEMBERED = 10_000;

export function createTagScores(scorer: ClassScorer, tagSet: TagSet): TagScores {
  const { features, weigh } = scorer;
  const others = new Int32Array(tagSet.names.length);
  /** By capitals with the place in the sentence, what the words say themselves. */
  const remembered = Array.from({ length: 16 }, () => new Map<Word, Int32Array>());
  const ownScores = (word: Word, capitals: number, candidates: Uint8Array): Int32Array => {
    const memory = remembered[capitals] ?? new Map<Word, Int32Array>();
    const known = memory.get(word);
    if (known !== undefined) return known;
    const scores = new Int32Array(candidates.length);
    tagOwnFeatures(word, capitals, features, 0);
    weigh(OWN_TAG_FEATURES, candidates, scores, 0);
    if (memory.size >= MOST_REMEMBERED) memory.clear();
    memory.set(word, scores);
    return scores;
  };
  return (words, tags, index, shouting, candidates, scores) => {
    const word = words[index] ?? NO_WORD;
    const own = ownScores(word, capitalsAt(word, index, shouting), candidates);
    readOtherFeatures(words, tags, index, shouting, tagSet, features, 0);
    weigh(TAG_FEATURES - OWN_TAG_FEATURES, candidates, others, 0);
    for (let place = 0; place < candidates.length; place++) {
      scores[candidates[place] ?? 0] = (own[place] ?? 0) + (others[place] ?? 0);
    }
  };
}

/** Writes all features of the word at index, whose forerunners are tagged already. */
export function readTagFeatures(
  words: readonly Word[],
  tags: Int32Array,
  index: number,
  shouting: boolean,
  tagSet: TagSet,
  features: Int32Array,
): void {
  const word = words[index] ?? NO_WORD;
  tagOwnFeatures(word, capitalsAt(word, index, shouting), features, 0);
  readOtherFeatures(words, tags, index, shouting, tagSet, features, OWN_TAG_FEATURES);
}

/** Writes the features that depend on what is around the word. */
function readOtherFeatures(
  words: readonly Word[],
  tags: Int32Array,
  index: number,
  shouting: boolean,
  tagSet: TagSet,
  features: Int32Array,
  at: number,
): void {
  const word = words[index] ?? NO_WORD;
  const last = index > 0 ? (tags[index - 1] ?? 0) : -1;
  const beforeLast = index > 1 ? (tags[index - 2] ?? 0) : -1;
  const lastCoarse = last < 0 ? 0 : (tagSet.coarse[last] ?? 0);
  const beforeLastCoarse = beforeLast < 0 ? 0 : (tagSet.coarse[beforeLast] ?? 0);
  tagOtherFeatures(
    (index > 1 ? words[index - 2] : undefined) ?? NO_WORD,
    (index > 0 ? words[index - 1] : undefined) ?? NO_WORD,
    word,
    words[index + 1] ?? NO_WORD,
    words[index + 2] ?? NO_WORD,
    last + 1,
    (last + 1) * 128 + beforeLast + 1,
    lastCoarse * 32 + beforeLastCoarse,
    capitalsAt(word, index, shouting),
    features,
    at,
  );
}

/** A word's capitals, with whether it is the first of its sentence and whether most words there have capitals. */
function capitalsAt({ capitals }: Word, index: number, shouting: boolean): number {
  return capitals + (index === 0 ? 4 : 0) + (shouting ? 8 : 0);
}
