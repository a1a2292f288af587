/** The predicate that a phrase belongs to: its verb, or the noun that stands for one. */
import { predicateClass, verbOf } from '../../language/lexicon/index.ts';
import { memoised } from '../../language/lexicon/memoised.ts';
import { remembered } from '../../language/remembered.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { clauseHead, dependent, dependents, isPassive, isPredicate, tense } from '../../language/tree.ts';
import type { Predicate } from '../predicate.ts';

/** Verbs that only introduce another: "are known to have died". By hand: raising and epistemic verbs (Quirk et al. 3.45–3.50, 16.28). */
const RAISING = new Set(
  'know believe report say think fear confirm estimate expect understand presume seem appear happen continue begin start go come use tend turn assume consider deem'.split(
    ' ',
  ),
);

/** The predicate of the clause that a token stands in; "known to have died" gives "die". */
export function predicateOf(sentence: Sentence, token: Token): Predicate | undefined {
  const attached = participle(sentence, token);
  const governor = attached ?? clauseHead(sentence, token);
  if (attached === undefined && !isPredicate(sentence, governor)) return undefined;
  return verbal(sentence, mainVerb(sentence, governor));
}

/** "20 people killed in the raid", "people known to have died": the participle says more than the clause around it. */
function participle(sentence: Sentence, noun: Token): Token | undefined {
  const found = dependent(sentence, noun, 'acl');
  return found?.xpos === 'VBN' ? found : undefined;
}

/** The verb that carries the meaning: below "are known to", "seems to". */
export function mainVerb(sentence: Sentence, predicate: Token): Token {
  let at = predicate;
  for (let steps = 4; steps > 0; steps -= 1) {
    const below = dependent(sentence, at, 'xcomp');
    if (below === undefined || !RAISING.has(at.lemma) || below.upos !== 'VERB') return at;
    at = below;
  }
  return at;
}

/** A predicate from its token: a verb, or an adjective or noun with a copula. Read once for each token. */
export function verbal(sentence: Sentence, token: Token): Predicate {
  const known = verbals(sentence);
  const predicate = known[token.index] ?? readVerbal(sentence, token);
  known[token.index] = predicate;
  return predicate;
}

const verbals = remembered((_: Sentence): (Predicate | undefined)[] => []);

function readVerbal(sentence: Sentence, token: Token): Predicate {
  const lemma = verbLemma(sentence, token);
  const own = phraseClass(sentence, lemma) ?? token.group;
  const group = own ?? classOf(token, posOf(token), lemma) ?? classOf(token, posOf(token));
  return {
    lemma,
    ...(group === undefined ? {} : { class: group }),
    ...(own === undefined ? {} : { own: true }),
    token: token.index,
    passive: isPassive(sentence, token),
    tense: tense(sentence, token),
  };
}

/** The class of a token's lemma, or of the words that it stands in, by the desk's words, else by those that Stet has. */
export const classOf = (
  token: Pick<Token, 'lemma' | 'group'>,
  pos: 'verb' | 'noun' | 'adjective',
  lemma = token.lemma,
): string | undefined => (lemma === token.lemma ? token.group : undefined) ?? predicateClass(lemma, pos);

/** The class that the desk's words put a verb with its particle or its idiom in. */
const phraseClass = ({ deskWords }: Sentence, lemma: string): string | undefined =>
  deskWords === undefined ? undefined : deskWords.classes.of(lemma, 'VERB');

/** The predicate that a noun stands for ("withdrawal" for "withdraw"), or undefined where it stands for none. */
export function nominal(noun: Token): Predicate | undefined {
  if (noun.upos !== 'NOUN') return undefined;
  const lemma = verbOfNoun(noun.lemma) ?? noun.group;
  if (lemma === undefined) return undefined;
  const group = classOf(noun, 'noun');
  return {
    lemma,
    ...(group === undefined ? {} : { class: group }),
    ...(noun.group === undefined ? {} : { own: true }),
    token: noun.index,
    noun: noun.lemma,
    passive: false,
    tense: 'none',
  };
}

/** The verb that a noun stands for, else the class of what it tells; undefined where it tells of nothing that happens. */
export const verbOfNoun = memoised(
  (noun: string): string | undefined => verbOf(noun)[0] ?? predicateClass(noun, 'noun'),
);

/** The verb with its particle: "pull out", also where the object stands between ("pull the troops out of the valley"). */
export function verbLemma(sentence: Sentence, token: Token): string {
  const known = lemmas(sentence);
  const lemma = known[token.index] ?? readVerbLemma(sentence, token);
  known[token.index] = lemma;
  return lemma;
}

const lemmas = remembered((_: Sentence): (string | undefined)[] => []);

function readVerbLemma(sentence: Sentence, token: Token): string {
  const particle = dependent(sentence, token, 'compound:prt');
  if (particle !== undefined) return `${token.lemma} ${particle.lemma}`;
  if (token.upos !== 'VERB') return token.lemma;
  const idiom = idiomOf(sentence, token);
  if (idiom !== undefined) return idiom;
  const adverbs = dependents(sentence, token, 'advmod');
  const out = dependents(sentence, token, 'obl').flatMap((noun) => outOf(sentence, noun));
  const split = [...adverbs, ...out]
    .map(({ lemma }) => `${token.lemma} ${lemma}`)
    .find((lemma) => (phraseClass(sentence, lemma) ?? predicateClass(lemma, 'verb')) !== undefined);
  return split ?? token.lemma;
}

/** Verbs whose object or phrase makes them an idiom: "take effect", "come into force", "make landfall". */
const IDIOMATIC = new Set(['take', 'come', 'enter', 'go', 'make', 'file', 'down']);
/** The classes of such idioms. */
const IDIOMS = new Set(['take-effect', 'arrest', 'walkout', 'make-landfall', 'go-bankrupt']);
/** The words that an idiom has behind its verb. */
const LONGEST_IDIOM = 3;

function idiomOf(sentence: Sentence, verb: Token): string | undefined {
  const isOwn = sentence.deskWords?.classes.starts.has(verb.lemma) === true;
  if (!IDIOMATIC.has(verb.lemma) && !isOwn) return undefined;
  let words = verb.lemma;
  for (let next = 1; next <= LONGEST_IDIOM; next += 1) {
    words = `${words} ${sentence.tokens[verb.index + next]?.lemma.toLowerCase()}`;
    if (IDIOMS.has(predicateClass(words, 'verb') ?? '') || (isOwn && phraseClass(sentence, words) !== undefined))
      return words;
  }
  return undefined;
}

/** "out of Syria": "out" goes with the verb. */
function outOf(sentence: Sentence, noun: Token): readonly Token[] {
  return dependents(sentence, noun, 'case').filter(
    ({ lemma, index }) => lemma === 'out' && sentence.tokens[index + 1]?.lemma === 'of',
  );
}

function posOf(token: Token): 'verb' | 'noun' | 'adjective' {
  if (token.upos === 'VERB' || token.upos === 'AUX') return 'verb';
  return token.upos === 'ADJ' ? 'adjective' : 'noun';
}
