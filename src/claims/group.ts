/** Things or figures that must agree: a total and its parts, from and to and the change, a figure and its conversion. */
import type { Span } from '../document/position.ts';
import type { NumericExpression } from '../language/quantity.ts';
import type { TimeValue } from '../language/time.ts';
import type { ClaimBase, ClaimPlace } from './claim.ts';

/** What a member is to the group. */
export type MemberRole =
  | 'total'
  | 'part'
  | 'from'
  | 'to'
  | 'change'
  | 'figure'
  | 'conversion'
  | 'announced'
  | 'item'
  | 'date'
  | 'weekday';

export interface GroupMember {
  readonly role: MemberRole;
  /** Inside one sentence or table row. */
  readonly span: Span;
  readonly text: string;
  readonly place: ClaimPlace;
  readonly quantity?: NumericExpression;
  /** What the figure counts, in words: "ultrasound scans"; for a cell, its row's first cell. */
  readonly label?: string;
  /** For a cell: the header of its column, and whether the table has one such column only. */
  readonly column?: { readonly header: string; readonly only: boolean; readonly time?: TimeValue };
  /** For a cell: the first cells of the other rows. */
  readonly others?: readonly string[];
}

export interface GroupClaim extends ClaimBase {
  readonly kind: 'group';
  readonly form: 'sum' | 'change' | 'ratio' | 'conversion' | 'list' | 'share' | 'score' | 'cell' | 'day' | 'unit';
  readonly members: readonly GroupMember[];
  /** True where the text says that the parts are all there are (a colon, "made up of", a total row). */
  readonly exhaustive: boolean;
  /** For a change: which way it is said to go, and by how much as a factor ("doubled" is 2), where a word says so. */
  readonly direction?: 'up' | 'down';
  readonly factor?: number;
  /** For a day: the one that is told of, and the weekday of each member. */
  readonly day?: {
    readonly year?: number;
    readonly month: number;
    readonly day: number;
    readonly weekdays: readonly number[];
  };
  /** For a list: how many things it can be read to hold; "and" inside an item leaves that open. */
  readonly listed?: { readonly least: number; readonly most: number };
}

/** A member of a group as a claim of its own, so that a finding can show it at its place. */
export function memberClaim(group: GroupClaim, member: GroupMember): GroupClaim {
  return {
    ...group,
    span: member.span,
    text: member.text,
    place: member.place,
    value: member.text,
    highlights: [member.span],
  };
}
