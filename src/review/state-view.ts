/** What GET api/state answers: everything but the drafts themselves. */
import { relative } from 'node:path';
import { SUGGESTED_REASONS } from '../findings/decisions/explanations.ts';
import { isOpen } from '../findings/finding.ts';
import { remediesFor } from '../findings/remedies.ts';
import type { FindingResult } from '../findings/result.ts';
import { sidesOf } from '../findings/sides.ts';
import { readable } from '../page/readable.ts';
import type { DraftSummary, FindingSummary, ReviewState } from './contract.ts';
import { decisionOn } from './decision-view.ts';
import type { Desk } from './desk.ts';
import type { KnownDraft } from './known-draft.ts';
import type { Known } from './store.ts';
import { talliesOf } from './tallies.ts';

export function stateView(known: Known, tool: Desk['tool']): ReviewState {
  const shown = [...known.drafts.values()].map((draft) => ({
    draft,
    findings: draft.result.findings.map((finding) => findingSummary(finding, draft, known)),
  }));
  return {
    version: known.version,
    tool,
    checking: known.checking,
    fault: readable(faultOf(known)),
    errors: known.errors.map(({ path, code, message }) => ({ path, ...readable({ name: path, code, message }) })),
    drafts: shown.map(({ draft, findings }) => draftSummary(draft, findings)),
    findings: shown.flatMap(({ findings }) => findings),
    tallies: talliesOf(known),
    explanations: SUGGESTED_REASONS,
  };
}

function faultOf({ fault, decisions }: Known): string | null {
  const faults = [fault, ...[...decisions.values()].map((each) => each.fault)].filter((each) => each !== null);
  return faults.length === 0 ? null : faults.join('\n');
}

function draftSummary(
  { result, revision, decisionsFile }: KnownDraft,
  findings: readonly FindingSummary[],
): DraftSummary {
  const { path, date, dateFrom, words, paragraphs, capped } = result;
  const open = findings.filter((finding) => finding.open);
  const count = (severity: FindingSummary['severity']) => open.filter((each) => each.severity === severity).length;
  return {
    path,
    name: readable(path),
    revision,
    ...{ date, dateFrom, words, paragraphs, capped },
    counts: {
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
      decided: findings.length - open.length,
    },
    decisionsFile: readable(relative(process.cwd(), decisionsFile)),
  };
}

function findingSummary(finding: FindingResult, draft: KnownDraft, known: Known): FindingSummary {
  const { id, rule, also, relation, voice, acknowledged, severity, confidence, message } = finding;
  const decision = decisionOn(finding, draft, known);
  const places = sidesOf(finding.claims).map(({ claim }) => ({ paragraph: claim.paragraph, line: claim.start.line }));
  const { path } = draft.result;
  return {
    path,
    ...readable({ id, rule, also, relation, voice, acknowledged, severity, confidence, message, decision, places }),
    open: isOpen({ decision: decision?.kind ?? null }),
    remedies: readable(remediesFor(finding)),
  };
}
