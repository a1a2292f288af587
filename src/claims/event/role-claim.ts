/** The claim that a noun for one side of a deed makes. */
import { subject, tense } from '../../language/tree.ts';
import type { EventClaim } from '../event.ts';
import type { Predicate } from '../predicate.ts';
import { baseOf, type Draft } from '../reading/base.ts';
import { subjectOf } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { isDisputed, isEarlier } from './limits.ts';
import type { Role } from './roles.ts';

/** "Orme is the owner of the mill": the two sides of owning. */
export function roleClaim(context: SentenceContext, { noun, sides }: Role): Draft<EventClaim> {
  const { sentence } = context;
  const told: Predicate = {
    lemma: sides.deed,
    noun: noun.lemma,
    token: noun.index,
    passive: false,
    tense: tense(sentence, noun),
  };
  const value = { first: noun.index, end: noun.index + 1 };
  const bearer = subject(sentence, noun) ?? noun;
  const base = baseOf(context, { token: noun, subject: subjectOf(context, bearer), value, predicate: told });
  return {
    ...base,
    kind: 'event' as const,
    polarity: base.stance.polarity,
    participants: [],
    predicate: told,
    asserted: false,
    limits: [],
    earlier: isEarlier(sentence, noun),
    disputed: isDisputed(sentence, noun),
    sides,
  };
}
