/** The claim that a phrase of the lexicon makes. */
import { dependents, tense } from '../../language/tree.ts';
import type { EventClaim } from '../event.ts';
import type { Predicate } from '../predicate.ts';
import { baseOf, type Draft } from '../reading/base.ts';
import { participant } from '../reading/participants-of.ts';
import { subjectOf } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import type { Told } from './in-other-words.ts';
import { isDisputed, isEarlier, limitsOf } from './limits.ts';
import { filledByNone } from './none.ts';

/** "Ruiz never set foot on a plane": flying, whatever the words. */
export function phraseClaim(context: SentenceContext, { verb, end, phrase, about }: Told): Draft<EventClaim> {
  const { sentence } = context;
  const told: Predicate = {
    lemma: phrase.deed,
    class: phrase.deed,
    token: verb.index,
    passive: phrase.role === 'patient',
    tense: tense(sentence, verb),
  };
  const value = { first: Math.min(verb.index, end - 1), end };
  const base = baseOf(context, { token: verb, subject: subjectOf(context, about), value, predicate: told });
  const polarity = (base.stance.polarity === 'negated') === phrase.isDenial ? 'affirmed' : 'negated';
  const none = filledByNone(sentence, verb, verb) === undefined ? undefined : phrase.role;
  const around = dependents(sentence, verb, 'obl').filter(({ index }) => index >= end || index < verb.index);
  const heads = new Set(around.map(({ lemma }) => lemma.toLowerCase()));
  return {
    ...base,
    kind: 'event' as const,
    stance: { ...base.stance, polarity },
    polarity,
    participants: [
      participant(context, phrase.role, about),
      ...base.participants.filter(({ role, head }) => role === 'oblique' && heads.has(head)),
    ],
    predicate: told,
    ...(none === undefined ? {} : { none }),
    asserted: true,
    limits: limitsOf(sentence, verb),
    earlier: isEarlier(sentence, verb),
    disputed: isDisputed(sentence, verb),
  };
}
