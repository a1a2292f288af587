/** A checked draft, which holds trees and claims, as the plain data that reports need. */
import type { FlaggedClaim } from '../engine/flag.ts';
import type { CheckedDocument } from './check.ts';
import { byteColumns, claimData, documentData } from './claim-data.ts';
import { claimEntry } from './claim-entry.ts';
import { draftClaim, draftData, placesInDraft } from './draft.ts';
import type { Finding } from './finding.ts';
import { passageOf } from './passage.ts';
import type { ClaimResult, DocumentResult, FindingResult, ListedClaim } from './result.ts';

/** What of a draft goes into its result. */
export interface ResultOptions {
  /** The draft as it reads, with all its claims, for reports that show it. */
  readonly withDraft?: boolean;
  /** Every claim with all that is known of it. */
  readonly withClaims?: boolean;
}

/** What was found in a draft. */
export function resultOf(checked: CheckedDocument, options: ResultOptions = {}): DocumentResult {
  const { withDraft = false, withClaims = false } = options;
  const { document, capped, stopped, findings, failures } = checked;
  return {
    ...documentData(document),
    capped,
    ...(stopped.length > 0 ? { stopped } : {}),
    findings: findings.map((finding) => findingResult(finding, checked, withDraft)),
    ...(failures.length > 0 ? { failures } : {}),
    ...(withDraft ? { draft: draftData(checked) } : {}),
    ...(withClaims ? { claims: listedClaims(checked) } : {}),
  };
}

const listedClaims = ({ document, claims, text }: CheckedDocument): ListedClaim[] =>
  claims.all.map((claim) => ({
    ...draftClaim(claim, document),
    ...claimEntry(claim, document),
    places: placesInDraft(claim, text),
  }));

function findingResult(finding: Finding, checked: CheckedDocument, withDraft: boolean): FindingResult {
  const { id, rule, also, relation, voice, acknowledged, severity, confidence, message, decision } = finding;
  return {
    ...{ id, rule, also, relation, voice, acknowledged, severity, confidence, message, decision },
    reasoning: finding.reasoning.map(({ question, answer, because }) => ({ question, answer, because })),
    claims: finding.claims.map((flagged) => ({
      ...claimResult(flagged, checked),
      ...(withDraft ? { inDraft: placesInDraft(flagged.claim, checked.text) } : {}),
    })),
  };
}

/** A claim in its role, with the passage that it stands in. */
export function claimResult({ role, claim }: FlaggedClaim, { document, text }: CheckedDocument): ClaimResult {
  return {
    role,
    ...claimData(claim, document),
    byteColumns: byteColumns(document, claim.span),
    passageStart: claim.place.span.start,
    passageLines: {
      first: document.position(claim.place.span.start).line,
      last: document.position(claim.place.span.end).line,
    },
    passage: passageOf(claim, text),
  };
}
