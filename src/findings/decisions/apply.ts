/** Marks findings with what people made of them. */
import type { FindingResult } from '../result.ts';
import type { Decisions } from './decision.ts';

/** The findings, those that were decided marked so. */
export function withDecisions(findings: readonly FindingResult[], decisions: Decisions): readonly FindingResult[] {
  if (decisions.size === 0) return findings;
  return findings.map((finding) => {
    const record = decisions.get(finding.id);
    if (record === undefined) return finding;
    const { decision, reason } = record;
    return reason === undefined ? { ...finding, decision } : { ...finding, decision, reason };
  });
}
