/** Noun phrases of a sentence: where they begin and end, and what they say of their noun. */
import type { Sentence, Token } from '../language/sentence.ts';
import { plainRelation } from '../language/tree.ts';

/** Relations by which a word is part of the phrase that it hangs in. */
const PARTS: ReadonlySet<string> = new Set([
  'det',
  'amod',
  'nummod',
  'compound',
  'flat',
  'nmod',
  'acl',
  'fixed',
  'goeswith',
]);

/** Relations of a noun that is part of another noun's name or count. */
const INNER: ReadonlySet<string> = new Set([
  'compound',
  'flat',
  'fixed',
  'goeswith',
  'nmod:desc',
  'discourse',
  'vocative',
]);

/** Does the noun head a phrase of its own? */
export function headsPhrase({ upos, deprel }: Token): boolean {
  return (upos === 'NOUN' || upos === 'PROPN') && !INNER.has(deprel);
}

/** The whole phrase of a noun, its clauses among it; appositions, joined phrases and prepositions before it are none of it. */
export function wholePhrase(sentence: Sentence, noun: Token): { readonly first: number; readonly end: number } {
  let [first, end] = [noun.index, noun.index + 1];
  const open = [noun.index];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const below of sentence.dependents[at] ?? []) {
      const token = sentence.tokens[below];
      if (token === undefined || (at === noun.index && !isPart(token, noun))) continue;
      if (below < first) first = below;
      if (below >= end) end = below + 1;
      open.push(below);
    }
  }
  return trimmed(sentence, first, end, noun.index);
}

function isPart(token: Token, noun: Token): boolean {
  const relation = plainRelation(token.deprel);
  if (relation === 'case') return token.index > noun.index && /^['’]s?$/u.test(token.form);
  return PARTS.has(relation);
}

/** Marks at either end are no part of the phrase. */
function trimmed(sentence: Sentence, first: number, end: number, noun: number): { first: number; end: number } {
  let [from, to] = [first, end];
  while (from < noun && /^(?:PUNCT|ADP|CCONJ)$/u.test(sentence.tokens[from]?.upos ?? '')) from += 1;
  while (to > noun + 1 && sentence.tokens[to - 1]?.upos === 'PUNCT') to -= 1;
  return { first: from, end: to };
}

/** How a phrase points: at something known, at something new, at somebody's, or without an article. */
export type Pointing = 'definite' | 'demonstrative' | 'indefinite' | 'possessive' | 'bare';

/** A noun phrase. */
export interface NounPhrase {
  readonly noun: Token;
  readonly pointing: Pointing;
  readonly plural: boolean;
  /** The lemmas of its content words but the noun's, in lower case: adjectives, nouns, numbers, the nouns of "of X". */
  readonly words: readonly string[];
  /** The owner's head: the noun or pronoun of a possessive. */
  readonly owner?: Token;
}

/** Reads what the phrase says; takes time in proportion to its own words. */
export function nounPhrase(sentence: Sentence, noun: Token): NounPhrase {
  const words: string[] = [];
  let pointing: Pointing = 'bare';
  let owner: Token | undefined;
  for (const index of sentence.dependents[noun.index] ?? []) {
    const token = sentence.tokens[index];
    if (token === undefined) continue;
    const relation = token.deprel;
    if (relation === 'nmod:poss') [pointing, owner] = ['possessive', token];
    else if (relation === 'det' || relation === 'det:predet')
      pointing = owner === undefined ? pointingOf(token) : pointing;
    else if (/^(?:amod|compound|nummod|flat|nmod)/u.test(relation)) words.push(token.lemma.toLowerCase());
  }
  const plural = noun.xpos === 'NNS' || noun.xpos === 'NNPS';
  return { noun, pointing, plural, words, ...(owner === undefined ? {} : { owner }) };
}

function pointingOf({ lemma, form }: Token): Pointing {
  const lower = form.toLowerCase();
  if (lower === 'the' || lower === 'both') return 'definite';
  if (/^(?:this|that|these|those|such)$/u.test(lower)) return 'demonstrative';
  return lemma === 'all' ? 'definite' : 'indefinite';
}
