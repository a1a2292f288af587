/** "mostly gone", "holds out": where something stands on a named scale with two poles. */
import type { ClaimBase } from './claim.ts';
import type { Predicate } from './predicate.ts';

export interface StateClaim extends ClaimBase {
  readonly kind: 'state';
  /** presence, life, openness, approval, guilt, direction, completion, … */
  readonly scale: string;
  /** Which of the scale's two poles. */
  readonly pole: string;
  /** How far: 1 fully, 0.8 mostly, 0.5 partly, … */
  readonly degree: number;
  readonly predicate?: Predicate;
}
