/** The claim that an adjective in "un-" makes. */
import { predicateClass } from '../../language/lexicon/index.ts';
import { tense } from '../../language/tree.ts';
import type { EventClaim } from '../event.ts';
import type { Predicate } from '../predicate.ts';
import { baseOf, type Draft } from '../reading/base.ts';
import { participant } from '../reading/participants-of.ts';
import { subjectOf } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { isEarlier, limitsOf } from './limits.ts';
import type { Undone } from './undone.ts';

/** "The letter went unanswered": what was not done to the letter. */
export function undoneClaim(context: SentenceContext, { word, verb, patient, predicate }: Undone): Draft<EventClaim> {
  const { sentence } = context;
  const group = predicateClass(verb, 'verb');
  const told: Predicate = {
    lemma: verb,
    ...(group === undefined ? {} : { class: group }),
    token: predicate.index,
    passive: true,
    tense: word.deprel === 'amod' ? 'none' : resultTense(tense(sentence, predicate)),
  };
  const base = baseOf(context, {
    token: predicate,
    subject: subjectOf(context, patient),
    value: { first: Math.min(predicate.index, word.index), end: word.index + 1 },
    predicate: told,
  });
  const polarity = base.stance.polarity === 'negated' ? 'affirmed' : 'negated';
  return {
    ...base,
    kind: 'event' as const,
    stance: { ...base.stance, polarity },
    polarity,
    participants: [participant(context, 'patient', patient)],
    predicate: told,
    asserted: true,
    limits: limitsOf(sentence, predicate).filter((limit) => limit !== word.lemma),
    earlier: isEarlier(sentence, predicate),
    disputed: false,
  };
}

/** What is undone now was not done. */
const resultTense = (told: Predicate['tense']) => (told === 'present' ? 'past' : told);
