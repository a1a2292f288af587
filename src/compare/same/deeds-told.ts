/** Which deeds of counted sets do the words of a figure tell? */
import type { Predicate, QuantityClaim } from '../../claims/index.ts';
import { countedDeeds, verbOf } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import type { CompareContext } from '../context.ts';
import { deedIn, takeUpOf } from './take-up.ts';
import { sentenceOf } from './told-whole.ts';

/** What the other figure says of its set: by the clause that says which they are, by its verb, or by its noun. */
export function deedsTold(told: QuantityClaim, context: CompareContext): readonly string[] {
  const takeUp = takeUpOf(told, context);
  const verb = takeUp === undefined ? undefined : deedIn(takeUp);
  if (takeUp !== undefined && verb !== undefined) return deedsFrom(takeUp.sentence, verb);
  const sentence = sentenceOf(told, context);
  const ofVerb =
    sentence === undefined || told.predicate === undefined
      ? []
      : countedDeeds(lemmasFrom(sentence, told.predicate.token, told.predicate));
  const before = sentence?.tokens.filter(({ span }) => span.end <= told.quantity.span.start).at(-1);
  // "which began in May, involved 84 pickers": the verb before the figure, whatever the tree makes of it.
  const ofVerbBefore = sentence !== undefined && before?.upos === 'VERB' ? deedsFrom(sentence, before) : [];
  return [...ofVerb, ...ofVerbBefore, ...verbOf(told.measured).flatMap((lemma) => countedDeeds([lemma]))];
}

/** Of a verb, and of the adjective that the tagger may take its participle for: "that were harmed". */
export function deedsFrom(sentence: Sentence, verb: Token): readonly string[] {
  const own = countedDeeds(lemmasFrom(sentence, verb.index));
  const next = sentence.tokens[verb.index + 1];
  if (verb.upos !== 'AUX' || next?.upos !== 'ADJ') return own;
  const forms = [next.lemma, next.lemma.replace(/ed$/u, ''), next.lemma.replace(/d$/u, '')];
  return [...own, ...forms.flatMap((lemma) => countedDeeds([lemma]))];
}

/** So many words from the verb on may tell a deed. */
const REACH = 10;

const lemmasFrom = ({ tokens }: Sentence, from: number, predicate?: Predicate): readonly string[] => {
  const lemmas = tokens.slice(from, from + REACH).map(({ lemma }) => lemma.toLowerCase());
  return predicate === undefined || predicate.lemma.includes(' ') ? lemmas : [predicate.lemma, ...lemmas.slice(1)];
};
