/** A decision on its way to the disk. */

import type { Explanation } from '../../../findings/decisions/decision.ts';
import type { Decision } from '../../../findings/finding.ts';
import type { DecisionView } from '../../contract.ts';

/** What an editor wants to be kept about a finding; `null` takes the decision back. */
export type Wanted = { readonly kind: Decision; readonly reason?: string; readonly explanation?: Explanation } | null;

/** How far it got. */
export type Save =
  | { readonly state: 'saving'; readonly wanted: Wanted }
  | { readonly state: 'saved' }
  | { readonly state: 'failed'; readonly wanted: Wanted; readonly message: string }
  /** Somebody else decided first. */
  | { readonly state: 'conflict'; readonly wanted: Wanted; readonly theirs: DecisionView | null };

/** What is shown while it is not kept yet. */
export const asView = (wanted: Wanted, revision: string | null): DecisionView | null =>
  wanted === null ? null : { ...wanted, revision };
