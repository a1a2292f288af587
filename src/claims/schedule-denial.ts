/** "no date has been set", "is not discussing the timeline", "would not say when": an event has no known time. */
import { cued, cueOf } from '../language/cues.ts';
import { isReportingVerb, isScheduleNoun, SCHEDULE_NOUNS } from '../language/lexicon/index.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import {
  clauseHead,
  dependents,
  head,
  isNegated,
  isPassive,
  isPredicate,
  plainRelation,
  subject,
  subtree,
} from '../language/tree.ts';
import type { ClaimBase, Participant } from './claim.ts';
import type { SentenceExtractor } from './extractor.ts';
import type { Predicate } from './predicate.ts';
import { actsAt } from './reading/acts-at.ts';
import { baseOf, type Draft } from './reading/base.ts';
import { carriedBy, type EventToken, eventNoun } from './reading/events-of.ts';
import { participant } from './reading/participants-of.ts';
import { linkAt, subjectOf } from './reading/phrase.ts';
import { nominal, verbal } from './reading/predicate-of.ts';
import type { SentenceContext } from './reading/sentence-context.ts';
import { isDenied, isTooEarly, isYetTo } from './schedule/denied.ts';
import { eventBehind, isFixedDay, UNITS } from './schedule/fixing.ts';

export interface ScheduleDenialClaim extends ClaimBase {
  readonly kind: 'schedule-denial';
  /** The event that has no time; absent where the text leaves it open ("there is no timetable"). */
  readonly event?: Predicate;
}

/** What has no time, and the words that say so. */
interface Denial {
  readonly event: EventToken;
  /** The word that stands for the time: "timetable", "when". */
  readonly word: Token;
}

export const scheduleDenial: SentenceExtractor<ScheduleDenialClaim> = {
  kind: 'schedule-denial',
  *extract(context) {
    for (const word of cued(context.sentence, CUE)) {
      for (const event of deniedEvents(context.sentence, word)) yield claimOf(context, { event, word });
    }
  },
};

const CUE = cueOf(SCHEDULE_NOUNS, UNITS, ['when']);

function deniedEvents(sentence: Sentence, word: Token): readonly EventToken[] {
  if (word.upos === 'NOUN' && (isScheduleNoun(word.lemma) || isFixedDay(sentence, word))) {
    return isDenied(sentence, word) ? eventsOfSchedule(sentence, word) : [];
  }
  return word.lemma === 'when' ? unknownClause(sentence, word) : [];
}

/** "a date for talks", "the timeline of the withdrawal", "a date for work to begin", "no schedule for leaving". */
function eventsOfSchedule(sentence: Sentence, noun: Token): readonly EventToken[] {
  const infinitive = infinitiveWithin(sentence, noun);
  if (infinitive !== undefined) return eventsAt(sentence, infinitive);
  const phrase = eventBehind(sentence, noun);
  const verb = clauseHead(sentence, noun);
  const below = dependents(sentence, noun, 'nmod', 'acl', 'acl:relcl', 'nmod:poss', 'compound');
  const beside = isPredicate(sentence, verb) ? dependents(sentence, verb, 'obl', 'advcl', 'nmod') : [];
  for (const token of [...(phrase === undefined ? [] : [phrase]), ...below, ...beside]) {
    const events = eventsAt(sentence, token);
    if (events.length > 0) return events;
    if (token === phrase) return [{ token, phase: 'whole' }];
  }
  const own = isPredicate(sentence, verb) ? subject(sentence, verb) : undefined;
  return own === undefined || own.index === noun.index ? [] : eventsAt(sentence, own);
}

/** "a date for the digging to begin": the infinitive, whichever noun it hangs on. */
function infinitiveWithin(sentence: Sentence, noun: Token): Token | undefined {
  return subtree(sentence, clauseHead(sentence, noun))
    .flatMap((index) => sentence.tokens[index] ?? [])
    .find(({ xpos, deprel, index }) => xpos === 'VB' && deprel === 'acl' && index > noun.index);
}

