/** A draft as it reads, as plain data, for reports that show it: its blocks, its claims, and where in them words stand. */
import type { Claim, ClaimKind } from '../claims/index.ts';
import type { Block, Document, Prose, ProseKind, Role, Table } from '../document/document.ts';
import type { Span } from '../document/position.ts';
import type { AnalysedText } from '../language/analysed.ts';
import type { CheckedDocument } from './check.ts';
import { sourceData } from './claim-data.ts';
import type { SourceResult } from './result.ts';

/** A stretch of a block's text, or of a cell's, in UTF-16 code units from 0: start included, end not. */
export interface DraftPlace {
  /** The index of the block. */
  readonly block: number;
  /** For a table: the row, from 0 with the header among them, and the column. */
  readonly cell?: { readonly row: number; readonly column: number };
  readonly start: number;
  readonly end: number;
}

/** Running text, markup stripped. */
export interface DraftProse {
  readonly type: 'prose';
  readonly kind: ProseKind;
  readonly role: Role;
  readonly paragraph: number;
  readonly text: string;
  readonly level?: number;
  readonly list?: { readonly id: number; readonly depth: number; readonly ordered: boolean };
}

/** A table; the first row is its header where it has one. */
export interface DraftTable {
  readonly type: 'table';
  readonly hasHeader: boolean;
  readonly rows: readonly (readonly string[])[];
}

export type DraftBlock = DraftProse | DraftTable;

/** A claim as a row of a fact-checker's list. */
export interface DraftClaim {
  readonly kind: ClaimKind;
  readonly source: SourceResult;
  readonly subject: string;
  readonly value: string;
  /** The place that it is limited to; empty where the text gives none. */
  readonly scopePlace: string;
  readonly line: number;
  /** The index of its block. */
  readonly block: number;
}

export interface DraftResult {
  readonly blocks: readonly DraftBlock[];
  /** In the order of the text. */
  readonly claims: readonly DraftClaim[];
}

/** The draft that was checked. */
export function draftData({ document, claims }: CheckedDocument): DraftResult {
  return {
    blocks: document.blocks.map(blockData),
    claims: claims.all.map((claim) => draftClaim(claim, document)),
  };
}

/** A claim as a row. */
export function draftClaim(claim: Claim, document: Document): DraftClaim {
  const { kind, source, subject, value, text, scope, span, place } = claim;
  return {
    kind,
    source: sourceData(source),
    subject: subject.text,
    value: value === '' ? text : value,
    scopePlace: scope.place?.text ?? '',
    line: document.position(span.start).line,
    block: place.block,
  };
}

function blockData(block: Block): DraftBlock {
  if (block.type === 'table') {
    const rows = rowsOf(block).map(({ cells }) => cells.map(({ text }) => text));
    return { type: 'table', hasHeader: block.header !== undefined, rows };
  }
  const { type, kind, role, paragraph, text, level, list } = block;
  return {
    ...{ type, kind, role, paragraph, text },
    ...(level === undefined ? {} : { level }),
    ...(list === undefined ? {} : { list }),
  };
}

const rowsOf = ({ header, rows }: Table) => (header === undefined ? rows : [header, ...rows]);

/** Where the words that carry a claim's value stand; the whole claim where none are known. In the order of the text. */
export function placesInDraft(claim: Claim, text: AnalysedText): DraftPlace[] {
  const { block: index, paragraph } = claim.place;
  const block = text.blocks[index];
  const spans = claim.highlights.length > 0 ? claim.highlights : [claim.span];
  if (block === undefined) return [];
  if (block.type === 'prose') return stretches(block.block, spans).map((stretch) => ({ block: index, ...stretch }));
  const rows = rowsOf(block.table);
  const row = rows.findIndex((each) => each.paragraph === paragraph);
  const cells = rows[row]?.cells ?? [];
  return cells.flatMap((cell, column) =>
    stretches(cell, spans).map((stretch) => ({ block: index, cell: { row, column }, ...stretch })),
  );
}

function stretches(prose: Prose, spans: readonly Span[]): { readonly start: number; readonly end: number }[] {
  return spans
    .filter((span) => span.end > prose.span.start && span.start < prose.span.end)
    .map((span) => ({ start: Number(prose.map.toText(span.start)), end: Number(prose.map.toText(span.end)) }))
    .filter(({ start, end }) => end > start)
    .sort((x, y) => x.start - y.start || x.end - y.end);
}
