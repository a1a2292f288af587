/** Is the set that a definite figure takes up the one that another figure tells of? */
import type { QuantityClaim } from '../../claims/index.ts';
import { canBeOne } from '../alignment/figure-clash.ts';
import { type Answer, no, unknown, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { finite } from '../interval.ts';
import { isMore, narrowingOf } from './set-narrowing.ts';
import { sameNoun } from './set-noun.ts';
import { sameRestriction } from './set-restriction.ts';
import { otherSource } from './set-sources.ts';
import { takeUpOf } from './take-up.ts';

/** The answers up to the first "no"; none of them is "no" where a definite figure is not that of the set that it takes up. */
export function takenUpWrong(a: QuantityClaim, b: QuantityClaim, context: CompareContext): readonly Answer[] {
  const answers: Answer[] = [];
  for (const answer of questions(a, b, context)) {
    answers.push(answer);
    if (answer.answer === 'no') break;
  }
  return answers;
}

/** False only where one of the answers is sure to be "no"; cheap to ask. */
export function mayBeTakenUpWrong(a: QuantityClaim, b: QuantityClaim, context: CompareContext): boolean {
  if (a.place.block === b.place.block) return false;
  const takesUp = takeUpOf(b, context) !== undefined;
  if (!takesUp && takeUpOf(a, context) === undefined) return false;
  const [set, told] = takesUp ? [b, a] : [a, b];
  const { quantity, measured, ofSet } = told;
  if (quantity.change !== undefined || quantity.per !== undefined || ofSet || measured === 'thing') return false;
  return finite(quantity.value) >= 2 && canBeOne(set, told) === false && !areTooFarApart(set, told);
}

function* questions(a: QuantityClaim, b: QuantityClaim, context: CompareContext): Generator<Answer> {
  const question = 'taken up';
  const [set, told] = takeUpOf(b, context) === undefined ? [a, b] : [b, a];
  const takeUp = takeUpOf(set, context);
  if (takeUp === undefined) return yield no(question, 'neither takes up a set told before');
  if (set.place.block === told.place.block) return yield no(question, 'one paragraph sets them side by side');
  yield yes(question, `"${set.subject.text}" speaks of a set that is known`);
  yield isWhole(told, set);
  yield figuresClash(set, told);
  yield sameNoun(set, told);
  yield saidToBe(
    told,
    takeUp.words.map(({ lemma }) => lemma),
  );
  yield sameRestriction({ set, takeUp, told, context });
  yield otherSource(set, told, takeUp, context);
}

/** Why one of two figures of one deed may be some of the other, or be made up of others, where it takes up a set; else undefined. Where no deed is one, what says which are meant must be told of both. */
export function partedAsSet(
  a: QuantityClaim,
  b: QuantityClaim,
  context: CompareContext,
  isOneDeed = true,
): string | undefined {
  const [set, told] = takeUpOf(b, context) === undefined ? [a, b] : [b, a];
  const takeUp = takeUpOf(set, context);
  if (takeUp === undefined || canBeOne(set, told) !== false) return undefined;
  const narrowing = narrowingOf({ set, takeUp, told, context });
  if (narrowing !== undefined) return `only one speaks of ${narrowing}`;
  if (!isOneDeed && takeUp.verb !== undefined && !isMore(set, told)) {
    const which = sameRestriction({ set, takeUp, told, context });
    if (which.answer === 'no') return which.because;
  }
  const source = otherSource(set, told, takeUp, context);
  return source.answer === 'no' ? source.because : undefined;
}

/** Words for an amount that is no figure. By hand. */
const VAGUE = /^\D*\b(?:dozens?|scores?|hundreds?|thousands?|millions?|several|couple|few)\b\D*$/iu;

/** Of whom everybody has their own. By hand. */
const KIN = new Set(
  'child son daughter brother sister sibling grandchild grandson granddaughter nephew niece cousin aunt uncle friend parent kid wife'.split(
    ' ',
  ),
);

function isWhole(told: QuantityClaim, set: QuantityClaim): Answer {
  const question = 'a whole set';
  const { quantity, scope, ofSet, measured, subject, value } = told;
  if (quantity.change !== undefined || quantity.per !== undefined || scope.part === true || ofSet)
    return no(question, `${value} is said of a part, or of more`, 'part-of-whole');
  if (KIN.has(measured) && !/^(?:the|all|these|those)\b/iu.test(set.subject.text))
    return no(question, `${set.subject.text} are of one family`);
  if (measured === 'thing' || finite(quantity.value) < 2) return no(question, `${value} counts no set`);
  if (VAGUE.test(value)) return no(question, `${value} is no exact figure`);
  return yes(question, `${subject.text} are counted`);
}

/** Figures further apart than this are of other sets. */
const FARTHEST = 4;

function figuresClash(set: QuantityClaim, told: QuantityClaim): Answer {
  const question = 'values clash';
  const isOne = canBeOne(set, told);
  if (isOne !== false) return no(question, `${set.value} and ${told.value} can be one figure`);
  if (areTooFarApart(set, told)) return no(question, `${set.value} and ${told.value} are too far apart for one set`);
  return yes(question, `no value is both ${set.value} and ${told.value}`);
}

function areTooFarApart(set: QuantityClaim, told: QuantityClaim): boolean {
  const [x, y] = [finite(set.quantity.value), finite(told.quantity.value)];
  return Math.max(x, y) > FARTHEST * Math.min(x, y);
}

/** Words by which a set is only planned or possible. */
const MODAL = new Set([
  'will',
  'would',
  'could',
  'may',
  'might',
  'should',
  'can',
  'hope',
  'plan',
  'want',
  'mean',
  'expect',
]);

function saidToBe({ stance, value }: QuantityClaim, lemmas: readonly string[]): Answer {
  const question = 'both said to be so';
  const isPlanned = lemmas.some((lemma) => MODAL.has(lemma));
  if (stance.polarity === 'negated') return no(question, `${value} is negated`, 'denied');
  if (stance.modality === 'plan' ? lemmas.length > 0 && !isPlanned : stance.modality !== 'fact')
    return no(question, `${value} is a ${stance.modality}`, 'hypothetical');
  if (isPlanned && stance.modality === 'fact') return no(question, 'the set is only planned', 'hypothetical');
  return stance.modality === 'plan'
    ? unknown(question, 'one is planned', 0.85)
    : yes(question, 'both are told as fact');
}
