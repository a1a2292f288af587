/** Do two figures measure the same thing: the same noun, in the same frame, of the same owner? */
import type { Claim, QuantityClaim } from '../../claims/index.ts';
import { type Answer, no, yes } from '../answer.ts';
import { comparable } from '../interval.ts';
import { relateModifiers } from './modifiers.ts';
import { relateNouns } from './nouns.ts';
import { relateParticipants } from './participants.ts';
import { samePredicate } from './predicate.ts';
import { topicOverlap } from './topic.ts';

const QUESTION = 'same measure';
/** A frame of fewer words, the figures among them, proves nothing. */
const LEAST_FRAME = 4;
/** Figures with unlike verbs measure the same thing only where this much of their clauses' words is shared. */
const ENOUGH_TOPIC = 0.6;

/** Yes for twins (sentences that differ in nothing but figures), or the same noun with the same predicate. */
export function sameMeasure(a: Claim, b: Claim): Answer {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return no(QUESTION, 'one of the two is no figure');
  if (comparable(a.quantity, b.quantity) === undefined)
    return no(QUESTION, `${a.value} and ${b.value} are not of one kind`);
  if (isTwin(a, b)) return yes(QUESTION, 'the sentences read the same but for the figures');
  if (a.frame === b.frame) return no(QUESTION, 'they are two figures of one sentence, told twice');
  if (a.place.block === b.place.block && a.place.sentence === b.place.sentence) {
    return no(QUESTION, 'one sentence sets them side by side');
  }
  return byNoun(a, b);
}

/** The same words around the same figure of the sentence. */
export function isTwin(a: QuantityClaim, b: QuantityClaim): boolean {
  return a.nth === b.nth && a.frame === b.frame && a.frame.split(' ').length >= LEAST_FRAME;
}

function byNoun(a: QuantityClaim, b: QuantityClaim): Answer {
  const nouns = relateNouns(a.measured, b.measured);
  const predicate = samePredicate(a.predicate, b.predicate);
  if (nouns.kind === 'other') return no(QUESTION, `"${a.measured}" is not "${b.measured}"`);
  if (nouns.kind === 'both-people' && (predicate !== 'class' || !(isGeneric(a) || isGeneric(b))))
    return no(QUESTION, `${a.subject.text} may be others than ${b.subject.text}`);
  if (relateModifiers(a.subject, b.subject) === 'contrast')
    return no(QUESTION, `${a.subject.text} are not ${b.subject.text}`);
  if (relateParticipants(a, b) === 'different') return no(QUESTION, 'other people or things take part');
  const overlap = topicOverlap(a, b, [a.measured, b.measured, a.predicate?.lemma, b.predicate?.lemma]);
  if (
    predicate === 'other' &&
    (overlap < ENOUGH_TOPIC || (a.predicate?.class !== undefined && b.predicate?.class !== undefined))
  )
    return no(QUESTION, `${words(a)} is not ${words(b)}`);
  const weight = nouns.weight * { class: 1, lemma: 0.95, open: 0.75, other: 0.7 }[predicate];
  if (weight * (0.6 + 0.4 * overlap) < 0.5 && predicate !== 'class')
    return no(QUESTION, 'too little says that they measure the same thing');
  return yes(
    QUESTION,
    `both count "${a.measured}"${a.measured === b.measured ? '' : ` or "${b.measured}"`} in the same frame`,
    Math.min(1, weight * (0.75 + 0.35 * overlap)),
  );
}

/** Words for people of any kind. By hand. */
const GENERIC = new Set(['person', 'people', 'victim', 'body', 'individual', 'casualty', 'human', 'life']);
const isGeneric = (claim: QuantityClaim) => GENERIC.has(claim.measured);

const words = (claim: QuantityClaim) => `"${claim.predicate?.lemma ?? 'be'} ${claim.measured}"`;
