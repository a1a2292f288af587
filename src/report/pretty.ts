/** `--format pretty`: for a person at a terminal. */

import { isOpen } from '../findings/finding.ts';
import type { DocumentResult } from '../findings/result.ts';
import { aboutDocument, counted, shownPath, withCommas } from '../findings/words.ts';
import { findingLines } from './pretty-finding.ts';
import { printable } from './printable.ts';
import type { Report, Summary } from './report.ts';
import type { Style } from './style.ts';

export const pretty: Report = {
  name: 'pretty',
  holdsErrors: false,
  begin: ({ style }) => ({
    document: (result) => documentLines(result, style),
    end: (summary, errors) => `${summaryLine(summary, errors, style)}\n`,
  }),
};

/** Drafts in which nothing is flagged, or all was let stand, take no room. */
function documentLines(result: DocumentResult, style: Style): string {
  const { path, findings } = result;
  const open = findings.filter(isOpen);
  if (open.length === 0) return '';
  const { bold, dim } = style.colours;
  const head = `${bold(printable(shownPath(path)))}  ${dim(aboutDocument(result))}`;
  const blocks = open.map((finding) => findingLines(finding, path, style).join('\n'));
  const notes = limitNotes(result).map((note) => dim(note));
  return `${[head, ...blocks, ...notes].join('\n\n')}\n\n`;
}

/** What to tell where not every pair was looked at. */
export function limitNotes({ capped, stopped = [] }: Pick<DocumentResult, 'capped' | 'stopped'>): readonly string[] {
  const partners = `${counted(capped, 'claim')} had too many partners to compare; only the nearest were looked at`;
  const rules = stopped.map((rule) => `${rule} was stopped after 1,000 findings in this draft; there may be more`);
  return [...(capped === 0 ? [] : [partners]), ...rules];
}

/** "1 error, 2 warnings in 3 files, 1,200 words; 4 let stand or known", or that nothing was flagged. */
export function summaryLine(
  summary: Summary,
  errors: readonly { readonly code: string }[],
  { colours }: Style,
): string {
  const { error, warning, info, documents, words, decided } = summary;
  const quiet = decided === 0 ? '' : `; ${withCommas(decided)} let stand or known`;
  const where = `in ${counted(documents, 'file')}, ${counted(words, 'word')}${quiet}`;
  const broken = errors.filter(({ code }) => code === 'rule-failed').length;
  const unread = [
    ...(errors.length > broken ? [`${counted(errors.length - broken, 'path')} could not be checked`] : []),
    ...(broken > 0 ? [broken === 1 ? 'a rule failed' : `rules failed ${broken} times`] : []),
  ]
    .map((words) => `; ${colours.red(words)}`)
    .join('');
  if (documents === 0) return `Nothing was checked${unread}`;
  if (error + warning + info === 0) return `${colours.green('Nothing flagged')} ${where}${unread}`;
  const parts = [
    error > 0 ? colours.red(counted(error, 'error')) : '',
    warning > 0 ? colours.yellow(counted(warning, 'warning')) : '',
    info > 0 ? colours.cyan(`${info} for information`) : '',
  ];
  return `${colours.bold(parts.filter((part) => part !== '').join(', '))} ${where}${unread}`;
}
