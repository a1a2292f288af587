/** When a clause holds a state to be so, as its verbs tell. */
import type { Sentence, Token } from '../../language/sentence.ts';
import { clauseHead, dependents, modality } from '../../language/tree.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';

/**
 * now: the present, and the present perfect, whose result stands ("has been closed"); then: the past of the story; before:
 * what had been so at that time; ahead: a plan; timeless: words without a tense ("the closed bridge").
 */
export type Telling = 'now' | 'then' | 'before' | 'ahead' | 'timeless';

/** How the clause of a token tells; headlines tell in the present what has happened. */
export function tellingOf({ sentence, prose }: SentenceContext, token: Token): Telling {
  const predicate = clauseHead(sentence, token);
  if (modality(sentence, token) !== 'fact') return 'ahead';
  const own = ofVerbs(sentence, predicate);
  return own === 'now' && prose.block.role === 'headline' ? 'then' : own;
}

function ofVerbs(sentence: Sentence, predicate: Token): Telling {
  const auxiliaries = dependents(sentence, predicate, 'aux', 'aux:pass', 'cop');
  const [first = predicate] = auxiliaries.filter(({ xpos }) => xpos !== 'TO');
  if (first.xpos === 'MD') return 'ahead';
  const isPerfect = first.lemma === 'have' && first.deprel === 'aux';
  if (first.xpos === 'VBD') return isPerfect ? 'before' : 'then';
  if (first.xpos === 'VBZ' || first.xpos === 'VBP') return 'now';
  return 'timeless';
}
