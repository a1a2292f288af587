/** One question of the walk and its answer; reports print them as they are. */
export interface Answer {
  /** In words: "same subject". */
  readonly question: string;
  readonly answer: 'yes' | 'no' | 'unknown';
  /** Why, in words that a report prints as they are. */
  readonly because: string;
  /** How sure the answer is, 0 to 1; 1 where absent. */
  readonly weight?: number;
}
