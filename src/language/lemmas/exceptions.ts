/** Inflected words that the rules get wrong: WordNet's exception lists, and what scripts/lexicon found beside them. */
import { readDataFile } from '../data-file.ts';
import { lazily } from '../lazily.ts';

export interface Exceptions {
  readonly nouns: ReadonlyMap<string, string>;
  readonly verbs: ReadonlyMap<string, string>;
  readonly adjectives: ReadonlyMap<string, string>;
  readonly adverbs: ReadonlyMap<string, string>;
  /** Verbs by what is left of them before "-ed" and "-ing": "conclud" is conclude. */
  readonly stems: ReadonlyMap<string, string>;
}

/** The lists, read when first asked for. */
export const exceptions: () => Exceptions = lazily(() => {
  const packed: Readonly<Record<string, string>> = JSON.parse(readDataFile('lemmas.json').toString('utf8'));
  const list = (name: string): readonly string[] => (packed[name] ?? '').split(' ');
  return {
    nouns: pairs(list('nouns')),
    verbs: pairs(list('verbs')),
    adjectives: pairs(list('adjectives')),
    adverbs: pairs(list('adverbs')),
    stems: pairs(list('stems')),
  };
});

function pairs(words: readonly string[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < words.length; at += 2) map.set(words[at] ?? '', words[at + 1] ?? '');
  return map;
}
