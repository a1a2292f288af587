/** Looks forms up. What a form looks like is worked out once and remembered, for most words of a text come again. */
import type { PossibleTags } from './possible-tags.ts';
import { type Known, type Word, wordOf } from './word.ts';

export type WordReader = (forms: readonly string[]) => Word[];

/** Beyond so many forms the memory starts anew, so that it does not grow with the text. */
const MOST_REMEMBERED = 50_000;
/** Longer forms are not remembered: they are addresses and noise, and do not come again. */
const LONGEST_REMEMBERED = 40;

export function createWordReader(vocabulary: ReadonlyMap<string, Known>, possibleTags?: PossibleTags): WordReader {
  const remembered = new Map<string, Word>();
  return (forms) =>
    forms.map((form) => {
      const known = remembered.get(form);
      if (known !== undefined) return known;
      const word = wordOf(form, vocabulary, possibleTags);
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      if (form.length <= LONGEST_REMEMBERED) remembered.set(form, word);
      return word;
    });
}
