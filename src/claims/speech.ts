/** Who said which words. The speaker is the claim's source. */
import type { ClaimBase } from './claim.ts';

export interface SpeechClaim extends ClaimBase {
  readonly kind: 'speech';
  /** The quoted words, lower case, punctuation left out. */
  readonly words: readonly string[];
}
