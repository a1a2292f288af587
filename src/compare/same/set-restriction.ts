/** Does what is said of a set that is taken up fit what another figure says of its set? */

import type { QuantityClaim } from '../../claims/index.ts';
import { verbal } from '../../claims/reading/predicate-of.ts';
import type { Token } from '../../language/sentence.ts';
import { type Answer, no, yes } from '../answer.ts';
import { finite } from '../interval.ts';
import { deedsFrom, deedsTold } from './deeds-told.ts';
import { samePredicate } from './predicate.ts';
import { type AskedSet, isMore, narrowingIn, narrowingOf } from './set-narrowing.ts';
import { relateSets } from './set-nouns.ts';
import { deedIn, type TakeUp } from './take-up.ts';
import { type Telling, type Whole, wholeToldBy } from './told-whole.ts';

const QUESTION = 'same set';

/** A set that nothing is said of is known by its noun alone; small ones are named or counted by hand. */
const LEAST_BARE = 4;

/** Where no deed is told of both, the nouns must be one. */
const SURE = 0.95;

/** What befalls some of a set: who is counted by it is not the whole set. By hand, of the deeds of counted-deeds.ts. */
const FATES = new Set([
  'die',
  'injure',
  'hospitalise',
  'rescue',
  'arrest',
  'charge',
  'release',
  'infect',
  'dismiss',
  'evacuate',
]);

/** Deeds that tell no more than that the set is there. By hand, of the same. */
const PRESENCE = new Set(['carry', 'take_part', 'own', 'serve', 'send', 'hire', 'study', 'shelter']);

/** Yes where the set is known by its noun, by where it is, or by the deed that the other figure tells too. */
export function sameRestriction(asked: AskedSet): Answer {
  const { set, takeUp, told, context } = asked;
  const deeds = deedsTold(told, context);
  const known: Telling = { deeds, whole: wholeToldBy(told, deeds, context) };
  const verb = deedIn(takeUp);
  const answer = verb === undefined ? byWhere(asked, known) : byDeed(asked, verb, known);
  if (answer.answer === 'no') return answer;
  const isSure = known.whole !== undefined && isLessOfWider(set, told);
  if (answer.weight !== undefined && answer.weight < SURE && !isSure && relateSets(set, told) !== 'one')
    return no(QUESTION, `${set.subject.text} and ${told.subject.text} are of two kinds, and no deed is told of both`);
  const narrowing = narrowingOf(asked, known);
  return narrowing === undefined ? answer : no(QUESTION, `only one speaks of ${narrowing}`, 'part-of-whole');
}

/** Fewer people than there were pupils, or more pupils than there were people: no part explains it. */
const isLessOfWider = (set: QuantityClaim, told: QuantityClaim): boolean =>
  relateSets(set, told) === (isMore(set, told) ? 'narrower' : 'wider');

/** A set that is told by where it is, or by nothing: the other figure must tell how many there are, or bring them up. */
function byWhere(asked: AskedSet, { deeds, whole }: Telling): Answer {
  const { set, takeUp, told } = asked;
  if (whole !== 'all' && whole !== 'group' && deeds.some((deed) => FATES.has(deed)))
    return no(QUESTION, `${told.subject.text} are told by what befell them`, 'part-of-whole');
  if (takeUp.words.some(({ lemma }) => LEFT.has(lemma)))
    return no(QUESTION, `${set.subject.text} are those that are left`, 'part-of-whole');
  const isBare = takeUp.words.length === 0;
  if (isBare && finite(set.quantity.value) < LEAST_BARE) return no(QUESTION, `${set.subject.text} may be any`);
  const isDone = deeds.some((deed) => ADDING.has(deed) || (!isBare && PRESENCE.has(deed) && !HAVING.has(deed)));
  if (isMore(set, told) && (isDone || narrowingIn(asked, []) !== undefined))
    return no(QUESTION, `${told.subject.text} may be some of ${set.subject.text}`, 'part-of-whole');
  if (!isOpenTold(told, deeds) && !isToldInFull(whole, asked) && (!isBare || isMore(set, told)))
    return no(QUESTION, `${told.value} says how many did so, not how many there are`, 'part-of-whole');
  return isBare
    ? yes(QUESTION, `nothing sets ${set.subject.text} apart`, 0.85)
    : yes(QUESTION, 'both tell of those that are there', 0.9);
}

