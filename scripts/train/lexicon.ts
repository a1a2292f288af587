/** What the training text says of each word: how often it stands there, and with which tags. */
import { hashText } from '../../src/language/model/hash.ts';
import { type Known, normalise } from '../../src/language/model/word.ts';
import type { TreebankSentence } from './conllu.ts';

export interface Lexicon {
  /** All fine tags, in the order of their first use. */
  readonly tags: readonly string[];
  /** The words that stand in the text at least twice, by normalised form, in the order of their first use. */
  readonly words: ReadonlyMap<string, LexiconWord>;
}

export interface LexiconWord {
  /** The class of words with the same usual tags, "" for a word that is too rare. */
  readonly ambiguity: string;
  /** All tags of a word that is frequent, by number; none for others. */
  readonly tags: Uint8Array;
}

const LEAST_FOR_VOCABULARY = 2;
const LEAST_FOR_AMBIGUITY = 4;
/** From so many places on, a word's tags are taken to be known; but not a name's, for "March" is also "to march". */
const LEAST_FOR_TAGS = 40;
/** A tag counts as usual from this share of a word's places; from the second share it is as good as certain. */
const USUAL = 0.05;
const CERTAIN = 0.97;

export function buildLexicon(sentences: readonly TreebankSentence[]): Lexicon {
  const tags = [...new Set(sentences.flatMap((sentence) => sentence.tags))];
  const counts = new Map<string, Map<string, number>>();
  for (const sentence of sentences) {
    sentence.forms.forEach((form, index) => {
      const text = normalise(form);
      const tag = sentence.tags[index] ?? '';
      const ofWord = counts.get(text) ?? new Map<string, number>();
      ofWord.set(tag, (ofWord.get(tag) ?? 0) + 1);
      counts.set(text, ofWord);
    });
  }
  const words = new Map<string, LexiconWord>();
  for (const [text, ofWord] of counts) {
    const total = [...ofWord.values()].reduce((sum, count) => sum + count, 0);
    if (total >= LEAST_FOR_VOCABULARY) words.set(text, lexiconWord(ofWord, total, tags));
  }
  return { tags, words };
}

function lexiconWord(counts: ReadonlyMap<string, number>, total: number, tags: readonly string[]): LexiconWord {
  const usual = [...counts].filter(([, count]) => count / total >= USUAL).sort((a, b) => b[1] - a[1]);
  const most = usual[0]?.[1] ?? 0;
  const isName = usual[0]?.[0].startsWith('PROPN') === true;
  const certain = most / total > CERTAIN ? '!' : '';
  const ambiguity = usual.map(([tag]) => tag).join(' ') + certain;
  return {
    ambiguity: total >= LEAST_FOR_AMBIGUITY ? ambiguity : '',
    tags: Uint8Array.from(
      total >= LEAST_FOR_TAGS && !isName ? [...counts.keys()].map((tag) => tags.indexOf(tag)).sort(ascending) : [],
    ),
  };
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** The lexicon as the words of the model read it. */
export function knownWords(lexicon: Lexicon): Map<string, Known> {
  return new Map(
    [...lexicon.words].map(([text, word]) => [
      text,
      { ambiguity: word.ambiguity === '' ? 0 : hashText(`amb${word.ambiguity}`), tags: word.tags },
    ]),
  );
}
