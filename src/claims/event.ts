/** "the council rejected the plan", "the sale of the mill by Orme": who did what to whom, or did not. */

import { dependent, subject } from '../language/tree.ts';
import type { ClaimBase, Lemma, Participant, Stance } from './claim.ts';
import { nounsOfEvent, verbsOfEvent } from './event/event-tokens.ts';
import { toldInOtherWords } from './event/in-other-words.ts';
import { phraseClaim } from './event/phrase-claim.ts';
import { ReadEvent } from './event/read-event.ts';
import { roleClaim } from './event/role-claim.ts';
import { rolesIn } from './event/roles.ts';
import type { Sides } from './event/sides.ts';
import { undoneIn } from './event/undone.ts';
import { undoneClaim } from './event/undone-claim.ts';
import type { SentenceExtractor } from './extractor.ts';
import type { Predicate } from './predicate.ts';
import type { EventToken } from './reading/events-of.ts';
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
    for (const phrase of toldInOtherWords(context.sentence)) yield phraseClaim(context, phrase);
    for (const undone of undoneIn(context.sentence)) yield undoneClaim(context, undone);
  },
};

/** Somebody or something takes part in it. */
function hasParty({ sentence }: SentenceContext, { token, carrier }: EventToken): boolean {
  return dependent(sentence, token, ...PARTIES) !== undefined || subject(sentence, carrier ?? token) !== undefined;
}

const PARTIES = ['obj', 'obl', 'obl:agent', 'nmod', 'nmod:poss', 'compound', 'amod'];
