/** `--format rdjson`: the Reviewdog Diagnostic Format. Its columns count bytes of UTF-8 from 1, and an end is exclusive. */
import type { Severity } from '../findings/finding.ts';
import { isOpen } from '../findings/finding.ts';
import type { ClaimResult, DocumentResult, FindingResult } from '../findings/result.ts';
import { speaker } from '../findings/words.ts';
import { endsOf } from './ends.ts';
import type { Report } from './report.ts';
import { TOOL } from './tool.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

export const rdjson: Report = {
  name: 'rdjson',
  holdsErrors: false,
  begin: () => {
    const diagnostics: object[] = [];
    return {
      document: (result) => {
        for (const finding of result.findings.filter(isOpen)) diagnostics.push(diagnostic(finding, result));
        return '';
      },
      end: () => `${JSON.stringify({ source: { name: TOOL.name }, diagnostics }, null, 2)}\n`,
    };
  },
};

function diagnostic(finding: FindingResult, { path }: DocumentResult) {
  const { primary, others } = endsOf(finding);
  const related = others.map((claim) => ({
    message: `${speaker(claim.source)}: ${claim.text}`,
    location: location(claim, path),
  }));
  return {
    message: finding.message,
    location: location(primary, path),
    severity: SEVERITY[finding.severity],
    code: { value: finding.rule },
    ...(related.length === 0 ? {} : { related_locations: related }),
  };
}

function location({ start, end, byteColumns }: ClaimResult, path: string) {
  return {
    path,
    range: {
      start: { line: start.line, column: byteColumns.start },
      end: { line: end.line, column: byteColumns.end },
    },
  };
}
