/** What people made of findings, as stet.decisions.json keeps it. */
import type { Decision } from '../finding.ts';

/**
 * Why a finding may stand, where it is one of the usual reasons. The first four say what explains the difference; a false
 * alarm is one that should not have been flagged at all.
 */
export const EXPLANATIONS = ['other-scope', 'other-time', 'sources-disagree', 'rounding', 'false-alarm'] as const;

export type Explanation = (typeof EXPLANATIONS)[number];

/** One decision. It holds as long as the two passages read the same, wherever they move. */
export interface DecisionRecord {
  readonly decision: Decision;
  /** The rule of the finding. */
  readonly rule: string;
  /** The draft that it was last seen in, with "/" between folders, from the folder of the decisions file. */
  readonly path: string;
  /** The passages that it is about, as read, so that a reviewer of the file sees what was decided. */
  readonly passages: readonly string[];
  /** Why it may stand, or what is to be mended; a known finding has none. */
  readonly reason?: string;
  /** Which of the usual reasons it is, for a finding that was let stand. */
  readonly explanation?: Explanation;
}

/** All decisions by the id of their finding. */
export type Decisions = ReadonlyMap<string, DecisionRecord>;

/** A fault of a decisions file; the message begins with the file, line and column. */
export class DecisionsError extends Error {
  override readonly name = 'DecisionsError';
}
