/** "still controls between 14,000 and 18,000 militants": how many or how much of something there is. */
import type { NumericExpression } from '../language/quantity.ts';
import type { ClaimBase, Lemma } from './claim.ts';
import type { Predicate } from './predicate.ts';

export interface QuantityClaim extends ClaimBase {
  readonly kind: 'quantity';
  readonly quantity: NumericExpression;
  /** The noun that is counted ("militant") or whose size is given ("distance"); the unit where there is no noun. */
  readonly measured: Lemma;
  readonly predicate?: Predicate;
  /** The sentence's words in lower case with "#" where its figures stand: equal frames differ in nothing but figures. */
  readonly frame: string;
  /** Which figure of its sentence it is, from 0. */
  readonly nth: number;
  /** Where the counted phrase stands in its clause. */
  readonly role: 'subject' | 'object' | 'oblique' | 'modifier' | 'root';
}