function eventsAt(sentence: Sentence, token: Token): readonly EventToken[] {
  if (token.upos === 'VERB') {
    const carried = carriedBy(sentence, token);
    const own: EventToken = { token, phase: 'whole' };
    return carried === undefined ? [own] : [carried, own];
  }
  const noun = eventNoun(sentence, token) ?? (actsAt(sentence, token).length > 0 ? token : undefined);
  return noun === undefined ? [] : [{ token: noun, phase: 'whole' }];
}

/** Verbs and adjectives whose negation leaves a "when" open. By hand: knowing, telling and deciding. */
const KNOWING = new Set(
  'know say tell clear certain sure disclose reveal specify decide announce discuss indicate give confirm state explain set agree elaborate comment decision word announcement agreement indication'.split(
    ' ',
  ),
);
/** These leave it open by themselves. */
const UNKNOWING = new Set(['unclear', 'unknown', 'uncertain', 'undecided']);

/** "No decision has been taken on when": the noun of knowing is the verb's subject or object. */
const isOfKnowing = (sentence: Sentence, verb: Token) =>
  dependents(sentence, verb, 'nsubj', 'nsubj:pass', 'obj').some(
    ({ lemma, upos }) => upos === 'NOUN' && KNOWING.has(lemma),
  );

/** Relations of an indirect question to what governs it. */
const QUESTIONS = new Set(['ccomp', 'advcl', 'csubj', 'xcomp', 'acl', 'nmod', 'obl']);

/** "would not say", "has yet to decide", "too early to say", "no decision on". */
const isLeft = (sentence: Sentence, above: Token) =>
  isNegated(sentence, above) || isYetTo(sentence, above) || isTooEarly(sentence, above);

/** "It is not known when the troops will leave", "he would not say when", "declined to say when". */
function unknownClause(sentence: Sentence, when: Token): readonly EventToken[] {
  const clause = clauseHead(sentence, when);
  const above = head(sentence, clause);
  if (above === undefined || !QUESTIONS.has(plainRelation(clause.deprel))) return [];
  if (clause.index < above.index && clause.deprel === 'advcl') return [];
  const open =
    UNKNOWING.has(above.lemma) ||
    ((KNOWING.has(above.lemma) || isOfKnowing(sentence, above)) && isLeft(sentence, above));
  return open ? eventsAt(sentence, clause) : [];
}

/** The words that are shown reach from the verb to the word for the time where they are at most so many tokens apart. */
const LONGEST = 12;

function claimOf(context: SentenceContext, { event, word }: Denial): Draft<ScheduleDenialClaim> {
  const { sentence } = context;
  const verb =
    word.lemma === 'when' ? (head(sentence, clauseHead(sentence, word)) ?? word) : clauseHead(sentence, word);
  const predicate = nominal(event.token) ?? verbal(sentence, event.token);
  const shown = { first: Math.min(verb.index, word.index), end: Math.max(verb.index, word.index) + 1 };
  const value = shown.end - shown.first > LONGEST ? { first: word.index, end: word.index + 1 } : shown;
  const base = baseOf(context, {
    token: verb,
    subject: subjectOf(context, event.token),
    value,
    predicate,
    carrier: event.carrier,
  });
  const setter = setterOf(context, verb);
  const participants = setter === undefined ? base.participants : [...base.participants, setter];
  return { ...base, participants, kind: 'schedule-denial', event: predicate };
}

/** Who would set the time has a part in the event: "the firm has not set a date for the closure". */
function setterOf(context: SentenceContext, verb: Token): Participant | undefined {
  const { sentence } = context;
  if (!isPredicate(sentence, verb) || isPassive(sentence, verb) || isReportingVerb(verb.lemma)) return undefined;
  const own = subject(sentence, verb);
  return own === undefined || linkAt(context, own) === undefined ? undefined : participant(context, 'owner', own);
}
