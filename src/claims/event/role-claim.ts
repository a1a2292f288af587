/** The claim that a noun for one side of a deed makes. */
import { dependent, subject, tense } from '../../language/tree.ts';
import type { EventClaim } from '../event.ts';
import type { Predicate } from '../predicate.ts';
import { baseOf, type Draft } from '../reading/base.ts';
import { subjectOf } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { isDisputed, isEarlier } from './limits.ts';
import type { Role } from './roles.ts';

const TAKEN = { polarity: 'affirmed', modality: 'fact' } as const;

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
  const isSaid = dependent(sentence, noun, 'cop') !== undefined;
  const bearer = (isSaid ? subject(sentence, noun) : undefined) ?? noun;
  const read = baseOf(context, { token: noun, subject: subjectOf(context, bearer), value, predicate: told });
  // In apposition it is taken to be so, whatever the clause denies or asks.
  const base = isSaid ? read : { ...read, stance: { ...read.stance, ...TAKEN } };
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
