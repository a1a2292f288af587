/** What a desk's settings make of findings: left out, or more or less grave. */
import type { Severity } from './finding.ts';
import type { FindingResult } from './result.ts';

/** What is set for the findings of a draft. */
export interface Adjustment {
  /** 0 to 1; findings below it are left out. */
  readonly minConfidence: number;
  /** By rule. */
  readonly rules: Readonly<Record<string, { readonly severity?: Severity; readonly minConfidence?: number }>>;
}

/**
 * The findings that are left, with the severities that are set for their rules. What is for information by its nature
 * (a drift, a weak finding) stays so.
 */
export function adjusted(findings: readonly FindingResult[], { minConfidence, rules }: Adjustment): FindingResult[] {
  return findings.flatMap((finding) => {
    const own = rules[finding.rule];
    if (finding.confidence < Math.max(minConfidence, own?.minConfidence ?? 0)) return [];
    const severity = finding.severity === 'info' ? 'info' : (own?.severity ?? finding.severity);
    return [{ ...finding, severity }];
  });
}
