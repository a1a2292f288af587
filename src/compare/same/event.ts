/** Do the two claims speak of one event? */
import type { Claim, Predicate } from '../../claims/index.ts';
import { isPersonNoun, isReportingVerb } from '../../language/lexicon/index.ts';
import { type Answer, no, unknown, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { happensOnceToEach, isRepeated, saysNothing } from './event-classes.ts';
import { deniedNames, eventOf, happeningName, occasionNames } from './event-of.ts';
import { type PartyRelation, relateParties, shareCore } from './parties.ts';
import { isOneOfSeveral } from './several.ts';
import { topicOverlap } from './topic.ts';

const QUESTION = 'same event';

/** Yes where the same thing is done by or to the same; unknown where one of them names nobody who takes part. */
export function sameEvent(a: Claim, b: Claim, context: CompareContext): Answer {
  const [x, y] = [eventOf(a), eventOf(b)];
  if (x === undefined || y === undefined) return no(QUESTION, 'one of the two names no event');
  if (a.place.block === b.place.block && a.place.sentence === b.place.sentence)
    return no(QUESTION, 'one sentence tells both');
  if (!isOneHappening(a, b)) return no(QUESTION, `"${x.lemma}" is not "${y.lemma}"`);
  if (saysNothing(x) || (isSaying(x) && !isDenial(a, b) && !isOfThing(a, b)))
    return no(QUESTION, `"${x.lemma}" tells of no event that happens once`);
  if (a.kind === 'time' && b.kind === 'time' && (ADDING.test(a.text) || ADDING.test(b.text)))
    return no(QUESTION, 'one adds to what was told');
  return byParties(a, b, x, relateParties(a, b, context), context);
}

/** One class or verb; of what has no date also a verb of the same sense. */
function isOneHappening(a: Claim, b: Claim): boolean {
  const [x, y] = [eventOf(a), eventOf(b)];
  if (x === undefined || y === undefined) return false;
  const [name, other] = [happeningName(a, x), happeningName(b, y)];
  if (name === other) return true;
  if (a.kind === 'schedule-denial') return deniesOne(deniedNames(a, x), [other, ...occasionNames(b, y)]);
  return b.kind === 'schedule-denial' && deniesOne(deniedNames(b, y), [name, ...occasionNames(a, x)]);
}

const deniesOne = (denied: readonly string[], told: readonly string[]): boolean =>
  told.some((name) => denied.includes(name));

/** It happened one more time. Source: Quirk et al. 8.116 (additive subjuncts) and 8.55 (frequency). */
const ADDING = /\b(?:also|again|once more)\b/iu;

/** False for events of which sameEvent is sure to say no, as it is of most, without relating all who take part. */
export function mayBeSameEvent(a: Claim, b: Claim): boolean {
  const [x, y] = [eventOf(a), eventOf(b)];
  if (x === undefined || y === undefined) return false;
  if (isDenial(a, b)) return true;
  if (saysNothing(x) || (isSaying(x) && !isOfThing(a, b))) return false;
  return isOnce(x) || isOfDay(a) || isOfDay(b) || isTheirOwn(a, b) || shareCore(a, b);
}

const isSaying = ({ class: group, lemma }: Predicate): boolean => group === undefined && isReportingVerb(lemma);

/** Verbs of saying that also bring out a paper: what is published is a thing. By hand. */
const PUBLISHING = new Set(['publish', 'release', 'issue', 'report']);

/** "published the figures": a thing comes out, nobody says anything. */
const isOfThing = (a: Claim, b: Claim): boolean => bringsOut(a) && bringsOut(b);

const bringsOut = (claim: Claim): boolean =>
  PUBLISHING.has(eventOf(claim)?.lemma ?? '') && claim.participants.some(({ role }) => role === 'patient');

/** Topics of which this much is shared speak of one event where one telling names nobody. */
const LIKE_TOPIC = 0.5;

function byParties(a: Claim, b: Claim, event: Predicate, parties: PartyRelation, context: CompareContext): Answer {
  const overlap = topicOverlap(a, b);
  const of = `both speak of "${event.lemma}"`;
  if (parties.kind === 'different') return no(QUESTION, parties.because);
  if (parties.kind === 'core') {
    const once = isOnce(event) || isDenial(a, b) || happeningName(a, event) === 'walkout' || isOneEnd(a, b);
    const enough =
      parties.shared > 1 || (event.class === undefined && overlap >= LIKE_TOPIC) || isOnceToEach(event, parties, a, b);
    if (!once && (parties.full !== true || !enough))
      return no(QUESTION, `"${event.lemma}" can be told of more than one time`);
    return yes(QUESTION, `${of}, and ${parties.because}`, once ? 1 : 0.85);
  }
  if (deniesAny(a, b) && (parties.kind === 'bare' || parties.kind === 'place'))
    return unknown(QUESTION, `${of}, and no time is set for any`, 0.92);
  if (parties.kind !== 'place' && areBothNext(a, b))
    return unknown(QUESTION, `${of}, and both tell of the next one`, 0.9);
  if (isOwnPlan(a, b)) return unknown(QUESTION, `${of}, and it is for the same to set the time`, 0.85);
  if (isTheirOwn(a, b)) return unknown(QUESTION, `${of}, and it is that of the one told of`, 0.85);
  if (isOtherBeginning(a, b)) return no(QUESTION, 'what begins may not be what opens');
  if (isNamedByDay(a, b, context)) return unknown(QUESTION, `${of}, and the draft tells of one`, 0.85);
  if (event.class === undefined || isRepeated(event.class))
    return no(QUESTION, `nothing says that it is the same "${event.lemma}"`);
  if (parties.kind === 'place') return unknown(QUESTION, `${of}, and ${parties.because}`, 0.85);
  if (parties.kind === 'bare') return unknown(QUESTION, `${of}; ${parties.because}`, 0.8);
  return no(QUESTION, `nothing says that it is the same "${event.lemma}"`);
}

/** What one goes through once. */
const ONCE_IN_A_LIFE = new Set(['die', 'elect', 'resign', 'retire', 'appoint', 'dismiss']);
/** A pronoun reaches back so many blocks. */
const NEAR = 2;

/** "Orme was elected …", and soon after "since his election". */
function isTheirOwn(a: Claim, b: Claim): boolean {
  const [verb, noun] = [eventOf(a), eventOf(b)];
  if (verb === undefined || verb.noun !== undefined || noun?.noun === undefined) return false;
  if (!ONCE_IN_A_LIFE.has(happeningName(a, verb)) || !/^(?:his|her)\s/iu.test(b.subject.text)) return false;
  const isPerson = a.participants.some(
    ({ role, entity, head }) => role !== 'oblique' && (entity !== undefined || isPersonNoun(head)),
  );
  return isPerson && b.place.block > a.place.block - 1 && b.place.block - a.place.block <= NEAR;
}

/** "work began" and "the tunnel opened": two stages. */
function isOtherBeginning(a: Claim, b: Claim): boolean {
  const [x, y] = [eventOf(a), eventOf(b)];
  return x?.class !== y?.class && (x?.class === 'begin' || y?.class === 'begin');
}

/** "Monday's quake", "Tuesday's vote": the one that the draft tells of. */
function isNamedByDay(a: Claim, b: Claim, context: CompareContext): boolean {
  return [a, b].some((claim) => isOfDay(claim) && !isOneOfSeveral(eventOf(claim)?.noun ?? '', context));
}

const isOfDay = (claim: Claim): boolean =>
  eventOf(claim)?.noun !== undefined && /^\S+day['’]s\s/u.test(claim.subject.text);

/** "The firm has not set a date" and what the firm has said of the time: the plan is its own. */
function isOwnPlan(a: Claim, b: Claim): boolean {
  const [denial, time] = a.kind === 'schedule-denial' ? [a, b] : [b, a];
  const sayer = time.source.entity?.entity;
  if (denial.kind !== 'schedule-denial' || sayer === undefined || time.stance.modality !== 'plan') return false;
  return denial.participants.some(({ role, entity }) => role === 'owner' && entity?.entity === sayer);
}

/** "the next attempt", "another try": one that is still to come has no date, and has one. */
const areBothNext = (a: Claim, b: Claim): boolean =>
  isDenial(a, b) &&
  [a, b].every(({ subject }) => /^(?:the |a |any )?(?:next|another|further|new|fresh)\b/iu.test(subject.text));

/** "No date for talks": the denial names nobody, so that it holds of any talks to come. */
function deniesAny(a: Claim, b: Claim): boolean {
  const [denial, time] = a.kind === 'schedule-denial' ? [a, b] : [b, a];
  if (denial.kind !== 'schedule-denial' || time.kind !== 'time' || denial.event?.noun === undefined) return false;
  const named = denial.participants.some(({ role }) => role === 'owner' || role === 'patient');
  return !named && denial.subject.modifiers.length === 0 && time.side === 'future';
}

/** What happens once to each: the same one person or thing went through it, or the next time is dated in both. */
const isOnceToEach = ({ class: group }: Predicate, { single }: PartyRelation, a: Claim, b: Claim): boolean =>
  group !== undefined && ((single === true && happensOnceToEach(group)) || areAhead(a, b));

const areAhead = (a: Claim, b: Claim): boolean =>
  a.kind === 'time' && b.kind === 'time' && a.side === 'future' && b.side === 'future';

const isOnce = ({ class: group }: Predicate) => group !== undefined && !isRepeated(group);

/** "launched the inquiry", "the investigation began": one thing begins once, and ends once. */
const isOneEnd = (a: Claim, b: Claim): boolean =>
  a.kind === 'time' &&
  b.kind === 'time' &&
  a.phase !== 'whole' &&
  a.phase === b.phase &&
  [a, b].every(({ event, subject }) => event?.noun !== undefined && /^the\s/iu.test(subject.text));

/** That no time is set is said of the next time that it happens. */
const isDenial = (a: Claim, b: Claim) => a.kind === 'schedule-denial' || b.kind === 'schedule-denial';
