/** What is said to be done or to be so: the verb, or the noun that stands for one. */
import type { Lemma } from './claim.ts';

export interface Predicate {
  readonly lemma: Lemma;
  /** The class of verbs that it belongs to ("withdraw", "kill"), where it belongs to one. */
  readonly class?: string;
  /** True where the desk's own words put it in its class. */
  readonly own?: true;
  /** The index of its token in the sentence. */
  readonly token: number;
  /** The noun that tells it: "withdrawal" for "withdraw". */
  readonly noun?: Lemma;
  readonly passive: boolean;
  readonly tense: 'past' | 'present' | 'future' | 'none';
}
