/** The command was called in a way that it does not know: exit code 2, and a message that says what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** "; did you mean --format?", or nothing. */
export const didYouMean = (word: string | undefined): string => (word === undefined ? '' : `. Did you mean ${word}?`);
