/** How bad a finding is, by its relation, its voice and how sure Stet is of it. */
import type { Flag } from '../engine/flag.ts';
import type { Severity } from './finding.ts';

/** The severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Below this a flag is only for information, whatever its relation. */
export const WEAK_CONFIDENCE = 0.5;

/**
 * A conflict in one voice is an error: one of the two has to go. Between sources it may be a dispute that is fairly
 * reported, and a tension may be right, so these are warnings, as is what the draft itself sets side by side. Drift and
 * weak confidence are info.
 */
export function severityOf({
  relation,
  voice,
  confidence,
  acknowledged,
}: Pick<Flag, 'relation' | 'voice' | 'confidence' | 'acknowledged'>): Severity {
  if (relation === 'drift' || confidence < WEAK_CONFIDENCE) return 'info';
  return relation === 'conflict' && voice === 'same' && !acknowledged ? 'error' : 'warning';
}

/** True where the first is as grave as the second or graver. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
