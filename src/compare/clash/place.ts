/** Two places for one thing. */
import type { Claim } from '../../claims/index.ts';
import { no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { samePlace } from '../scope/place.ts';
import type { Clashing, ClashOptions } from './outcome.ts';

const QUESTION = 'places clash';

/** Clash where both claims name a place and neither place lies in the other. */
export function placeClash(a: Claim, b: Claim, _: ClashOptions, context: CompareContext): Clashing {
  const answer = samePlace(a, b, context);
  if (answer.answer !== 'no') return { outcome: 'none', answer: no(QUESTION, answer.because) };
  return { outcome: 'clash', answer: yes(QUESTION, answer.because) };
}
