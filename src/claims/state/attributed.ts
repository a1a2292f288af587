/** "the closed bridge", "the rejected plan": the noun that a word of a scale stands before. */
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependents, head } from '../../language/tree.ts';

/** Participles of what goes on, which may come to nothing ("dying", "closing"), are no state that is reached. */
const REACHED = new Set(['JJ', 'VBN']);

/** The noun, at most three words on, that is in the state; undefined where the state is denied of it. */
export function attributedNoun(
  sentence: Sentence,
  { word, end }: { readonly word: Token; readonly end: number },
): Token | undefined {
  const noun = head(sentence, word);
  if (noun === undefined || noun.index < end || noun.index > end + 2 || !REACHED.has(word.xpos)) return undefined;
  const isDenied = [...dependents(sentence, word), ...dependents(sentence, noun)].some(({ lemma }) =>
    DENIALS.has(lemma),
  );
  return isDenied || noun.upos === 'VERB' ? undefined : noun;
}

const DENIALS = new Set(['not', 'no', 'never', 'hardly', 'neither', 'any']);
