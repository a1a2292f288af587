/** Trains the tagger: the perceptron sees the tags that it gave itself, as it will in use. */
import { TAG_FEATURES } from '../../src/language/model/features.generated.ts';
import { allClasses, best } from '../../src/language/model/scorer.ts';
import { readTagFeatures, type TagScores } from '../../src/language/model/tag-scores.ts';
import { type TagSet, tagSetOf } from '../../src/language/model/tag-set.ts';
import { candidateTags, createTagger, isShouting, type Tagger } from '../../src/language/model/tagger.ts';
import type { Word } from '../../src/language/model/word.ts';
import { createWordReader, type WordReader } from '../../src/language/model/word-reader.ts';
import type { TreebankSentence } from './conllu.ts';
import { buildLexicon, knownWords, type Lexicon } from './lexicon.ts';
import { createPerceptron, type Perceptron } from './perceptron.ts';
import { randomFrom, shuffle } from './random.ts';

export interface TrainedTagger {
  readonly lexicon: Lexicon;
  readonly tagSet: TagSet;
  readonly perceptron: Perceptron;
  readonly readWords: WordReader;
  readonly tag: Tagger;
}

export interface TaggerSettings {
  readonly rounds: number;
  readonly leastUpdates: number;
  readonly seed: number;
}

export function trainTagger(
  sentences: readonly TreebankSentence[],
  settings: TaggerSettings,
  report: (line: string) => void,
): TrainedTagger {
  const lexicon = buildLexicon(sentences);
  const tagSet = tagSetOf(lexicon.tags);
  const perceptron = createPerceptron(tagSet.names.length, settings.leastUpdates);
  const readWords = createWordReader(knownWords(lexicon));
  const random = randomFrom(settings.seed);
  const numbers = new Map(tagSet.names.map((name, number) => [name, number]));
  const order = sentences.map((sentence) => ({
    words: readWords(sentence.forms),
    gold: Int32Array.from(sentence.tags, (tag) => numbers.get(tag) ?? 0),
  }));
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(tagSet.names.length);
  for (let round = 1; round <= settings.rounds; round++) {
    shuffle(order, random);
    let wrong = 0;
    for (const sentence of order) {
      wrong += learn(sentence.words, sentence.gold, tagSet, perceptron, features, scores);
    }
    report(`tagger round ${round}: ${wrong} wrong, ${perceptron.size()} features`);
  }
  return { lexicon, tagSet, perceptron, readWords, tag: createTagger(averageScores(perceptron, tagSet), tagSet) };
}

/** Scores of tags by the averaged weights. */
function averageScores(perceptron: Perceptron, tagSet: TagSet): TagScores {
  const score = perceptron.averageScorer();
  const features = new Int32Array(TAG_FEATURES);
  return (words, tags, index, shouting, candidates, scores) => {
    readTagFeatures(words, tags, index, shouting, tagSet, features);
    score(features, candidates, scores);
  };
}

/** Tags one sentence, learns from each mistake, and returns how many there were. */
function learn(
  words: readonly Word[],
  gold: Int32Array,
  tagSet: TagSet,
  perceptron: Perceptron,
  features: Int32Array,
  scores: Float64Array,
): number {
  const tags = new Int32Array(words.length);
  const shouting = isShouting(words);
  const all = allClasses(tagSet.names.length);
  let wrong = 0;
  words.forEach((word, index) => {
    const candidates = candidateTags(word, all);
    if (candidates.length === 1) {
      tags[index] = candidates[0] ?? 0;
      return;
    }
    readTagFeatures(words, tags, index, shouting, tagSet, features);
    perceptron.score(features, candidates, scores);
    const guess = best(candidates, scores);
    const right = gold[index] ?? 0;
    perceptron.tick();
    if (guess !== right && candidates.includes(right)) {
      wrong++;
      perceptron.add(features, right, 1);
      perceptron.add(features, guess, -1);
    }
    tags[index] = guess;
  });
  return wrong;
}

/**
 * Tags that the parser can learn from: each fifth of the sentences is tagged by a tagger that was trained on the others, so that
 * the tags are as often wrong as they will be in use.
 */
export function jackknife(
  sentences: readonly TreebankSentence[],
  settings: TaggerSettings,
  report: (line: string) => void,
): string[][] {
  const foldOf = (index: number): number => Math.floor(index / FOLD_BLOCK) % FOLDS;
  const tags = new Map<number, string[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    report(`jackknife ${fold + 1} of ${FOLDS}`);
    const others = sentences.filter((_, index) => foldOf(index) !== fold);
    const trained = trainTagger(others, { ...settings, seed: settings.seed + fold }, () => {});
    sentences.forEach((sentence, index) => {
      if (foldOf(index) !== fold) return;
      const given = trained.tag(trained.readWords(sentence.forms));
      tags.set(
        index,
        Array.from(given, (tag) => trained.tagSet.names[tag] ?? ''),
      );
    });
  }
  return sentences.map((_, index) => tags.get(index) ?? []);
}

const FOLDS = 5;
/** Neighbouring sentences, mostly of one document, stay in one fold. */
const FOLD_BLOCK = 20;
