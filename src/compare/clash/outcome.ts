/** What a clash function returns: the outcome and the answer that says why. */
import type { Answer } from '../answer.ts';
import type { Outcome } from '../vocabulary.ts';

export interface Clashing {
  readonly outcome: Outcome;
  readonly answer: Answer;
}
