/** "no date has been set", "is not discussing the timeline": somebody says that an event has no known time. */
import type { ClaimBase } from './claim.ts';
import type { Predicate } from './predicate.ts';

export interface ScheduleDenialClaim extends ClaimBase {
  readonly kind: 'schedule-denial';
  /** The event that has no time; absent where the text leaves it open ("there is no timetable"). */
  readonly event?: Predicate;
}
