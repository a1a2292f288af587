/** What the sentence itself says of a claim in it: denied, mistaken, revised, withdrawn, or an earlier state. */
import { DENIAL_VERBS, REPORTING_VERBS } from '../../language/quotations/reporting-verbs.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { clauseHead, dependent, dependents, governs, head, isNegated, plainRelation } from '../../language/tree.ts';
import type { Stance } from '../claim.ts';
import { isEarlierFigure } from './earlier-figure.ts';

type Status = Stance['status'];

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Adverbs that mark what follows as an earlier state. By hand. */
const OUTDATED = words('initially originally previously formerly earlier once');
/** Adverbs of saying what is not so. By hand. */
const MISTAKEN = words('wrongly mistakenly incorrectly falsely erroneously inaccurately');
/** Adjectives for what is not so. Source: synonyms of false.a.01 and incorrect.a.01 in WordNet 3.1, as said of statements. */
const FALSE = words('wrong false incorrect inaccurate untrue mistaken erroneous misleading unfounded baseless bogus');
/** Adjectives for what a later one replaces. By hand. */
const EARLIER = words('earlier initial original previous preliminary early first former');
/** Verbs that put a new figure or wording in the place of an old one. Source: synonyms of revise.v.01 and correct.v.01. */
const REVISING = words('revise correct amend update upgrade downgrade restate adjust rectify');
/** The same as adjectives and participles, whatever the tagger takes them for. */
const REVISED = /^(?:revised|corrected|amended|updated|upgraded|downgraded|restated|adjusted|rectified)$/iu;
/** Verbs by which a speaker takes a statement back. Source: synonyms of retract.v.01 in WordNet 3.1. */
const WITHDRAWING = words('withdraw retract recant disavow repudiate');
/** Nouns for what is said. By hand: statements, reports and beliefs. */
const STATEMENTS = words(
  `report claim allegation suggestion rumour rumor accusation assertion speculation notion idea account statement story
  charge estimate estimation figure belief announcement insinuation theory version contention remark comment testimony
  information forecast prediction`,
);
/** Verbs of thinking and saying, beside those that report. By hand. */
const HOLDING = words(
  'think believe fear expect hope assume suppose plan schedule list identify name presume intend mean',
);

/** At most so many clauses above a claim are looked at. */
const LEVELS = 4;

/** What the sentence says of the clause that a token stands in; `first` is the first token of the claim's value. */
export function statusOf(sentence: Sentence, token: Token, first: number): Status {
  const predicate = clauseHead(sentence, token);
  if (isContrary(sentence, first)) return 'mistaken';
  const own = ofAdverbs(sentence, predicate) ?? (isEarlierFigure(sentence, first) ? 'outdated' : undefined);
  if (own !== undefined) return own;
  if (predicate.index !== token.index) {
    const named = ofStatement(sentence, token, predicate);
    if (named !== undefined) return named;
  }
  let below = predicate;
  for (let level = 0; level < LEVELS; level += 1) {
    const above = head(sentence, below);
    if (above === undefined || !COMPLEMENTS.has(plainRelation(below.deprel))) return undefined;
    const status = saidOf(sentence, above, below);
    if (status !== undefined) return status;
    below = above;
  }
  return undefined;
}

const COMPLEMENTS = words('ccomp xcomp csubj acl obj nsubj nmod obl');

function ofAdverbs(sentence: Sentence, predicate: Token): Status {
  for (const { lemma, form, index } of dependents(sentence, predicate, 'advmod')) {
    if (MISTAKEN.has(lemma) && isSaying(predicate)) return 'mistaken';
    if (OUTDATED.has(form.toLowerCase()) && !isDated(sentence, index)) return 'outdated';
  }
  return isAtFirst(sentence, predicate) ? 'outdated' : undefined;
}

const isSaying = ({ lemma }: Token) => REPORTING_VERBS.has(lemma) || HOLDING.has(lemma);

/** "earlier this week", "earlier on Monday": when it was said, not that it holds no longer. */
const isDated = (sentence: Sentence, adverb: number) =>
  /^(?:this|on|in|today|that|yesterday)$/iu.test(sentence.tokens[adverb + 1]?.form ?? '');

/** "at first". */
const isAtFirst = (sentence: Sentence, predicate: Token) =>
  dependents(sentence, predicate, 'advmod', 'obl').some(
    ({ lemma, index }) => lemma === 'first' && sentence.tokens[index - 1]?.form.toLowerCase() === 'at',
  );

