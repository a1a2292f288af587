/** "Okoma", "Okouma": how an entity is written. */
import type { EntityKind } from '../reference/entity.ts';
import type { ClaimBase } from './claim.ts';

export interface NamingClaim extends ClaimBase {
  readonly kind: 'naming';
  /** The words of the name, titles left out. */
  readonly name: readonly string[];
  readonly entityKind: EntityKind;
  /** Two spellings of one name share one of these keys. */
  readonly keys: readonly string[];
  /** How often the draft writes it so. */
  readonly count: number;
}
