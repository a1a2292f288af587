/** `stet claims --format csv`: a row for each claim, as RFC 4180 has it. */
import type { ClaimEntry } from '../findings/claim-entry.ts';
import { speaker } from '../findings/words.ts';

type Column = readonly [name: string, cell: (claim: ClaimEntry) => string | number];

const COLUMNS: readonly Column[] = [
  ['paragraph', ({ paragraph }) => paragraph],
  ['line', ({ start }) => start.line],
  ['column', ({ start }) => start.column],
  ['kind', ({ kind }) => kind],
  ['source', ({ source }) => speaker(source)],
  ['subject', ({ subject }) => subject],
  ['value', ({ value }) => value],
  ['place', ({ scope }) => scope.place ?? ''],
  ['time', ({ scope }) => scope.time ?? ''],
  ['polarity', ({ stance }) => stance.polarity],
  ['modality', ({ stance }) => stance.modality],
  ['hedge', ({ stance }) => stance.hedge ?? ''],
  ['status', ({ stance }) => stance.status ?? ''],
  ['text', ({ text }) => text],
  ['sentence', ({ sentenceText }) => sentenceText],
];

/** A header and a row for each claim. */
export function claimsCsv(claims: readonly ClaimEntry[]): string {
  const rows = claims.map((claim) => COLUMNS.map(([, cell]) => cell(claim)));
  return [COLUMNS.map(([name]) => name), ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** White space collapsed, quoted where needed; text that a spreadsheet would run as a formula gets an apostrophe. */
function field(value: string | number): string {
  const text = String(value).replace(/\s+/gu, ' ').trim();
  const formula = /^[=+@-]/u.test(text) && !/^[+-]?[\d.,]+%?$/u.test(text);
  const safe = formula ? `'${text}` : text;
  return /[",]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
