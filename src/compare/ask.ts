/** The walk of a rule that computes: its own questions in turn, the first "no" parts the two claims. */
import type { Answer } from './answer.ts';
import type { CompareContext } from './context.ts';

/** A question that a rule asks of two claims. */
export type Question<A, B> = (a: A, b: B, context: CompareContext) => Answer;

/** The answers up to the first "no", and whether there was one. */
export function ask<A, B>(
  questions: readonly Question<A, B>[],
  a: A,
  b: B,
  context: CompareContext,
): { readonly isParted: boolean; readonly answers: Answer[] } {
  const answers: Answer[] = [];
  for (const question of questions) {
    const answer = question(a, b, context);
    answers.push(answer);
    if (answer.answer === 'no') return { isParted: true, answers };
  }
  return { isParted: false, answers };
}
