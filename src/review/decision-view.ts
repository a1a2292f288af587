/** What was made of a finding, as the page gets it, and by which it says what it saw. */
import { hash } from 'node:crypto';
import type { DecisionRecord } from '../findings/decisions/decision.ts';
import type { FindingResult } from '../findings/result.ts';
import type { DecisionView } from './contract.ts';
import type { KnownDraft } from './known-draft.ts';
import type { Known } from './store.ts';

/** The decision about a finding of a draft: that of the file, else that of a comment in the draft. */
export function decisionOn(finding: FindingResult, draft: KnownDraft, { decisions }: Known): DecisionView | null {
  const record = decisions.get(draft.decisionsFile)?.held.get(finding.id);
  return record === undefined ? ofComment(finding) : decisionView(record);
}

function ofComment({ decision, reason }: FindingResult): DecisionView | null {
  if (decision === null) return null;
  return { kind: decision, ...(reason === undefined ? {} : { reason }), revision: null };
}

export function decisionView(record: DecisionRecord): DecisionView {
  const { decision: kind, reason, explanation } = record;
  return {
    kind,
    ...(reason === undefined ? {} : { reason }),
    ...(explanation === undefined ? {} : { explanation }),
    revision: revisionOf(record),
  };
}

/** 16 hex digits of what was decided and why; null for no decision. Where the passages were last seen does not count. */
export function revisionOf(record: DecisionRecord | undefined): string | null {
  if (record === undefined) return null;
  const { decision, reason = null, explanation = null } = record;
  return hash('sha256', JSON.stringify([decision, reason, explanation]), 'hex').slice(0, 16);
}
