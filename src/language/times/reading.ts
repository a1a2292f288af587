/** What a reader makes of some pieces, before prepositions, ranges and the draft's date are taken in. */
import type { Grain, KnownFields, RelativeOffset, TimeExpression, TimeValue } from '../time.ts';
import type { Pieces } from './pieces.ts';

/** A time as read from the pieces from (included) to (not included). */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly kind: TimeExpression['kind'];
  readonly fields: KnownFields;
  /** The fields of the last part of a period with two named ends. */
  readonly lastFields?: KnownFields;
  readonly relative?: RelativeOffset;
  /**
   * How a relative time lies to its anchor: a unit of the calendar ("last week"), a point so far away ("a week ago"),
   * the stretch between ("the past week"), or a point that only the context can place ("in a week", "next Saturday").
   */
  readonly shape?: 'unit' | 'point' | 'stretch' | 'open';
  readonly anchor: TimeValue['anchor'];
  readonly grain: Grain;
  readonly bound?: TimeValue['bound'];
  readonly hold?: TimeValue['hold'];
  readonly approximate?: boolean;
  readonly duration?: NonNullable<TimeExpression['duration']>;
  /** Counts only when it is joined to another: "Sat", "15:30". */
  readonly weak?: boolean;
  /** Cannot be taken in front of a bound word: it has one already, or is part of a name for the thing ("the 2019 vote"). */
  readonly closed?: boolean;
  /** The time that the distance is counted from: Christmas in "two days before Christmas". */
  readonly base?: Reading;
  /** The pieces of the time alone, where from and to take in a preposition. */
  readonly core?: { readonly from: number; readonly to: number };
}

/** Reads one construction. */
export interface Reader {
  /** The classes of the pieces that it can start with. */
  readonly starts: number;
  /** Reads at the piece, given the reading before it; it looks at a bounded number of pieces. */
  readonly read: (pieces: Pieces, at: number, previous: Reading | undefined) => Reading | undefined;
}

/** Joins readings that belong together; linear in their number, keeps their order. */
export type Join = (pieces: Pieces, readings: readonly Reading[]) => readonly Reading[];
