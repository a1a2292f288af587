/** A draft as the server keeps it between two checks. */
import { hash } from 'node:crypto';
import type { FindingResult } from '../findings/result.ts';
import { remembered } from '../language/remembered.ts';
import type { ReviewedDraft } from './desk.ts';

export interface KnownDraft extends ReviewedDraft {
  /** 16 hex digits; another one where the draft reads otherwise or other things are found in it. */
  readonly revision: string;
  /** By id. */
  readonly findings: ReadonlyMap<string, FindingResult>;
}

/** The same for the same draft. */
export const knownDraft = remembered((draft: ReviewedDraft): KnownDraft => {
  const { draft: text, ...rest } = draft.result;
  const parts = [text === undefined ? '' : hashOf(text), rest, draft.decisionsFile];
  return {
    ...draft,
    revision: hash('sha256', JSON.stringify(parts), 'hex').slice(0, 16),
    findings: new Map(draft.result.findings.map((finding) => [finding.id, finding])),
  };
});

/** A draft that was not read again is the same object. */
const hashOf = remembered((text: object): string => hash('sha256', JSON.stringify(text), 'hex'));
