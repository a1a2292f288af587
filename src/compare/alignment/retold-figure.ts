/** Does one sentence tell another again with another figure at the same place? */
import type { QuantityClaim } from '../../claims/index.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { canBeOne, figureClash, figuresClash, mayBeTold } from './figure-clash.ts';
import { samePlaceInSentence } from './figure-place.ts';
import { sameCountedSet } from './figure-set.ts';
import { figuresOf } from './figures-of.ts';
import { areSideBySide } from './near-sentences.ts';
import { type Retelling, retellingOf } from './retelling.ts';
import { bothSaid, mayBeToldAgain, toldAgain } from './told-again.ts';
import { isToldThen, otherTime } from './told-then.ts';

/** The answers up to the first "no"; none of them is "no" where the two figures clash. */
export function retoldFigure(a: QuantityClaim, b: QuantityClaim, context: CompareContext): readonly Answer[] {
  const answers: Answer[] = [];
  for (const answer of questions(a, b, context)) {
    answers.push(answer);
    if (answer.answer === 'no') break;
  }
  return answers;
}

/** False only where one of the answers is sure to be "no"; cheap to ask. */
export const mayRetellFigure = (a: QuantityClaim, b: QuantityClaim, context: CompareContext): boolean =>
  a.quantity.change === b.quantity.change &&
  figuresClash(a, b) &&
  a.frame !== b.frame &&
  !areSideBySide(a, b) &&
  mayBeToldAgain(a, b, context);

function* questions(a: QuantityClaim, b: QuantityClaim, context: CompareContext): Generator<Answer> {
  yield told(a, b);
  yield figureClash(a, b);
  yield bothSaid(a, b);
  const retelling = retellingOf(a, b, context);
  yield toldAgain(retelling);
  if (retelling === undefined) return;
  const [brief, full] = retelling.brief === a ? [a, b] : [b, a];
  yield sameCountedSet(brief, full, retelling);
  yield samePlaceInSentence(brief, full, retelling, context);
  yield onlyThisDiffers(brief, full, retelling, context);
  yield isToldThen(brief, full, retelling);
}

/** Two sentences that do not follow each other, and one kind of figure. */
function told(a: QuantityClaim, b: QuantityClaim): Answer {
  const question = 'two tellings';
  if (areSideBySide(a, b)) return no(question, 'they stand side by side');
  if (a.frame === b.frame) return no(question, 'the sentences read the same but for the figures');
  if (a.quantity.change !== b.quantity.change) return no(question, 'one is a difference, the other a level');
  return yes(question, 'two sentences tell of it');
}

/** A sentence in which every figure is another tells of another case. */
function onlyThisDiffers(
  brief: QuantityClaim,
  full: QuantityClaim,
  { own, content }: Retelling,
  context: CompareContext,
): Answer {
  const question = 'only this figure differs';
  const others = figuresOf(full, context);
  const told = figuresOf(brief, context).find((other) => other !== brief && canBeOne(other, full) === true);
  if (told !== undefined) return no(question, `the shorter sentence has ${told.value} too`);
  const odd = figuresOf(brief, context).find(
    (figure) => figure !== brief && !others.some((other) => mayBeTold(figure, other)),
  );
  if (odd !== undefined) return no(question, `${odd.value} is not in the other sentence either`);
  const time = otherTime(own, content);
  return time === undefined ? yes(question, 'what else is told is the same') : no(question, time, 'other-time');
}