/** Does the other figure tell of all there were? Of what was bought only where somebody speaks of all of it. */
function isToldInFull(whole: Whole | undefined, asked: AskedSet): boolean {
  const { set, told, takeUp } = asked;
  const isFar = finite(set.quantity.value) > MOST * finite(told.quantity.value);
  if (isMore(set, told) && (isFar || takeUp.words.length > 0)) return false;
  return whole === 'acquired' ? takeUp.isAll && takeUp.words.length === 0 : whole !== undefined && whole !== 'incident';
}

/** Deeds by which there may be more of a set than there were. By hand, of the same. */
const ADDING = new Set(['hire', 'train']);

/** A set so many times as great is another, however the lesser was told. */
const MOST = 2;

/** Words for those of a set that are left. By hand. */
const LEFT = new Set([
  'still',
  'now',
  'left',
  'remaining',
  'already',
  'yet',
  'most',
  'more',
  'nearest',
  'today',
  'currently',
]);

function byDeed({ takeUp, told }: AskedSet, verb: Token, { deeds: toldDeeds, whole }: Telling): Answer {
  const own = verbal(takeUp.sentence, verb);
  const deeds = deedsFrom(takeUp.sentence, verb);
  const relation = samePredicate(own, told.predicate);
  const words = `"${takeUp.words.map(({ form }) => form).join(' ')}"`;
  if (takeUp.words.some(({ lemma, xpos }) => LEFT.has(lemma) || xpos === 'RBS' || lemma === 'not' || lemma === 'never'))
    return no(QUESTION, `${words} tells of some`, 'part-of-whole');
  if (verb.upos === 'VERB' && (relation === 'class' || relation === 'lemma'))
    return yes(QUESTION, `both tell of those that ${own.lemma}`);
  if (deeds.some((deed) => toldDeeds.includes(deed)))
    return yes(QUESTION, `${words} can tell the same as "${told.text}"`, 0.95);
  const isFate = whole !== 'all' && toldDeeds.some((deed) => FATES.has(deed));
  const isThere = (isLocated(takeUp, verb) || deeds.some((deed) => PRESENCE.has(deed))) && !isFate;
  return isThere && ((whole !== undefined && whole !== 'acquired') || isOpenTold(told, toldDeeds))
    ? yes(QUESTION, `${words} says no more than that they are there`, 0.85)
    : no(QUESTION, `${words} may be some or others`, 'part-of-whole');
}

/** "who had been on the barge": no more than where they were. */
function isLocated({ sentence }: TakeUp, verb: Token): boolean {
  const rest = sentence.tokens.slice(verb.index, verb.index + 4);
  const at = rest.find(({ upos, lemma }) => upos !== 'AUX' && lemma !== 'be');
  return verb.upos === 'AUX' && rest.some(({ lemma }) => lemma === 'be') && WHERE.has(at?.lemma ?? '');
}
const WHERE = new Set(['on', 'in', 'aboard', 'inside', 'at']);

const isOpenTold = ({ predicate }: QuantityClaim, deeds: readonly string[]): boolean =>
  predicate === undefined || OPEN.has(predicate.lemma) || deeds.some((deed) => PRESENCE.has(deed) || HAVING.has(deed));
const OPEN = new Set(['be', 'have', 'there', 'exist', 'number', 'total', 'contain', 'count', 'boast', 'comprise']);

/** Deeds by which somebody has the set. By hand, of the same. */
const HAVING = new Set(['own', 'serve', 'hire', 'train']);
