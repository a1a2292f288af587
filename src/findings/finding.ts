/** A finding: what the engine flagged, with a stable id, a severity and what a person decided. */
import type { Flag } from '../engine/flag.ts';
import type { Evidence } from './calibration.ts';

export type Severity = 'error' | 'warning' | 'info';

/** What a person made of a finding. */
export type Decision = 'stet' | 'fix' | 'known';

export interface Finding extends Flag {
  /** 16 hex digits, see finding-id.ts; -2, -3 after it where ids would be equal. */
  readonly id: string;
  /** Other rules that flag the same pair of places. */
  readonly also: readonly string[];
  readonly severity: Severity;
  /** From which the confidence follows. */
  readonly evidence: Evidence;
  readonly decision: Decision | null;
}

/** True for a finding that nobody let stand; "fix" says that it is to be mended, so it stays open until it is. */
export const isOpen = ({ decision }: { readonly decision: Decision | null }): boolean =>
  decision === null || decision === 'fix';