/** What the word above a clause says of it: a verb of saying, an adjective, a noun for what is said. */
function saidOf(sentence: Sentence, above: Token, below: Token): Status {
  const relation = plainRelation(below.deprel);
  if (isStatement(above)) return relation !== 'nsubj' && relation !== 'obl' ? ofNoun(sentence, above) : undefined;
  if (relation === 'nmod' || relation === 'obl' || relation === 'nsubj') return undefined;
  if (isUntrue(sentence, above)) return 'mistaken';
  if (FALSE.has(above.lemma)) return isNegated(sentence, above) ? undefined : 'mistaken';
  if (relation === 'obj') return undefined;
  if (DENIAL_VERBS.has(above.lemma)) return isNegated(sentence, above) ? undefined : 'denied';
  if (WITHDRAWING.has(above.lemma)) return 'withdrawn';
  if (!isSaying(above)) return above.lemma === 'use' && relation === 'xcomp' ? 'outdated' : undefined;
  return isPastBelief(sentence, above) ? 'outdated' : ofAdverbs(sentence, above);
}

const isStatement = ({ lemma, upos }: Token) => upos === 'NOUN' && STATEMENTS.has(lemma);

/** "It is not true that …". */
const isUntrue = (sentence: Sentence, above: Token) =>
  (above.lemma === 'true' || above.lemma === 'correct') &&
  dependents(sentence, above, 'advmod').some(({ lemma }) => lemma === 'not' || lemma === 'no');

/** "had been expected", "had hoped": what was thought until then. */
const isPastBelief = (sentence: Sentence, verb: Token) =>
  HOLDING.has(verb.lemma) &&
  verb.xpos === 'VBN' &&
  dependents(sentence, verb, 'aux').some(({ form }) => /^(?:had|['’]d)$/iu.test(form));

/** "denied reports of 12 deaths", "the earlier claim that 12 died was withdrawn". */
function ofNoun(sentence: Sentence, noun: Token): Status {
  if (dependents(sentence, noun, 'amod').some(({ lemma }) => FALSE.has(lemma))) return 'mistaken';
  if (dependents(sentence, noun, 'amod').some(({ form }) => EARLIER.has(form.toLowerCase()))) return 'outdated';
  const verb = verbBefore(sentence, noun) ?? head(sentence, noun);
  if (verb === undefined) return undefined;
  const relation = verb.index < noun.index ? 'obj' : noun.deprel;
  if (FALSE.has(verb.lemma) && relation === 'nsubj') return isNegated(sentence, verb) ? undefined : 'mistaken';
  if (relation !== 'obj' && relation !== 'nsubj:pass') return undefined;
  if (DENIAL_VERBS.has(verb.lemma)) return isNegated(sentence, verb) ? undefined : 'denied';
  if (WITHDRAWING.has(verb.lemma)) return 'withdrawn';
  return REVISING.has(verb.lemma) ? 'revised' : undefined;
}

/** "has rejected suggestions that": the verb right before the noun, where the tree takes it for an adjective. */
function verbBefore(sentence: Sentence, noun: Token): Token | undefined {
  for (let at = noun.index - 1; at >= Math.max(0, noun.index - 3); at -= 1) {
    const token = sentence.tokens[at];
    if (token?.xpos.startsWith('VB') === true) return token;
    if (token === undefined || !/^(?:ADJ|DET|NOUN)$/u.test(token.upos)) return undefined;
  }
  return undefined;
}

const CONTRARY = /\bcontrary to (?:[\p{L}-]+ ){1,6}(?:that|of) [^,;:]*$/iu;

/** "contrary to reports that 12 died". */
function isContrary(sentence: Sentence, first: number): boolean {
  if (!sentence.text.includes('ontrary to')) return false;
  const start = sentence.tokens[first]?.span.start ?? sentence.span.start;
  return CONTRARY.test(sentence.text.slice(0, start - sentence.span.start));
}

/** A claim that is no clause of its own: what the noun or verb that it hangs on says of it. */
function ofStatement(sentence: Sentence, token: Token, predicate: Token): Status {
  for (let noun = head(sentence, token); noun !== undefined; noun = head(sentence, noun)) {
    if (noun.index === predicate.index) break;
    if (isStatement(noun)) return ofNoun(sentence, noun);
  }
  const isRevised = REVISING.has(predicate.lemma) || REVISED.test(predicate.form);
  if (!isRevised || isNegated(sentence, predicate)) return undefined;
  const objects = dependents(sentence, predicate, 'obj', 'nsubj:pass', 'nsubj', 'obl');
  return objects.some((object) => governs(sentence, object, token)) &&
    dependent(sentence, predicate, 'obl') !== undefined
    ? 'revised'
    : undefined;
}
