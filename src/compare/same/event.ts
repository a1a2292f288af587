/** Do the two claims speak of one event? */
import type { Claim, Predicate } from '../../claims/index.ts';
import { type Answer, no, unknown, yes } from '../answer.ts';
import { relateParticipants } from './participants.ts';
import { topicOverlap } from './topic.ts';

const QUESTION = 'same event';

/** The event that a claim dates, or says to have no date, or the predicate of a figure. */
export function eventOf(claim: Claim): Predicate | undefined {
  if (claim.kind === 'time' || claim.kind === 'schedule-denial') return claim.event;
  return claim.kind === 'quantity' || claim.kind === 'state' ? claim.predicate : undefined;
}

/** Yes where the same thing is done by or to the same; unknown where nothing says who takes part. */
export function sameEvent(a: Claim, b: Claim): Answer {
  const [x, y] = [eventOf(a), eventOf(b)];
  if (x === undefined || y === undefined) return no(QUESTION, 'one of the two names no event');
  if (a.place.block === b.place.block && a.place.sentence === b.place.sentence)
    return no(QUESTION, 'one sentence tells both');
  const sameClass = x.class !== undefined && x.class === y.class;
  if (!sameClass && x.lemma !== y.lemma) return no(QUESTION, `"${x.lemma}" is not "${y.lemma}"`);
  const participants = relateParticipants(a, b);
  if (participants === 'different') return no(QUESTION, 'other people or things take part');
  if (participants === 'shared')
    return yes(QUESTION, `both speak of "${x.lemma}" with the same parties`, sameClass ? 1 : 0.9);
  const overlap = topicOverlap(a, b);
  if (overlap >= 0.5) return unknown(QUESTION, `both speak of "${x.lemma}" in like words`, 0.75);
  return no(QUESTION, `nothing says that it is the same "${x.lemma}"`);
}
