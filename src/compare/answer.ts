/** One question of the walk and its answer; reports print them as they are. */
import type { Explanation } from './vocabulary.ts';

export interface Answer {
  /** In words: "same subject". */
  readonly question: string;
  readonly answer: 'yes' | 'no' | 'unknown';
  /** Why, in words that a report prints as they are. */
  readonly because: string;
  /** How much of the confidence is left after this answer, 0 to 1; 1 where absent. */
  readonly weight?: number;
  /** What makes the difference harmless, where a "no" is one of the explanations that a rule may take or leave. */
  readonly explanation?: Explanation;
}

/** An answer that lets the walk go on. */
export const yes = (question: string, because: string, weight = 1): Answer => answer(question, 'yes', because, weight);

/** An answer that parts the two claims; with an explanation, only where the rule takes it. */
export const no = (question: string, because: string, explanation?: Explanation): Answer => {
  const parted = answer(question, 'no', because, 1);
  return explanation === undefined ? parted : { ...parted, explanation };
};

/** The text does not say; the walk goes on with less confidence. */
export const unknown = (question: string, because: string, weight = 1): Answer =>
  answer(question, 'unknown', because, weight);

function answer(question: string, holds: Answer['answer'], because: string, weight: number): Answer {
  return weight === 1 ? { question, answer: holds, because } : { question, answer: holds, because, weight };
}
