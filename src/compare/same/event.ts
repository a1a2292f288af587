/** Do the two claims speak of one event? */
import type { Claim, Predicate } from '../../claims/index.ts';
import { isReportingVerb } from '../../language/lexicon/index.ts';
import { type Answer, no, unknown, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { isRepeated, saysNothing } from './event-classes.ts';
import { eventName, eventOf } from './event-of.ts';
import { type PartyRelation, relateParties } from './parties.ts';
import { topicOverlap } from './topic.ts';

const QUESTION = 'same event';

/** Yes where the same thing is done by or to the same; unknown where one of them names nobody who takes part. */
export function sameEvent(a: Claim, b: Claim, { references }: CompareContext): Answer {
  const [x, y] = [eventOf(a), eventOf(b)];
  if (x === undefined || y === undefined) return no(QUESTION, 'one of the two names no event');
  if (a.place.block === b.place.block && a.place.sentence === b.place.sentence)
    return no(QUESTION, 'one sentence tells both');
  if (eventName(x) !== eventName(y)) return no(QUESTION, `"${x.lemma}" is not "${y.lemma}"`);
  if (saysNothing(x) || (x.class === undefined && isReportingVerb(x.lemma)))
    return no(QUESTION, `"${x.lemma}" tells of no event that happens once`);
  return byParties(a, b, x, relateParties(a, b, references));
}

/** Topics of which this much is shared speak of one event where one telling names nobody. */
const LIKE_TOPIC = 0.5;

function byParties(a: Claim, b: Claim, event: Predicate, parties: PartyRelation): Answer {
  const overlap = topicOverlap(a, b);
  const of = `both speak of "${event.lemma}"`;
  if (parties.kind === 'different') return no(QUESTION, parties.because);
  if (parties.kind === 'core') {
    const once = isOnce(event) || isDenial(a, b);
    const enough = parties.shared > 1 || (event.class === undefined && overlap >= LIKE_TOPIC);
    if (!once && (parties.full !== true || !enough))
      return no(QUESTION, `"${event.lemma}" can be told of more than one time`);
    return yes(QUESTION, `${of}, and ${parties.because}`, once ? 1 : 0.85);
  }
  if (event.class === undefined || isRepeated(event.class))
    return no(QUESTION, `nothing says that it is the same "${event.lemma}"`);
  if (parties.kind === 'place') return unknown(QUESTION, `${of}, and ${parties.because}`, 0.85);
  if (parties.kind === 'bare') return unknown(QUESTION, `${of}; ${parties.because}`, 0.8);
  return no(QUESTION, `nothing says that it is the same "${event.lemma}"`);
}

const isOnce = ({ class: group }: Predicate) => group !== undefined && !isRepeated(group);

/** That no time is set is said of the next time that it happens. */
const isDenial = (a: Claim, b: Claim) => a.kind === 'schedule-denial' || b.kind === 'schedule-denial';
