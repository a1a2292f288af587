/** What a clash function takes and returns. */
import type { Answer } from '../answer.ts';
import type { Explanation, Outcome } from '../vocabulary.ts';

/** What it is told of the rule: the explanations that the rule takes, all of them where absent. */
export interface ClashOptions {
  readonly unless?: readonly Explanation[];
}

/** The outcome, and the answer that says why. */
export interface Clashing {
  readonly outcome: Outcome;
  readonly answer: Answer;
}
