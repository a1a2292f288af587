/** Is something said not to be so? Asked of the tree, not of the words nearby. */
import { cueOf, hasCue } from '../cues.ts';
import type { Sentence, Token } from '../sentence.ts';
import { clauseHead, isPredicate } from './clause.ts';
import { dependent, dependents, head, plainRelation } from './walk.ts';

/** Adverbs and particles that negate their head. Source: Quirk et al., A Comprehensive Grammar of English, 10.54–10.62. */
const NEGATORS = new Set([
  'not',
  "n't",
  'n’t',
  'nt',
  'never',
  'hardly',
  'scarcely',
  'barely',
  'neither',
  'nor',
  'nowhere',
]);

/** Pronouns and determiners that negate the clause they are an argument of. Source: as above. */
const NEGATIVE_WORDS = new Set(['no', 'none', 'nobody', 'nothing', 'neither', 'no-one', 'noone']);

/** Words whose complement did not come true. Source: the negative implicatives of Karttunen 1971, and synonyms. */
const FAILING = new Set([
  'fail',
  'refuse',
  'decline',
  'neglect',
  'forget',
  'unable',
  'unwilling',
  'refusal',
  'failure',
  'reluctant',
]);

/** Verbs that say that their complement is not so. */
const DENYING = new Set(['deny', 'refute', 'disprove', 'rebut', 'denial']);

/** After "not" these make no negation: "not only", "not just", "not least". */
const NO_NEGATION = new Set(['only', 'just', 'merely', 'simply', 'least', 'surprisingly', 'necessarily']);

const ARGUMENTS = ['nsubj', 'nsubj:pass', 'obj', 'iobj', 'expl', 'obl'];

/**
 * True where the token's clause, or the token itself as a noun, is negated: by "not", "never", "no", "nobody", "neither",
 * "nor", "without", "hardly", by "failed to", "refused to", or as what somebody denied. Two negations cancel out.
 */
export function isNegated(sentence: Sentence, token: Token): boolean {
  if (!mayNegate(sentence)) return false;
  if (!isPredicate(sentence, token) && negatedNoun(sentence, token)) return true;
  const predicate = clauseHead(sentence, token);
  return negations(sentence, predicate) % 2 === 1;
}

/** False for a sentence without any word that all of the above turns on, as most are. */
export const mayNegate = (sentence: Sentence): boolean => hasCue(sentence, CUE);

const CUE = cueOf(NEGATORS, NEGATIVE_WORDS, FAILING, DENYING, ['without', 'yet']);

function negatedNoun(sentence: Sentence, noun: Token): boolean {
  const marker = dependents(sentence, noun, 'det', 'case', 'advmod', 'cc:preconj', 'cc');
  return marker.some(
    (word) => isNegator(sentence, word) || NEGATIVE_WORDS.has(lower(word)) || lower(word) === 'without',
  );
}

function negations(sentence: Sentence, predicate: Token): number {
  const own = ownNegation(sentence, predicate) ? 1 : 0;
  const above = head(sentence, predicate);
  if (above === undefined) return own;
  const relation = plainRelation(predicate.deprel);
  if (relation === 'conj' && own === 0) return sharesNegation(sentence, predicate, above) ? 1 : 0;
  if (!COMPLEMENTS.has(relation)) return own;
  const failing = FAILING.has(above.lemma) && relation !== 'ccomp';
  if (!failing && !DENYING.has(above.lemma)) return own;
  return own + 1 + (ownNegation(sentence, above) ? 1 : 0);
}

const COMPLEMENTS = new Set(['xcomp', 'ccomp', 'acl', 'obj']);

