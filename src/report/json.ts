/** `--format json`: everything about a run, for programs. Its schema is docs/json-output.schema.json. */
import type { ClaimResult, DocumentResult, FindingResult } from '../findings/result.ts';
import { openSummary, type Report, type RunError, type Summary } from './report.ts';
import { TOOL } from './tool.ts';

export const json: Report = {
  name: 'json',
  holdsErrors: true,
  begin: () => {
    const documents: ReturnType<typeof documentEntry>[] = [];
    return {
      document: (result) => {
        documents.push(documentEntry(result));
        return '';
      },
      end: (summary, errors) => `${JSON.stringify(output(documents, summary, errors), null, 2)}\n`,
    };
  },
};

/** The output for drafts that are checked already, as data. */
export function jsonOutput(results: readonly DocumentResult[], summary: Summary, errors: readonly RunError[] = []) {
  return output(results.map(documentEntry), summary, errors);
}

function output<D>(documents: readonly D[], summary: Summary, errors: readonly RunError[]) {
  return {
    schema: 1,
    tool: TOOL,
    errors: errors.map(({ path, code, message }) => ({ path, code, message })),
    documents,
    summary: openSummary(summary),
  };
}

/** One draft as the JSON formats give it. */
export function documentEntry({ path, date, dateFrom, words, paragraphs, findings }: DocumentResult) {
  return { path, date, dateFrom, words, paragraphs, findings: findings.map(findingEntry) };
}

function findingEntry({ claims, ...finding }: FindingResult) {
  return { ...finding, claims: claims.map(claimEntry) };
}

function claimEntry({
  passage: _,
  passageStart: __,
  passageLines: ____,
  byteColumns: ___,
  inDraft: _____,
  source,
  start,
  end,
  highlights,
  ...claim
}: ClaimResult) {
  const { kind, name, mode } = source;
  return { ...claim, source: { kind, name, mode }, start, end, highlights };
}
