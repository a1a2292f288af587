/** "the council rejected the plan", "the sale of the mill by Orme": who did what to whom, or did not. */

import { predicateClass } from '../language/lexicon/index.ts';
import { dependent, subject, tense } from '../language/tree.ts';
import type { ClaimBase, Lemma, Participant, Stance } from './claim.ts';
import { nounsOfEvent, verbsOfEvent } from './event/event-tokens.ts';
import { isDisputed, isEarlier, limitsOf } from './event/limits.ts';
import { ReadEvent } from './event/read-event.ts';
import { type Role, rolesIn } from './event/roles.ts';
import type { Sides } from './event/sides.ts';
import { type Undone, undoneIn } from './event/undone.ts';
import type { SentenceExtractor } from './extractor.ts';
import type { Predicate } from './predicate.ts';
import { baseOf, type Draft } from './reading/base.ts';
import type { EventToken } from './reading/events-of.ts';
import { participant } from './reading/participants-of.ts';
import { subjectOf } from './reading/phrase.ts';
import type { SentenceContext } from './reading/sentence-context.ts';

export interface EventClaim extends ClaimBase {
  readonly kind: 'event';
  readonly predicate: Predicate;
  /** That of the stance, which rules ask of every event: it needs no other part of it. */
  readonly polarity: Stance['polarity'];
  /** The role that nobody fills ("no one was hurt", "none of the doors opened"): then the event is denied of all. */
  readonly none?: Participant['role'];
  /** False for a noun that only names the event ("rejected calls for a sale"), so that it may never have happened. */
  readonly asserted: boolean;
  /** What narrows it beside its parties: adverbs, and the first words of clauses of time, reason and purpose. */
  readonly limits: readonly Lemma[];
  /** True for the pluperfect: done, or not done, before another deed of the past. */
  readonly earlier: boolean;
  /** True where somebody is said to deny it, so that the draft itself reports the dispute. */
  readonly disputed: boolean;
  /** The two sides of a deed that cannot be exchanged: who beat whom, who bought what; absent where one is not named. */
  readonly sides?: Sides | undefined;
}

export const event: SentenceExtractor<EventClaim> = {
  kind: 'event',
  *extract(context) {
    const told = new Set<number>();
    for (const found of [...verbsOfEvent(context.sentence), ...nounsOfEvent(context)]) {
      if (told.has(found.token.index)) continue;
      told.add(found.token.index);
      if (hasParty(context, found)) yield new ReadEvent(context, found);
    }
    for (const role of rolesIn(context)) if (!told.has(role.noun.index)) yield roleClaim(context, role);
    for (const undone of undoneIn(context.sentence)) yield undoneClaim(context, undone);
  },
};

/** What is undone now was not done. */
const resultTense = (told: Predicate['tense']) => (told === 'present' ? 'past' : told);

/** "Orme is the owner of the mill": the two sides of owning. */
function roleClaim(context: SentenceContext, { noun, sides }: Role): Draft<EventClaim> {
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
    participants: [],
    predicate: told,
    asserted: false,
    limits: [],
    earlier: isEarlier(sentence, noun),
    disputed: isDisputed(sentence, noun),
    sides,
  };
}

/** "The letter went unanswered": what was not done to the letter. */
function undoneClaim(context: SentenceContext, { word, verb, patient, predicate }: Undone): Draft<EventClaim> {
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

/** Somebody or something takes part in it. */
function hasParty({ sentence }: SentenceContext, { token, carrier }: EventToken): boolean {
  return dependent(sentence, token, ...PARTIES) !== undefined || subject(sentence, carrier ?? token) !== undefined;
}

const PARTIES = ['obj', 'obl', 'obl:agent', 'nmod', 'nmod:poss', 'compound', 'amod'];
