/** The clauses of a sentence, each read once. */
import type { Sentence, Token } from '../../language/sentence.ts';
import { clauseHead, clauseTokens } from '../../language/tree.ts';

/** A clause: the same object for all its tokens, so that what is read of it can be remembered by it. */
export interface Clause {
  /** The predicate, or the root of a sentence without one. */
  readonly head: Token;
  /** The indexes of its tokens in text order, without the clauses under it. */
  readonly tokens: readonly number[];
}

/** Finds the clause that a token stands in. */
export function clausesOf(sentence: Sentence): (token: Token) => Clause {
  const byHead: (Clause | undefined)[] = [];
  return (token) => {
    const head = clauseHead(sentence, token);
    const known = byHead[head.index];
    if (known !== undefined) return known;
    const made = { head, tokens: clauseTokens(sentence, head) };
    byHead[head.index] = made;
    return made;
  };
}
