/** Of the findings of a draft, those that touch changed lines. */
import type { FindingResult } from '../../findings/result.ts';
import type { LineRange } from './changes.ts';

/** The findings of which either end stands in a changed line, with that end as the primary one. */
export function onlyChanged(findings: readonly FindingResult[], ranges: readonly LineRange[]): FindingResult[] {
  return findings.flatMap((finding) => {
    const primary = finding.claims.findIndex(
      ({ role, passageLines: { first, last } }) =>
        role !== 'support' && ranges.some((range) => range.first <= last && first <= range.last),
    );
    return primary < 0 ? [] : [{ ...finding, primary }];
  });
}
