/** "no date has been set", "is not discussing the timeline": somebody says that an event has no known time. */
import { isScheduleNoun } from '../language/lexicon/index.ts';
import type { Token } from '../language/sentence.ts';
import { clauseHead, dependents, isNegated, subject } from '../language/tree.ts';
import type { ClaimBase } from './claim.ts';
import type { SentenceExtractor } from './extractor.ts';
import type { Predicate } from './predicate.ts';
import { baseOf, type Draft } from './reading/base.ts';
import { subjectOf } from './reading/phrase.ts';
import { nominal, verbal } from './reading/predicate-of.ts';
import type { SentenceContext } from './reading/sentence-context.ts';

export interface ScheduleDenialClaim extends ClaimBase {
  readonly kind: 'schedule-denial';
  /** The event that has no time; absent where the text leaves it open ("there is no timetable"). */
  readonly event?: Predicate;
}

export const scheduleDenial: SentenceExtractor<ScheduleDenialClaim> = {
  kind: 'schedule-denial',
  *extract(context) {
    for (const noun of context.sentence.tokens) {
      if (noun.upos !== 'NOUN' || !isScheduleNoun(noun.lemma)) continue;
      if (!isDenied(context, noun)) continue;
      const event = eventOf(context, noun);
      if (event !== undefined) yield claimOf(context, noun, event);
    }
  },
};

function isDenied({ sentence }: SentenceContext, noun: Token): boolean {
  return isNegated(sentence, noun) || isNegated(sentence, clauseHead(sentence, noun));
}

/** "a date for talks", "the timeline of the withdrawal", "a date for work to begin", "when it will leave". */
function eventOf(context: SentenceContext, noun: Token): Token | undefined {
  const { sentence } = context;
  const below = dependents(sentence, noun, 'nmod', 'acl', 'acl:relcl', 'nmod:poss', 'compound');
  const verb = clauseHead(sentence, noun);
  const beside = dependents(sentence, verb, 'obl', 'advcl', 'nmod');
  const events = [...below, ...beside].filter((token) => nominal(token) !== undefined || token.upos === 'VERB');
  return events[0] ?? subject(sentence, verb);
}

function claimOf(context: SentenceContext, noun: Token, event: Token): Draft<ScheduleDenialClaim> {
  const { sentence } = context;
  const verb = clauseHead(sentence, noun);
  const predicate = nominal(event) ?? (event.upos === 'VERB' ? verbal(sentence, event) : undefined);
  const value = { first: Math.min(verb.index, noun.index), end: Math.max(verb.index, noun.index) + 1 };
  const bounded = value.end - value.first > 12 ? { first: noun.index, end: noun.index + 1 } : value;
  return {
    ...baseOf(context, { token: verb, subject: subjectOf(context, event), value: bounded, predicate }),
    kind: 'schedule-denial',
    ...(predicate === undefined ? {} : { event: predicate }),
  };
}
