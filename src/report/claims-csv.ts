/** `stet claims --format csv`: a row for each claim, as RFC 4180 has it. */
import type { Claim } from '../claims/index.ts';
import type { Document } from '../document/document.ts';
import type { CheckedDocument } from '../findings/check.ts';
import { speaker } from '../findings/words.ts';

type Column = readonly [name: string, cell: (claim: Claim, document: Document) => string | number];

const COLUMNS: readonly Column[] = [
  ['paragraph', ({ place }) => place.paragraph],
  ['line', ({ span }, document) => document.position(span.start).line],
  ['column', ({ span }, document) => document.position(span.start).column],
  ['kind', ({ kind }) => kind],
  ['source', ({ source }) => speaker(source)],
  ['subject', ({ subject }) => subject.text],
  ['value', ({ value }) => value],
  ['place', ({ scope }) => scope.place?.text ?? ''],
  ['time', ({ scope }) => scope.time?.text ?? ''],
  ['polarity', ({ stance }) => stance.polarity],
  ['modality', ({ stance }) => stance.modality],
  ['hedge', ({ stance }) => stance.hedge ?? ''],
  ['status', ({ stance }) => stance.status ?? ''],
  ['text', ({ text }) => text],
  ['sentence', ({ place }) => place.text],
];

export function claimsCsv({ document, claims }: CheckedDocument): string {
  const rows = claims.all.map((claim) => COLUMNS.map(([, cell]) => cell(claim, document)));
  return [COLUMNS.map(([name]) => name), ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** White space collapsed, quoted where needed; text that a spreadsheet would run as a formula gets an apostrophe. */
function field(value: string | number): string {
  const text = String(value).replace(/\s+/gu, ' ').trim();
  const formula = /^[=+@-]/u.test(text) && !/^[+-]?[\d.,]+%?$/u.test(text);
  const safe = formula ? `'${text}` : text;
  return /[",]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
