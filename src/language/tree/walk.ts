/** Relations of a dependency tree behind names. All are pure functions over one sentence; none recurses. */
import type { Sentence, Token } from '../sentence.ts';

/** The sentence's root: the token without a head, or undefined for a sentence without tokens. */
export function root(sentence: Sentence): Token | undefined {
  return sentence.tokens.find(({ head }) => head < 0);
}

/** The token that governs this one, or undefined at the root. */
export function head(sentence: Sentence, token: Token): Token | undefined {
  return sentence.tokens[token.head];
}

/** The dependents of a token in text order: all, or those with one of the relations ("nsubj" is not "nsubj:pass"). */
export function dependents(sentence: Sentence, token: Token, ...relations: readonly string[]): readonly Token[] {
  let found: Token[] | undefined;
  for (const index of sentence.dependents[token.index] ?? []) {
    const dependent = sentence.tokens[index];
    if (dependent === undefined || (relations.length > 0 && !relations.includes(dependent.deprel))) continue;
    if (found === undefined) found = [dependent];
    else found.push(dependent);
  }
  return found ?? NONE;
}

/** Most questions for dependents find none. */
const NONE: readonly Token[] = [];

/** The first dependent with one of the relations. */
export function dependent(sentence: Sentence, token: Token, ...relations: readonly string[]): Token | undefined {
  for (const index of sentence.dependents[token.index] ?? []) {
    const found = sentence.tokens[index];
    if (found !== undefined && relations.includes(found.deprel)) return found;
  }
  return undefined;
}

/** A relation without its subtype: "nsubj" for "nsubj:pass". */
export function plainRelation(deprel: string): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** The indexes of all tokens under a token, itself included, in text order; branches under the left-out ones are cut. */
export function subtree(sentence: Sentence, token: Token, without?: (dependent: Token) => boolean): readonly number[] {
  const found: number[] = [];
  const open = [token.index];
  while (open.length > 0) {
    const index = open.pop();
    if (index === undefined) break;
    found.push(index);
    for (const below of sentence.dependents[index] ?? []) {
      const candidate = sentence.tokens[below];
      if (candidate !== undefined && !(without?.(candidate) ?? false)) open.push(below);
    }
  }
  return found.sort((a, b) => a - b);
}

/** The first and last token under a token: a half-open range of indexes. */
export function subtreeRange(
  sentence: Sentence,
  token: Token,
  without?: (dependent: Token) => boolean,
): { readonly first: number; readonly end: number } {
  const found = subtree(sentence, token, without);
  return { first: found[0] ?? token.index, end: (found.at(-1) ?? token.index) + 1 };
}

/** True where `above` governs `token`, however far, or is the token itself. */
export function governs(sentence: Sentence, above: Token, token: Token): boolean {
  let at: Token | undefined = token;
  for (let steps = sentence.tokens.length; at !== undefined && steps >= 0; steps -= 1) {
    if (at.index === above.index) return true;
    at = head(sentence, at);
  }
  return false;
}
