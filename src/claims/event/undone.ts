/** "went unanswered", "the unsigned treaty", "an untested drug": an adjective in "un-" that tells of a deed that was not done. */
import { cued, cueWhere } from '../../language/cues.ts';
import { lemma } from '../../language/lemmas/index.ts';
import { predicateClass, synonyms } from '../../language/lexicon/index.ts';
import { memoised } from '../../language/lexicon/memoised.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent, head, isPredicate, subject } from '../../language/tree.ts';

/** What was not done, to what, and the token by which the clause is told. */
export interface Undone {
  readonly word: Token;
  /** The verb without "un-": "answer". */
  readonly verb: string;
  /** What it was not done to. */
  readonly patient: Token;
  /** The word that heads the clause: "went" of "went unanswered". */
  readonly predicate: Token;
}

/** Adjectives in "un-" that tell of no deed, though a verb is in them. By hand: of manner, of feeling, of rank. */
const NO_DEED = new Set(
  `unexpected unprecedented united unused unlimited undisputed unparalleled unmatched undoubted unfounded unwanted
  unheard unrelated unlicensed uninterested unimpressed unperturbed unchanged unaffected unmoved unloved unqualified
  unrestricted undecided undeterred uninspired unnamed unspecified unidentified unknown unrivalled unrivaled uneducated
  unconnected undersigned undertaken understood uninhabited unoccupied`.split(/\s+/u),
);

/** The verb that "un-" undoes; undefined for other words. */
const verbWithin = memoised((word: string): string | undefined => {
  if (!/^un[a-z]{3,}(?:ed|en|id|ld|nd|pt|nt|ne|wn|ght|de|lt|st)$/u.test(word) || NO_DEED.has(word)) return undefined;
  const rest = word.slice(2);
  const base = lemma(rest, 'VERB', 'VBN');
  if (base === rest) return undefined;
  const isVerb = predicateClass(base, 'verb') !== undefined || synonyms(base, 'verb').length > 0 || base.length >= 3;
  return isVerb ? base : undefined;
});

const CUE = cueWhere((form) => /^un/iu.test(form) && verbWithin(form.toLowerCase()) !== undefined);

/** The deeds that a sentence tells by such words to be undone. */
export function* undoneIn(sentence: Sentence): Generator<Undone> {
  for (const word of cued(sentence, CUE)) {
    if (word.upos !== 'ADJ' && word.upos !== 'VERB' && word.upos !== 'ADV') continue;
    const verb = verbWithin(word.form.toLowerCase());
    if (verb === undefined) continue;
    const predicate = predicateOver(sentence, word);
    const above = head(sentence, word);
    const patient = predicate === undefined ? above : subject(sentence, predicate);
    if (patient === undefined || !/^(?:NOUN|PROPN|PRON)$/u.test(patient.upos) || patient.index === word.index) continue;
    if (predicate === undefined && word.deprel !== 'amod') continue;
    yield { word, verb, patient, predicate: predicate ?? word };
  }
}

/** Verbs that say of their subject that it stays as it is. By hand: copular verbs of state (Quirk et al. 16.21). */
const STAYING = new Set(['go', 'remain', 'stay', 'lie', 'stand', 'sit', 'be', 'keep']);

function predicateOver(sentence: Sentence, word: Token): Token | undefined {
  if (word.deprel === 'amod') return undefined;
  if (dependent(sentence, word, 'cop', 'aux:pass') !== undefined) return word;
  const above = head(sentence, word);
  if (above !== undefined && STAYING.has(above.lemma) && ['xcomp', 'advmod', 'acl', 'advcl'].includes(word.deprel))
    return above;
  return isPredicate(sentence, word) ? word : undefined;
}
