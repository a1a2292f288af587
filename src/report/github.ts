/**
 * `--format github`: annotations for a GitHub workflow. An annotation has one place, so its message names the other. GitHub
 * shows ten of a type a step; what is left out is counted in a notice, so that nothing is silently lost.
 * Source: GitHub documentation, workflow commands; actions/toolkit for what is escaped.
 */
import type { Severity } from '../findings/finding.ts';
import { isOpen } from '../findings/finding.ts';
import type { DocumentResult, FindingResult } from '../findings/result.ts';
import { endsOf, otherPlaces } from './ends.ts';
import { summaryLine } from './pretty.ts';
import type { Report } from './report.ts';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };
/** One notice is kept for the count of what was left out. */
const MOST: Readonly<Record<Severity, number>> = { error: 10, warning: 10, info: 9 };

export const github: Report = {
  name: 'github',
  holdsErrors: true,
  begin: ({ style }) => {
    const found: { readonly finding: FindingResult; readonly path: string }[] = [];
    return {
      document: ({ path, findings }: DocumentResult) => {
        for (const finding of findings.filter(isOpen)) found.push({ finding, path });
        return '';
      },
      end: (summary, errors) => {
        const failures = errors.map(({ path, message }) => command('error', { file: path, title: 'stet' }, message));
        const lines = (['error', 'warning', 'info'] as const).flatMap((severity) => {
          const own = found.filter(({ finding }) => finding.severity === severity);
          return own.slice(0, MOST[severity]).map(({ finding, path }) => annotation(finding, path));
        });
        const left = found.length - lines.length;
        const note =
          left === 0
            ? []
            : [command('notice', { title: 'stet' }, `${left} more are not shown here; see the log or the report file`)];
        return `${[...failures, ...lines, ...note, summaryLine(summary, errors, style)].join('\n')}\n`;
      },
    };
  },
};

function annotation(finding: FindingResult, path: string): string {
  const { severity, rule, message, id } = finding;
  const { start, end } = endsOf(finding).primary;
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = { file: path, line: start.line, endLine: end.line, ...columns, title: `stet: ${rule}` };
  const other = otherPlaces(finding, path);
  return command(COMMAND[severity], properties, [message, other, `id ${id}`].filter((line) => line !== '').join('\n'));
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name} ${listed.join(',')}::${escapedData(message)}`;
}

const escapedData = (text: string): string => text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');

const escapedProperty = (text: string): string => escapedData(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
