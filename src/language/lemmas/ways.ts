/** The dictionary forms that a word which somebody wrote down in any form may have: "tested" is of "test", "tries" of "try". */
import { partsOfSpeech } from '../lexicon/parts-of-speech.ts';
import type { Upos } from '../upos.ts';
import { lemma } from './index.ts';

/** The tags of inflected forms, each with the letter of its part of speech in WordNet. */
const FORMS: readonly (readonly [Upos, string, string])[] = [
  ['VERB', 'VBD', 'v'],
  ['VERB', 'VBN', 'v'],
  ['VERB', 'VBZ', 'v'],
  ['VERB', 'VBG', 'v'],
  ['NOUN', 'NNS', 'n'],
];

/** The word as it is, in small letters, and its dictionary forms, each once; of the given parts of speech alone. */
export function dictionaryForms(word: string, of: readonly Upos[] = ['VERB', 'NOUN']): readonly string[] {
  const lower = word.toLowerCase().replaceAll('\u2019', "'");
  const forms = FORMS.filter(([upos]) => of.includes(upos)).flatMap(([upos, xpos, letter]) => {
    const base = lemma(lower, upos, xpos);
    return base !== lower && partsOfSpeech(base).includes(letter) ? [base] : [];
  });
  return [...new Set([lower, ...forms])];
}
