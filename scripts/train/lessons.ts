/** Treebank sentences as the parser learns them: laid out with given tags, relations by number. */
import { endingOf, layOut } from '../../src/language/model/tokens.ts';
import type { TreebankSentence } from './conllu.ts';
import type { Lesson } from './learner.ts';
import type { TrainedTagger } from './train-tagger.ts';

/** All relations of the sentences but the root's, in the order of their first use. */
export function relationNames(sentences: readonly TreebankSentence[]): string[] {
  const names = new Set(sentences.flatMap((sentence) => sentence.relations.slice(1)));
  names.delete('root');
  return [...names];
}

/** The lesson of a sentence, with tags by number. */
export function lessonOf(
  sentence: TreebankSentence,
  tags: Int32Array,
  tagger: TrainedTagger,
  relations: readonly string[],
): Lesson {
  return {
    tokens: layOut(tagger.readWords(sentence.forms), tags, tagger.tagSet),
    words: sentence.forms.length,
    ending: endingOf(sentence.forms.at(-1) ?? ''),
    heads: sentence.heads,
    relations: Int32Array.from(sentence.relations, (name) => relations.indexOf(name)),
  };
}
