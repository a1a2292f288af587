/** One question of the walk and its answer; reports print them as they are. */
export interface Answer {
  /** In words: "same subject". */
  readonly question: string;
  readonly answer: 'yes' | 'no' | 'unknown';
  /** Why, in words that a report prints as they are. */
  readonly because: string;
  /** How much of the confidence is left after this answer, 0 to 1; 1 where absent. */
  readonly weight?: number;
}

/** An answer that lets the walk go on. */
export const yes = (question: string, because: string, weight = 1): Answer => answer(question, 'yes', because, weight);

/** An answer that parts the two claims. */
export const no = (question: string, because: string): Answer => answer(question, 'no', because, 1);

/** The text does not say; the walk goes on with less confidence. */
export const unknown = (question: string, because: string, weight = 1): Answer =>
  answer(question, 'unknown', because, weight);

function answer(question: string, holds: Answer['answer'], because: string, weight: number): Answer {
  return weight === 1 ? { question, answer: holds, because } : { question, answer: holds, because, weight };
}
