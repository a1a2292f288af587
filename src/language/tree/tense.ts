/** When a clause places its deed: as its finite verb says. */
import type { Sentence, Token } from '../sentence.ts';
import { clauseHead } from './clause.ts';
import { dependents } from './walk.ts';

export type Tense = 'past' | 'present' | 'future' | 'none';

const FUTURE = new Set(['will', "'ll", '’ll', 'wo', 'shall', 'would']);
const MODAL = 'MD';

/** The tense of the clause that a token stands in; the perfect counts as past, "would" as future, an infinitive as none. */
export function tense(sentence: Sentence, token: Token): Tense {
  const predicate = clauseHead(sentence, token);
  const auxiliaries = dependents(sentence, predicate, 'aux', 'aux:pass', 'cop');
  if (auxiliaries.some(({ form }) => FUTURE.has(form.toLowerCase()))) return 'future';
  if (isGoingTo(sentence, predicate)) return 'future';
  const first = auxiliaries.find(({ xpos }) => xpos !== 'TO');
  if (first?.xpos === MODAL) return 'present';
  if (auxiliaries.some(({ lemma, deprel }) => lemma === 'have' && deprel === 'aux') && predicate.xpos !== 'VBG')
    return 'past';
  if (first === undefined && predicate.xpos === 'VBP' && INVARIANT.has(predicate.lemma))
    return dependents(sentence, predicate, 'nsubj').some(isSingular) ? 'past' : 'none';
  return ofTag(first?.xpos ?? predicate.xpos) ?? (predicate.xpos === 'VBN' ? 'past' : 'none');
}

/** Verbs whose past is written as their present, "the mill shut in May". Source: Quirk et al. 3.11–3.18, the last class. */
const INVARIANT = new Set(
  'shut put cut hit set cost let spread burst cast hurt split quit beat read bet bid shed rid thrust'.split(' '),
);

const isSingular = ({ xpos }: Token) => xpos === 'NN' || xpos === 'NNP';

function ofTag(xpos: string): Tense | undefined {
  if (xpos === 'VBD') return 'past';
  return xpos === 'VBZ' || xpos === 'VBP' ? 'present' : undefined;
}

/** "is going to leave": going is the verb above. */
function isGoingTo(sentence: Sentence, predicate: Token): boolean {
  const above = sentence.tokens[predicate.head];
  return predicate.deprel === 'xcomp' && above?.form.toLowerCase() === 'going';
}
