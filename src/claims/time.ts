/** "by April", "in the coming weeks": when an event happens. */
import type { TimeExpression } from '../language/time.ts';
import type { ClaimBase } from './claim.ts';
import type { Predicate } from './predicate.ts';

export interface TimeClaim extends ClaimBase {
  readonly kind: 'time';
  readonly time: TimeExpression;
  /** What happens then; absent where the text names no event. */
  readonly event?: Predicate;
  /** begin, end or the whole of the event: "will be completed by June" dates its end. */
  readonly phase: 'begin' | 'end' | 'whole';
}
