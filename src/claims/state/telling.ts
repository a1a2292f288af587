/** When a clause holds a state to be so, as its verbs tell. */

import { isReportingVerb } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { clauseHead, dependents, head, modality } from '../../language/tree.ts';
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
  if (
    first.form.toLowerCase() === 'having' &&
    sentence.tokens.some(({ form, index }) => form === 'since' && index > predicate.index)
  )
    return 'now';
  const isPerfect = first.lemma === 'have' && first.deprel === 'aux';
  const isShifted = isReported(sentence, predicate);
  if (first.xpos === 'VBD' && isPerfect) return isShifted ? 'now' : 'before';
  if (first.xpos === 'VBD' || first.xpos === 'VBN') return isShifted && isLasting(sentence, predicate) ? 'now' : 'then';
  if (first.xpos === 'VBZ' || first.xpos === 'VBP') return 'now';
  return 'timeless';
}

/** "said that it was closed": the past of a reported clause is the speaker's present (Quirk et al. 14.31, backshift). */
function isReported(sentence: Sentence, predicate: Token): boolean {
  const above = predicate.deprel === 'ccomp' ? head(sentence, predicate) : undefined;
  return above !== undefined && above.xpos === 'VBD' && isReportingVerb(above.lemma);
}

/** An adjective, a form in "-ing" or a word with "still" tells of what lasts; other verbs of what happens. */
function isLasting(sentence: Sentence, predicate: Token): boolean {
  if (predicate.upos !== 'VERB' || predicate.xpos === 'VBG' || predicate.lemma === 'remain') return true;
  return dependents(sentence, predicate, 'advmod', 'aux').some(
    ({ lemma, xpos }) => lemma === 'still' || xpos === 'VBG',
  );
}
