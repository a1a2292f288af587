/** `--format junit`: a test suite a draft, a failed test case a finding; what is only for information does not fail. */

import { isOpen } from '../findings/finding.ts';
import type { DocumentResult, FindingResult } from '../findings/result.ts';
import { placeOf, speaker } from '../findings/words.ts';
import { endsOf, otherPlaces } from './ends.ts';
import type { Report, RunError } from './report.ts';
import { TOOL } from './tool.ts';

export const junit: Report = {
  name: 'junit',
  holdsErrors: true,
  begin: () => {
    const suites: Suite[] = [];
    return {
      document: (result) => {
        suites.push(suiteOf(result));
        return '';
      },
      end: (_, errors) => xml([...suites, ...errors.map(errorSuite)]),
    };
  },
};

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly text: string;
}

function suiteOf(result: DocumentResult): Suite {
  const findings = result.findings.filter(isOpen);
  const failures = findings.filter(({ severity }) => severity !== 'info').length;
  const cases = findings.map((finding) => caseOf(finding, result.path));
  if (cases.length === 0)
    cases.push(`    <testcase${attributes({ name: 'nothing flagged', classname: result.path })}/>`);
  return suite(result.path, cases, failures, 0);
}

function suite(name: string, cases: readonly string[], failures: number, errors: number): Suite {
  const counts = { tests: cases.length, failures, errors };
  const text = `  <testsuite${attributes({ name, ...counts })}>\n${cases.join('\n')}\n  </testsuite>`;
  return { ...counts, text };
}

function caseOf(finding: FindingResult, path: string): string {
  const { rule, id, severity, message } = finding;
  const { primary } = endsOf(finding);
  const head = attributes({ name: `${rule} ${id}`, classname: path, file: path, line: primary.start.line });
  const place = `${placeOf(path, primary.start)}, ${speaker(primary.source)}: "${primary.text}"`;
  const body = escaped([message, place, otherPlaces(finding, path)].filter((line) => line !== '').join('\n'));
  const inner =
    severity === 'info'
      ? `<system-out>${body}</system-out>`
      : `<failure${attributes({ type: severity, message })}>${body}</failure>`;
  return `    <testcase${head}>${inner}</testcase>`;
}

function errorSuite({ path, code, message }: RunError): Suite {
  const error = `<error${attributes({ type: code, message })}/>`;
  return suite(path, [`    <testcase${attributes({ name: 'read', classname: path })}>${error}</testcase>`], 0, 1);
}

function xml(suites: readonly Suite[]): string {
  const sum = (key: 'tests' | 'failures' | 'errors') => suites.reduce((total, each) => total + each[key], 0);
  const head = attributes({ name: TOOL.name, tests: sum('tests'), failures: sum('failures'), errors: sum('errors') });
  const body = suites.map(({ text }) => `${text}\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${body}</testsuites>\n`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replace(/"/gu, '&quot;').replace(/\s/gu, ' ')}"`)
    .join('');
}

/** Characters that XML 1.0 cannot hold, even escaped. Source: XML 1.0, production 2 (Char). */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string): string =>
  text.replace(IMPOSSIBLE, '\ufffd').replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
