/** `--format gitlab`: GitLab Code Quality. The format knows one place, so the other goes into the description. */
import type { Severity } from '../findings/finding.ts';
import { isOpen } from '../findings/finding.ts';
import type { DocumentResult, FindingResult } from '../findings/result.ts';
import { endsOf, otherPlaces } from './ends.ts';
import type { Report } from './report.ts';

/** Source: GitLab documentation, Code Quality report format: info, minor, major, critical, blocker. */
const SEVERITY: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', info: 'info' };

export const gitlab: Report = {
  name: 'gitlab',
  holdsErrors: false,
  begin: () => {
    const entries: object[] = [];
    return {
      document: (result) => {
        for (const finding of result.findings.filter(isOpen)) entries.push(entry(finding, result));
        return '';
      },
      end: () => `${JSON.stringify(entries, null, 2)}\n`,
    };
  },
};

function entry(finding: FindingResult, { path }: DocumentResult) {
  const { message, rule, id, severity } = finding;
  const other = otherPlaces(finding, path);
  return {
    description: other === '' ? message : `${message} (${other})`,
    check_name: rule,
    // Equal fingerprints are shown once, and two drafts may hold the same passages.
    fingerprint: `${id}-${path}`,
    severity: SEVERITY[severity],
    location: { path, lines: { begin: endsOf(finding).primary.start.line } },
  };
}
