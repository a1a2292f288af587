/** What a word can say in other words, looked up once: pairs of words are many, words are few. */
import { type Kin, kinOf, predicateClass, synonyms, verbOf } from '../../language/lexicon/index.ts';
import { memoised } from '../../language/lexicon/memoised.ts';

/** A verb that a word is or stands for. */
export interface Deed {
  readonly verb: string;
  /** Its class. */
  readonly group: string | undefined;
  readonly synonyms: readonly string[];
}

/** The other words for a word; what goes by its part of speech is absent where it is of another. */
export interface Sense {
  readonly lemma: string;
  /** Its first letters, as many as two words of one stem have in common; empty for a shorter word. */
  readonly stem: string;
  /** Of a noun. */
  readonly kin?: Kin;
  /** Of an adjective: its synonyms. */
  readonly adjectives?: readonly string[];
  /** The verb itself, or those whose deed a noun names. */
  readonly deeds: readonly Deed[];
}

const STEM = 5;

const deedOf = memoised(
  (verb): Deed => ({
    verb,
    group: predicateClass(verb, 'verb'),
    synonyms: synonyms(verb, 'verb'),
  }),
);

const senseOf = (lemma: string) => ({ lemma, stem: lemma.length < STEM ? '' : lemma.slice(0, STEM) });

const nounSense = memoised((lemma): Sense => {
  const deeds = verbOf(lemma).map(deedOf);
  return { ...senseOf(lemma), kin: kinOf(lemma), deeds };
});

const adjectiveSense = memoised((lemma): Sense => {
  const adjectives = synonyms(lemma, 'adjective');
  return { ...senseOf(lemma), adjectives, deeds: [deedOf(lemma)] };
});

const verbSense = memoised((lemma): Sense => ({ ...senseOf(lemma), deeds: [deedOf(lemma)] }));

/** What a lemma in lower case says as the part of speech `upos`. */
export function sense(lemma: string, upos: string): Sense {
  if (upos === 'NOUN') return nounSense(lemma);
  return upos === 'ADJ' ? adjectiveSense(lemma) : verbSense(lemma);
}
