/** How much a phrase stands out where it is: subjects most, objects less. */
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependents, plainRelation } from '../../language/tree.ts';

const WEIGHTS: Readonly<Record<string, number>> = { obj: 0.75, iobj: 0.75, obl: 0.3, conj: 0.3, root: 0.5, appos: 0.5 };

/** How much a phrase stands out by its relation, subjects left aside. */
export function weightOf({ deprel }: Token): number {
  return WEIGHTS[plainRelation(deprel)] ?? 0;
}

/** The subject, or a name that stands beside the subject's noun ("spokesman Ann Lee said"). */
export function isSubject(sentence: Sentence, token: Token): boolean {
  if (token.deprel.startsWith('nsubj') || standsBeforeVerb(sentence, token)) return true;
  const above = sentence.tokens[token.head];
  return above?.deprel.startsWith('nsubj') === true && /^(?:flat|appos|compound)$/u.test(token.deprel);
}

/** A second look where the tree may be wrong: a noun before a finite verb, with no preposition or owner in front. */
function standsBeforeVerb(sentence: Sentence, token: Token): boolean {
  const next = sentence.tokens[token.index + 1];
  return (
    token.head > token.index &&
    next !== undefined &&
    /^(?:VBZ|VBD|VBP|MD)$/u.test(next.xpos) &&
    !hasCase(sentence, token)
  );
}

function hasCase(sentence: Sentence, token: Token): boolean {
  return dependents(sentence, token, 'case').some(({ index }) => index < token.index);
}
