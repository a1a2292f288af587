/** Predicates of a tree: which token heads a clause, its subject, object and voice. */
import type { Sentence, Token } from '../sentence.ts';
import { dependent, head, plainRelation, subtree } from './walk.ts';

/** Relations whose dependent heads a clause of its own. */
const CLAUSES: ReadonlySet<string> = new Set(['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis']);

/** True for a verb that heads a clause, and for a noun, adjective or adverb with a copula or a subject of its own. */
export function isPredicate(sentence: Sentence, token: Token): boolean {
  if (token.upos === 'VERB') return !MODIFIERS.has(token.deprel);
  return dependent(sentence, token, 'cop', 'nsubj', 'nsubj:pass', 'csubj') !== undefined;
}

/** Relations in which a verb form stands as an adjective or a word of a name. */
const MODIFIERS: ReadonlySet<string> = new Set(['amod', 'compound', 'flat', 'case', 'mark', 'fixed', 'compound:prt']);

/** The nearest predicate at or above a token, or the sentence's root where there is none. */
export function clauseHead(sentence: Sentence, token: Token): Token {
  let at = token;
  for (let steps = sentence.tokens.length; steps > 0; steps -= 1) {
    if (isPredicate(sentence, at)) return at;
    const above = head(sentence, at);
    if (above === undefined) return at;
    at = above;
  }
  return at;
}

/** The tokens of a predicate's clause: its subtree without the clauses under it and without clauses joined to it. */
export function clauseTokens(sentence: Sentence, predicate: Token): readonly number[] {
  return subtree(sentence, predicate, (below) => startsClause(sentence, below));
}

function startsClause(sentence: Sentence, token: Token): boolean {
  const relation = plainRelation(token.deprel);
  if (relation === 'conj') return isPredicate(sentence, token);
  return relation !== 'xcomp' && CLAUSES.has(relation);
}

/**
 * The subject of a predicate. One without its own takes that of the predicate it is joined to or a complement of, or the
 * object there ("told him to go"); a participle takes the noun it describes.
 */
export function subject(sentence: Sentence, predicate: Token): Token | undefined {
  let at: Token | undefined = predicate;
  for (let steps = 8; at !== undefined && steps > 0; steps -= 1) {
    const own = dependent(sentence, at, 'nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj', 'expl');
    if (own !== undefined) return relativeAntecedent(sentence, own, at) ?? own;
    if (plainRelation(at.deprel) === 'acl') return head(sentence, at);
    if (plainRelation(at.deprel) !== 'conj' && at.deprel !== 'xcomp' && at.deprel !== 'advcl') return undefined;
    const above = head(sentence, at);
    if (above !== undefined && isStrayVerb(sentence, at, above)) return namedBeside(sentence, above);
    const told = above !== undefined && at.deprel === 'xcomp' ? dependent(sentence, above, 'obj', 'iobj') : undefined;
    if (told !== undefined) return told;
    at = above;
  }
  return undefined;
}

/**
 * "The chief executive, Ian Pell, declined": the tree often hangs the verb on its subject as one more of a row, if another
 * phrase stands between two commas.
 */
function isStrayVerb(sentence: Sentence, verb: Token, above: Token): boolean {
  return (
    verb.deprel === 'conj' &&
    (/^VB[DPZ]$/u.test(verb.xpos) || (verb.xpos === 'VBN' && above.upos === 'NUM')) &&
    above.deprel === 'root' &&
    above.index < verb.index &&
    above.upos !== 'VERB' &&
    dependent(sentence, verb, 'cc', 'aux', 'aux:pass') === undefined &&
    dependent(sentence, above, 'cop', 'nsubj', 'nsubj:pass', 'case') === undefined
  );
}

/** The name beside a title that is read as no noun. */
const namedBeside = (sentence: Sentence, token: Token): Token =>
  (token.upos === 'ADJ' ? dependent(sentence, token, 'appos') : undefined) ?? token;

/** "the minister, who said": the noun that "who" stands for. */
function relativeAntecedent(sentence: Sentence, own: Token, predicate: Token): Token | undefined {
  const relative = own.xpos === 'WP' || own.xpos === 'WDT' || /^(?:who|which|that)$/iu.test(own.form);
  return relative && plainRelation(predicate.deprel) === 'acl' ? head(sentence, predicate) : undefined;
}

/** The direct object of a predicate. */
export function object(sentence: Sentence, predicate: Token): Token | undefined {
  return dependent(sentence, predicate, 'obj');
}

/** Is the predicate passive ("was killed", "got killed")? */
export function isPassive(sentence: Sentence, predicate: Token): boolean {
  if (dependent(sentence, predicate, 'nsubj:pass', 'aux:pass') !== undefined) return true;
  return predicate.xpos === 'VBN' && plainRelation(predicate.deprel) === 'acl' && predicate.deprel !== 'acl:relcl';
}

/** The copula of a predicate noun or adjective. */
export function copula(sentence: Sentence, predicate: Token): Token | undefined {
  return dependent(sentence, predicate, 'cop');
}
