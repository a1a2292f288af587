/** Where a sentence says that there is none of what a noun names. */
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent, dependents, head, isNegated } from '../../language/tree.ts';
import { isNone } from '../event/none.ts';

/** Verbs after whose negation nothing of the object is there. By hand: existence, possession, getting and giving, causing. */
export const HAVING = new Set(
  `be have get receive give offer make cause issue take record report register log see find suffer sustain lodge hold carry
  contain include use own possess keep bear show reveal detect discover produce provide need bring notice hear accept turn
  come_across sell serve wear install fit build add permit allow feature boast lack house employ`.split(/\s+/u),
);

/**
 * Where the words begin that say that there is none of what the noun names ("no injuries", "without warning", "did not give
 * any warning", "has never owned a car"); undefined where nothing says so.
 */
export function denialOf(sentence: Sentence, noun: Token): number | undefined {
  const without = dependents(sentence, noun, 'case', 'mark').find(({ form }) => form.toLowerCase() === 'without');
  if (without !== undefined) return isOfAnother(sentence, noun) ? undefined : without.index;
  const verb = head(sentence, noun);
  if (verb === undefined) return isNone(sentence, noun) ? noun.index - 1 : undefined;
  if (isNone(sentence, noun))
    return isThere(sentence, verb, noun) || isWith(sentence, noun) ? firstOf(sentence, noun) : undefined;
  if (noun.deprel !== 'obj' || verb.upos !== 'VERB' || !HAVING.has(verb.lemma)) return undefined;
  const determiner = dependent(sentence, noun, 'det')?.form.toLowerCase();
  const isAny = determiner === undefined ? noun.xpos === 'NNS' || isMass(noun) : /^(?:an?|any)$/u.test(determiner);
  if (dependent(sentence, noun, 'nmod:poss', 'nummod') !== undefined || !isAny) return undefined;
  if (verb.lemma === 'lack') return isNegated(sentence, verb) ? undefined : verb.index;
  return isNegated(sentence, verb) ? verb.index - 1 : undefined;
}

/** "on a farm without a well": said of that farm alone. */
function isOfAnother(sentence: Sentence, noun: Token): boolean {
  const above = noun.deprel === 'nmod' ? head(sentence, noun) : undefined;
  if (above === undefined || above.upos === 'PROPN') return false;
  if (dependent(sentence, above, 'nmod:poss') !== undefined) return false;
  return !DEFINITE.has(dependent(sentence, above, 'det')?.form.toLowerCase() ?? '');
}

/** "a quiet night, with no arrests". */
const isWith = (sentence: Sentence, noun: Token): boolean =>
  dependent(sentence, noun, 'case')?.form.toLowerCase() === 'with';

const isMass = ({ xpos }: Token): boolean => xpos === 'NN';

const firstOf = (sentence: Sentence, noun: Token): number =>
  Math.min(noun.index, ...dependents(sentence, noun, 'det', 'amod', 'compound').map(({ index }) => index));

/** "there is no lift", "has no lift", "no lift was found", "no lift": not "no lift works". */
function isThere(sentence: Sentence, verb: Token, noun: Token): boolean {
  if (noun.deprel === 'root' || noun.deprel === 'conj' || noun.deprel === 'appos') return true;
  if (noun.deprel === 'nsubj:pass' || noun.deprel === 'obj') return HAVING.has(verb.lemma);
  if (noun.deprel === 'nsubj') return verb.lemma === 'be' || dependent(sentence, verb, 'expl') !== undefined;
  return false;
}

/** Determiners before what has been brought up, and what belongs to somebody. */
export const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);
