/** A run of two drafts through any report, for the tests of formats. */

import type { DocumentResult, FindingResult } from '../../src/findings/result.ts';
import { loadReport, REPORT_NAMES, type ReportName } from '../../src/report/index.ts';
import { addToSummary, EMPTY_SUMMARY, type Report, type RunError } from '../../src/report/report.ts';
import { styleFor } from '../../src/report/style.ts';
import { flagAt, resultAt, textOf } from './fixture.ts';

/** A path and a text with all that formats have to escape. */
export const ODD_PATH = 'desk/a b,100%:é.md';
const SOURCE = `# Gone

The “rebels” of [Öst](x) are *all but* gone | <b>so</b> & "100%", @army.

| Where | Rebels |
|---|---|
| 🌍 North | 9,000 |
`;

const RULES = [{ id: 'status-against-count', title: 'Said to be gone, yet counted', why: 'They cannot be both.' }];
export const UNREADABLE: RunError = { path: 'x y.md', code: 'not-utf-8', message: 'not UTF-8: 100%' };

/** One draft with a pair, its parts changed at will. */
export function resultWith(parts: Partial<FindingResult> = {}, path = ODD_PATH): DocumentResult {
  const text = textOf(SOURCE, path);
  const message = 'The draft says "all but gone"; [the table] says 9,000: 100% wrong.\nSecond line.';
  const result = resultAt(text, [flagAt(text, ['all but gone', '9,000'], { message })]);
  return { ...result, findings: result.findings.map((finding) => ({ ...finding, ...parts })) };
}

export const CLEAN: DocumentResult = { ...resultWith({}, 'clean.md'), findings: [] };

/** Loaded one after the other: jest cannot link modules of several imports at once. */
const REPORTS = new Map<ReportName, Report>();
for (const name of REPORT_NAMES) REPORTS.set(name, await loadReport(name));

/** What a format makes of drafts and errors. */
export function written(
  name: ReportName,
  results: readonly DocumentResult[],
  errors: readonly RunError[] = [],
): string {
  const report = REPORTS.get(name);
  if (report === undefined) throw new Error(`no report ${name}`);
  const writer = report.begin({ style: styleFor({ env: {} }), rules: RULES });
  const streamed = results.map((result) => writer.document(result)).join('');
  return streamed + writer.end(results.reduce(addToSummary, EMPTY_SUMMARY), errors);
}