function ownNegation(sentence: Sentence, predicate: Token): boolean {
  // "At no stage has the firm said": the phrase may hang on the auxiliary before it.
  const auxiliaries = dependents(sentence, predicate, 'aux', 'aux:pass');
  const words = [predicate, ...auxiliaries].flatMap((word) => dependents(sentence, word));
  if (isYetToCome(sentence, predicate)) return true;
  if (/^nowhere\b/iu.test(sentence.text) && sentence.tokens.find(({ upos }) => upos === 'VERB') === predicate)
    return true;
  return words.some((word) => {
    if (isNegator(sentence, word)) return true;
    if (lower(word) === 'without' && (word.deprel === 'mark' || word.deprel === 'case')) return true;
    if (word.deprel === 'det' && NEGATIVE_WORDS.has(lower(word))) return true;
    return ARGUMENTS.includes(word.deprel) && negativeArgument(sentence, word);
  });
}

/** "nobody came", "no date was set", "no one came", "none of them came". */
function negativeArgument(sentence: Sentence, word: Token): boolean {
  if (word.deprel === 'obl')
    return (dependent(sentence, word, 'det')?.lemma === 'no' && !asIdiom(word)) || notAtAny(sentence, word);
  if (NEGATIVE_WORDS.has(lower(word))) return true;
  return dependents(sentence, word, 'det', 'cc:preconj', 'cc').some((word) => NEGATIVE_WORDS.has(lower(word)));
}

/** "has yet to return", "is yet to be paid": what is still awaited is not so. */
export function isYetToCome({ tokens }: Sentence, predicate: Token): boolean {
  if (predicate.upos !== 'VERB') return false;
  const at = nearestTo(tokens, predicate.index);
  const [carrier, yet] = [tokens[at - 2], tokens[at - 1]];
  return at >= 2 && yet?.lemma === 'yet' && ['have', 'be', 'remain'].includes(carrier?.lemma ?? '');
}

/** The last "to" of the three tokens before one; -1 where there is none. */
function nearestTo(tokens: readonly Token[], before: number): number {
  for (let at = before - 1; at >= Math.max(0, before - 3); at -= 1)
    if (tokens[at]?.form.toLowerCase() === 'to') return at;
  return -1;
}

/** "not at any stage", "not in any way" before the verb: "not" stands right before the phrase. */
function notAtAny(sentence: Sentence, word: Token): boolean {
  if (!dependents(sentence, word, 'det').some(({ lemma }) => lemma === 'any')) return false;
  const first = Math.min(...dependents(sentence, word).map(({ index }) => index));
  const negated = sentence.tokens[first]?.lemma === 'not' || sentence.tokens[first - 1]?.lemma === 'not';
  return negated && word.index < word.head && sentence.tokens[word.head]?.index !== undefined && !isOwn(sentence, word);
}

/** The "not" already counts where the tree gives it to the verb. */
function isOwn(sentence: Sentence, word: Token): boolean {
  const verb = sentence.tokens[word.head];
  return verb !== undefined && dependents(sentence, verb, 'advmod').some((other) => isNegator(sentence, other));
}

/** "with no doubt", "in no time": phrases that leave the clause as it is. */
function asIdiom(word: Token): boolean {
  return ['doubt', 'matter', 'question', 'exception', 'warning', 'time'].includes(word.lemma);
}

function isNegator(sentence: Sentence, word: Token): boolean {
  if (word.deprel === 'nsubj' || word.deprel === 'obj') return false;
  if (lower(word) === 'longer') return dependents(sentence, word).some((below) => lower(below) === 'no');
  if (!NEGATORS.has(lower(word))) return false;
  const next = sentence.tokens[word.index + 1];
  return next === undefined || !NO_NEGATION.has(lower(next));
}

/** "did not eat or sleep": with "or" the first verb's negation holds for the second. */
function sharesNegation(sentence: Sentence, predicate: Token, above: Token): boolean {
  if (dependent(sentence, predicate, 'nsubj', 'nsubj:pass', 'aux') !== undefined) return false;
  return dependent(sentence, predicate, 'cc')?.lemma === 'or' && ownNegation(sentence, above);
}

function lower(token: Token): string {
  return token.form.toLowerCase();
}
