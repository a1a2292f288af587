/** States and findings for the tests of the page's own logic. */
import type { DecisionView, DraftSummary, FindingSummary, ReviewState } from '../../../src/review/contract.ts';

export function finding(id: string, about: Partial<FindingSummary> = {}): FindingSummary {
  return {
    ...{ id, path: 'a.md', rule: 'count-against-count', also: [], relation: 'conflict', voice: 'same' },
    ...{ acknowledged: false, severity: 'error', confidence: 0.9, message: `message of ${id}`, open: true },
    ...{ decision: null, places: [{ paragraph: 1, line: 1 }], remedies: [] },
    ...about,
  };
}

export const decided = (
  kind: DecisionView['kind'],
  revision: string | null = 'r1',
  reason = 'rounding',
): DecisionView => ({
  kind,
  reason,
  revision,
});

const draft = (path: string): DraftSummary => ({
  ...{ path, name: path, revision: 'd1', date: null, dateFrom: null, words: 10, paragraphs: 2, capped: 0 },
  ...{ counts: { error: 0, warning: 0, info: 0, decided: 0 }, decisionsFile: 'stet.decisions.json' },
});

export const review = (findings: readonly FindingSummary[], version = 1): ReviewState => ({
  ...{ version, tool: { name: 'stet', version: '0' }, checking: false, fault: null, errors: [], tallies: [] },
  ...{ drafts: [...new Set(findings.map(({ path }) => path))].map(draft), findings, explanations: [] },
});
