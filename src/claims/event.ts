/** "the council rejected the plan", "the sale of the mill by Orme": who did what to whom, or did not. */

import { predicateClass } from '../language/lexicon/index.ts';
import type { Token } from '../language/sentence.ts';
import { dependent, dependents, plainRelation, subject, tense } from '../language/tree.ts';
import type { ClaimBase, Lemma, Participant } from './claim.ts';
import { nounsOfEvent, verbsOfEvent } from './event/event-tokens.ts';
import { isDisputed, isEarlier, limitsOf } from './event/limits.ts';
import { filledByNone } from './event/none.ts';
import { isTwoSided, type Sides, sidesOf, strayParties } from './event/sides.ts';
import { type Undone, undoneIn } from './event/undone.ts';
import type { SentenceExtractor } from './extractor.ts';
import type { Predicate } from './predicate.ts';
import { baseOf, type Draft } from './reading/base.ts';
import type { EventToken } from './reading/events-of.ts';
import { participant } from './reading/participants-of.ts';
import { subjectOf } from './reading/phrase.ts';
import { nominal, verbal } from './reading/predicate-of.ts';
import type { SentenceContext } from './reading/sentence-context.ts';

export interface EventClaim extends ClaimBase {
  readonly kind: 'event';
  readonly predicate: Predicate;
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
      if (hasParty(context, found)) yield claimOf(context, found);
    }
    for (const undone of undoneIn(context.sentence)) yield undoneClaim(context, undone);
  },
};

function claimOf(context: SentenceContext, { token, carrier }: EventToken): Draft<EventClaim> {
  const { sentence } = context;
  const verb = carrier ?? token;
  const predicate = nominal(token) ?? (token.upos === 'NOUN' ? named(token) : verbal(sentence, token));
  const none = token.upos === 'NOUN' && carrier === undefined ? undefined : filledByNone(sentence, verb, token);
  const base = baseOf(context, {
    token: verb,
    subject: subjectOf(context, bearerOf(context, token)),
    value: wordsOf(context, verb, token),
    predicate,
    carrier,
  });
  return Object.assign(base, {
    kind: 'event' as const,
    predicate,
    ...(none === undefined ? {} : { none }),
    asserted: token.upos !== 'NOUN' || carrier !== undefined,
    get limits() {
      return limitsOf(sentence, verb);
    },
    get earlier() {
      return isEarlier(sentence, verb);
    },
    get disputed() {
      return isDisputed(sentence, verb);
    },
    get sides() {
      if (!isTwoSided(predicate)) return undefined;
      const stray = token.upos === 'NOUN' ? strayParties(context, token, carrier) : [];
      return sidesOf(predicate, [...base.participants, ...stray]);
    },
  });
}

/** What is undone now was not done. */
const resultTense = (told: Predicate['tense']) => (told === 'present' ? 'past' : told);

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
  return {
    ...base,
    kind: 'event' as const,
    stance: { ...base.stance, polarity: base.stance.polarity === 'negated' ? 'affirmed' : 'negated' },
    participants: [participant(context, 'patient', patient)],
    predicate: told,
    asserted: true,
    limits: limitsOf(sentence, predicate).filter((limit) => limit !== word.lemma),
    earlier: isEarlier(sentence, predicate),
    disputed: false,
  };
}

/** A deed of two sides whose noun stands for no verb: "lawsuit". */
const named = ({ lemma, index }: Token): Predicate => ({
  lemma,
  noun: lemma,
  token: index,
  passive: false,
  tense: 'none',
});

/** Somebody or something takes part in it. */
function hasParty({ sentence }: SentenceContext, { token, carrier }: EventToken): boolean {
  return dependent(sentence, token, ...PARTIES) !== undefined || subject(sentence, carrier ?? token) !== undefined;
}

const PARTIES = ['obj', 'obl', 'obl:agent', 'nmod', 'nmod:poss', 'compound', 'amod'];

/** Whom the clause is about: its subject, else its object, else the event itself. */
function bearerOf({ sentence }: SentenceContext, token: Token): Token {
  if (token.upos === 'NOUN') return token;
  return subject(sentence, token) ?? dependent(sentence, token, 'obj') ?? token;
}

/** What is done: the verb with its auxiliaries, its negation and its particle, and the noun that it carries. */
function wordsOf({ sentence }: SentenceContext, verb: Token, token: Token): { first: number; end: number } {
  const own = dependents(sentence, verb)
    .filter(
      ({ deprel, lemma }) => /^(?:aux|compound)$/u.test(plainRelation(deprel)) || lemma === 'not' || lemma === 'never',
    )
    .map(({ index }) => index)
    .filter((index) => Math.abs(index - verb.index) <= 4);
  const all = [...own, verb.index, token.index];
  return { first: Math.min(...all), end: Math.max(...all) + 1 };
}
