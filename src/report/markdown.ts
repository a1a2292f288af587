/** `--format markdown`: a table for a comment on a pull request or for a job's summary. */

import { isOpen } from '../findings/finding.ts';
import type { ClaimResult, DocumentResult, FindingResult } from '../findings/result.ts';
import { sidesOf } from '../findings/sides.ts';
import { shownPath, speaker } from '../findings/words.ts';
import { summaryLine } from './pretty.ts';
import { inOneLine } from './printable.ts';
import type { Report } from './report.ts';
import { styleFor } from './style.ts';

/** A comment on GitHub can hold 65,536 characters; what does not fit is counted. Source: GitHub's own error message. */
const LONGEST = 60_000;

export const markdown: Report = {
  name: 'markdown',
  holdsErrors: true,
  begin: () => {
    const rows: string[] = [];
    return {
      document: (result) => {
        for (const finding of result.findings.filter(isOpen)) rows.push(row(finding, result));
        return '';
      },
      end: (summary, errors) => {
        const plain = styleFor({ env: {} });
        const failures = errors.map(({ path, message }) => `- \`${path}\`: ${cell(message)}`);
        const parts = [`### Stet: ${cell(summaryLine(summary, errors, plain))}`, failures.join('\n'), table(rows)];
        return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
      },
    };
  },
};

function table(rows: readonly string[]): string {
  if (rows.length === 0) return '';
  let length = 0;
  const shown = rows.filter((each) => {
    length += each.length + 1;
    return length <= LONGEST;
  });
  const left = rows.length - shown.length;
  const note = left === 0 ? '' : `\n\n${left} more are not shown here.`;
  return `| | what clashes | one place | the other | id |\n| --- | --- | --- | --- | --- |\n${shown.join('\n')}${note}`;
}

function row(finding: FindingResult, { path }: DocumentResult): string {
  const { severity, relation, rule, message, id } = finding;
  const [first, ...others] = sidesOf(finding.claims).map(({ claim }) => place(claim, path));
  const cells = [
    `**${severity}** ${relation}`,
    `${cell(message)}<br>\`${rule}\``,
    first ?? '',
    others.join('<br>'),
    `\`${id}\``,
  ];
  return `| ${cells.join(' | ')} |`;
}

const place = (claim: ClaimResult, path: string): string =>
  `${code(`${shownPath(path)}:${claim.start.line}`)} ${cell(speaker(claim.source))}: “${cell(claim.text)}”`;

/** Text of a draft in which nothing is markup: no links, no mentions of people, no table breaks. */
function cell(text: string): string {
  return inOneLine({ text, marks: [] })
    .text.replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/([\\`*_{}[\]()#+!|~])/gu, '\\$1')
    .replace(/@/gu, '@\u200b');
}

const code = (text: string): string => `\`${text.replace(/[`|\r\n]/gu, ' ')}\``;
