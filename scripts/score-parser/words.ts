/**
 * Words with their trees, of a whole text, so that two analyses of it can be compared although they cut it differently: words
 * stand for each other if they cover the same characters, white space not counted (as in the CoNLL 2018 shared task).
 */
import { type Analysis, analyse } from '../../src/language/model/index.ts';
import type { TreebankSentence } from '../train/conllu.ts';

export interface ScoredWord {
  /** Offsets of its first character and of the one after its last, in the text without white space. */
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  readonly xpos: string;
  /** The index of its head in the whole text, -1 for a root. */
  readonly head: number;
  readonly deprel: string;
}

/** The words of the treebank. */
export function goldWords(sentences: readonly TreebankSentence[]): ScoredWord[] {
  const words: ScoredWord[] = [];
  for (const sentence of sentences) {
    const count = sentence.forms.length;
    addWords(words, sentence.forms, (index) => {
      const [upos = '', xpos = ''] = (sentence.tags[index] ?? '').split('|');
      const head = sentence.heads[index + 1] ?? 0;
      return { upos, xpos, head: head > count ? -1 : head - 1, deprel: sentence.relations[index + 1] ?? '' };
    });
  }
  return words;
}

/** The words of sentences that are cut already, as Stet tags and parses them. */
export function parsedWords(sentences: readonly (readonly string[])[]): ScoredWord[] {
  const words: ScoredWord[] = [];
  for (const forms of sentences) {
    const analysis = analyse(forms);
    addWords(words, forms, (index) => reading(analysis, index));
  }
  return words;
}

interface Reading {
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
}

function reading(analysis: Analysis, index: number): Reading {
  return {
    upos: analysis.upos[index] ?? '',
    xpos: analysis.xpos[index] ?? '',
    head: analysis.heads[index] ?? -1,
    deprel: analysis.deprels[index] ?? '',
  };
}

/** Adds the words of a sentence behind those that are there, with heads counted from the beginning of the text. */
function addWords(words: ScoredWord[], forms: readonly string[], read: (index: number) => Reading): void {
  const first = words.length;
  let start = words.at(-1)?.end ?? 0;
  forms.forEach((form, index) => {
    const end = start + form.replace(/\s/g, '').length;
    const { upos, xpos, head, deprel } = read(index);
    words.push({ start, end, upos, xpos, head: head < 0 ? -1 : first + head, deprel });
    start = end;
  });
}
