/** `--format compact`: a line for each finding, as editors and `grep` read it. */

import { isOpen } from '../findings/finding.ts';
import type { DocumentResult, FindingResult } from '../findings/result.ts';
import { placeOf } from '../findings/words.ts';
import { endsOf } from './ends.ts';
import { summaryLine } from './pretty.ts';
import { printable } from './printable.ts';
import type { Report } from './report.ts';

export const compact: Report = {
  name: 'compact',
  holdsErrors: false,
  begin: ({ style }) => ({
    document: (result) =>
      result.findings
        .filter(isOpen)
        .map((finding) => findingLine(finding, result))
        .join(''),
    end: (summary, errors) => `${summaryLine(summary, errors, style)}\n`,
  }),
};

function findingLine(finding: FindingResult, { path }: DocumentResult): string {
  const { severity, rule, message, id } = finding;
  const { primary, others } = endsOf(finding);
  const also = others.length === 0 ? '' : ` (see ${others.map((claim) => placeOf(path, claim.start)).join(', ')})`;
  return `${printable(`${placeOf(path, primary.start)}: ${severity} ${rule}: ${message}${also} [${id}]`)}\n`;
}
