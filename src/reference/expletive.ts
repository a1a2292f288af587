/** "It" that stands for nothing. */
import { isTimeNoun } from '../language/lexicon/index.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import { dependents, head } from '../language/tree.ts';

/** "It is clear that", "it rained", "it was the council that", "worth it", "make it": nothing is taken up. */
export function isExpletive(sentence: Sentence, pronoun: Token): boolean {
  if (pronoun.deprel.startsWith('expl')) return true;
  if (pronoun.form.toLowerCase() !== 'it') return false;
  const predicate = head(sentence, pronoun);
  if (predicate === undefined) return false;
  if (pronoun.index > predicate.index) return IDIOM_VERBS.has(predicate.lemma) && pronoun.deprel === 'obj';
  if (/^(?:rain|snow|hail|seem|appear|turn|happen|take)$/u.test(predicate.lemma)) return true;
  if (isTimeNoun(predicate.lemma) && dependents(sentence, predicate, 'cop').length > 0) return true;
  const clauses = dependents(sentence, predicate, 'csubj', 'ccomp', 'advcl', 'acl:relcl', 'xcomp');
  const copular = dependents(sentence, predicate, 'cop').length > 0 || predicate.xpos === 'VBN';
  return copular && clauses.some((clause) => clause.index > predicate.index && isImpersonalClause(sentence, clause));
}

/** A clause with "that", "who", "to", "whether": the true subject of an "it". */
function isImpersonalClause(sentence: Sentence, clause: Token): boolean {
  return (
    clause.deprel === 'csubj' ||
    clause.deprel === 'ccomp' ||
    dependents(sentence, clause, 'mark', 'nsubj').some(({ form }) => /^(?:that|who|which|to|whether|if)$/iu.test(form))
  );
}

/** Verbs with an empty object: "make it", "call it a day", "hit it off". Source: by hand, from general idiom lists. */
const IDIOM_VERBS = new Set(['make', 'hit', 'worth', 'wing', 'rough', 'leg']);
