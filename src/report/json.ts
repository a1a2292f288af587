/** `--format json`: everything about a run, for programs. Its schema is docs/json-output.schema.json. */
import type { CheckedDocument } from '../findings/check.ts';
import type { Finding } from '../findings/finding.ts';
import { claimData, documentData } from './places.ts';
import type { Report, RunError, Summary } from './report.ts';
import { TOOL } from './tool.ts';

export const json: Report = {
  name: 'json',
  holdsErrors: true,
  begin: () => {
    const documents: ReturnType<typeof documentEntry>[] = [];
    return {
      document: (checked) => {
        documents.push(documentEntry(checked));
        return '';
      },
      end: (summary, errors) => `${JSON.stringify(output(documents, summary, errors), null, 2)}\n`,
    };
  },
};

/** The output for drafts that are checked already, as data. */
export function jsonOutput(checked: readonly CheckedDocument[], summary: Summary, errors: readonly RunError[] = []) {
  return output(checked.map(documentEntry), summary, errors);
}

function output<D>(documents: readonly D[], summary: Summary, errors: readonly RunError[]) {
  return {
    schema: 1,
    tool: TOOL,
    errors: errors.map(({ path, code, message }) => ({ path, code, message })),
    documents,
    summary,
  };
}

function documentEntry(checked: CheckedDocument) {
  return {
    ...documentData(checked.document),
    findings: checked.findings.map((finding) => findingEntry(finding, checked)),
  };
}

function findingEntry(finding: Finding, { document }: CheckedDocument) {
  const { id, rule, also, relation, voice, acknowledged, severity, confidence, message, decision } = finding;
  return {
    ...{ id, rule, also, relation, voice, acknowledged, severity, confidence, message, decision },
    reasoning: finding.reasoning.map(({ question, answer, because }) => ({ question, answer, because })),
    claims: finding.claims.map(({ role, claim }) => ({ role, ...claimData(claim, document) })),
  };
}
