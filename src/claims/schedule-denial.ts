/** "no date has been set", "is not discussing the timeline", "would not say when": an event has no known time. */
import { isScheduleNoun } from '../language/lexicon/index.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import { clauseHead, dependents, head, isNegated, isPredicate, plainRelation, subject } from '../language/tree.ts';
import type { ClaimBase } from './claim.ts';
import type { SentenceExtractor } from './extractor.ts';
import type { Predicate } from './predicate.ts';
import { baseOf, type Draft } from './reading/base.ts';
import { carriedBy, type EventToken, eventNoun } from './reading/events-of.ts';
import { subjectOf } from './reading/phrase.ts';
import { nominal, verbal } from './reading/predicate-of.ts';
import type { SentenceContext } from './reading/sentence-context.ts';

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
    for (const word of context.sentence.tokens) {
      const event = deniedEvent(context.sentence, word);
      if (event !== undefined) yield claimOf(context, { event, word });
    }
  },
};

function deniedEvent(sentence: Sentence, word: Token): EventToken | undefined {
  if (word.upos === 'NOUN' && isScheduleNoun(word.lemma)) {
    return isDenied(sentence, word) ? eventOfSchedule(sentence, word) : undefined;
  }
  return word.lemma === 'when' ? unknownClause(sentence, word) : undefined;
}

/** "no date", "is not discussing the timeline", "has yet to set a date", "ruled out a timetable". */
function isDenied(sentence: Sentence, noun: Token): boolean {
  const verb = clauseHead(sentence, noun);
  if (isPredicate(sentence, verb) && isYetTo(sentence, verb)) return true;
  // A negated argument negates its clause, where a denial of the whole is seen too.
  const isArgument = noun.head === verb.index && isPredicate(sentence, verb);
  const negated = isNegated(sentence, verb) || (!isArgument && isNegated(sentence, noun));
  return negated || isLeftOpen(sentence, noun, verb);
}

const isYetTo = (sentence: Sentence, verb: Token) =>
  (verb.xpos === 'VB' && dependents(sentence, verb, 'advmod').some(({ lemma }) => lemma === 'yet')) ||
  (head(sentence, verb)?.lemma === 'have' && sentence.tokens[verb.index - 2]?.lemma === 'yet');

/** What a date is that is not known. By hand. */
const OPEN = new Set(['unknown', 'undecided', 'unclear', 'uncertain', 'open', 'unset', 'undetermined', 'unspecified']);

/** "The date is open", "the date remains to be set". */
const isLeftOpen = (sentence: Sentence, noun: Token, predicate: Token) =>
  OPEN.has(predicate.lemma) && subject(sentence, predicate)?.index === noun.index;

/** "a date for talks", "the timeline of the withdrawal", "a date for work to begin", "no schedule for leaving". */
function eventOfSchedule(sentence: Sentence, noun: Token): EventToken | undefined {
  const verb = clauseHead(sentence, noun);
  const below = dependents(sentence, noun, 'nmod', 'acl', 'acl:relcl', 'nmod:poss', 'compound');
  const beside = isPredicate(sentence, verb) ? dependents(sentence, verb, 'obl', 'advcl', 'nmod') : [];
  for (const token of [...below, ...beside]) {
    const event = eventAt(sentence, token);
    if (event !== undefined) return event;
  }
  const own = isPredicate(sentence, verb) ? subject(sentence, verb) : undefined;
  return own === undefined || own.index === noun.index ? undefined : eventAt(sentence, own);
}

function eventAt(sentence: Sentence, token: Token): EventToken | undefined {
  if (token.upos === 'VERB') return carriedBy(sentence, token) ?? { token, phase: 'whole' };
  const noun = eventNoun(sentence, token);
  return noun === undefined ? undefined : { token: noun, phase: 'whole' };
}

/** Verbs and adjectives whose negation leaves a "when" open. By hand: knowing, telling and deciding. */
const KNOWING = new Set(
  'know say tell clear certain sure disclose reveal specify decide announce discuss indicate give confirm state explain set agree elaborate comment'.split(
    ' ',
  ),
);
/** These leave it open by themselves. */
const UNKNOWING = new Set(['unclear', 'unknown', 'uncertain', 'undecided', 'decline', 'refuse']);

/** "It is not known when the troops will leave", "he would not say when", "declined to say when". */
function unknownClause(sentence: Sentence, when: Token): EventToken | undefined {
  const clause = clauseHead(sentence, when);
  const above = head(sentence, clause);
  if (above === undefined || !['ccomp', 'advcl', 'csubj', 'xcomp'].includes(plainRelation(clause.deprel)))
    return undefined;
  if (clause.index < above.index && clause.deprel === 'advcl') return undefined;
  const open = UNKNOWING.has(above.lemma) || (KNOWING.has(above.lemma) && isNegated(sentence, above));
  return open ? (carriedBy(sentence, clause) ?? { token: clause, phase: 'whole' }) : undefined;
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
  return { ...base, kind: 'schedule-denial', event: predicate };
}
