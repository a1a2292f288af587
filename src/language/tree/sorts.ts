/** The words of a sentence by what they are, sorted once for all readers, which look at nouns or at verbs as a rule. */
import { remembered } from '../remembered.ts';
import type { Sentence, Token } from '../sentence.ts';

interface Sorts {
  readonly nouns: readonly Token[];
  readonly names: readonly Token[];
  readonly nounsAndNames: readonly Token[];
  readonly verbs: readonly Token[];
  readonly verbsAndBe: readonly Token[];
  readonly copulas: readonly Token[];
}

/** The common nouns of a sentence, in text order. */
export const nouns = (sentence: Sentence): readonly Token[] => sortsOf(sentence).nouns;

/** The proper nouns. */
export const properNouns = (sentence: Sentence): readonly Token[] => sortsOf(sentence).names;

/** Common and proper nouns. */
export const nounsAndNames = (sentence: Sentence): readonly Token[] => sortsOf(sentence).nounsAndNames;

/** The full verbs. */
export const verbs = (sentence: Sentence): readonly Token[] => sortsOf(sentence).verbs;

/** The full verbs and each form of "be". */
export const verbsAndBe = (sentence: Sentence): readonly Token[] => sortsOf(sentence).verbsAndBe;

/** What stands as a copula. */
export const copulas = (sentence: Sentence): readonly Token[] => sortsOf(sentence).copulas;

/** The readers ask for those of one sentence many times in a row. */
function sortsOf(sentence: Sentence): Sorts {
  if (sorts === undefined || sentence !== asked) {
    sorts = read(sentence);
    asked = sentence;
  }
  return sorts;
}

let asked: Sentence | undefined;
let sorts: Sorts | undefined;

const read = remembered(
  ({ tokens }: Sentence): Sorts => ({
    nouns: tokens.filter(({ upos }) => upos === 'NOUN'),
    names: tokens.filter(({ upos }) => upos === 'PROPN'),
    nounsAndNames: tokens.filter(({ upos }) => upos === 'NOUN' || upos === 'PROPN'),
    verbs: tokens.filter(({ upos }) => upos === 'VERB'),
    verbsAndBe: tokens.filter(({ upos, lemma }) => upos === 'VERB' || lemma === 'be'),
    copulas: tokens.filter(({ deprel }) => deprel === 'cop'),
  }),
);
