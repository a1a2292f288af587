/** A draft as it is read: blocks of prose and tables, each with its exact place in the source. */
import type { Position, SourceOffset, Span, TextOffset, TextSpan } from './position.ts';

/** What a block is for the reader of the finished page. */
export type Role =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'note'
  | 'heading'
  | 'body'
  /** Furniture of a web page that belongs to no story ("Latest News"). */
  | 'furniture';

/** What a block is in the source. */
export type ProseKind = 'paragraph' | 'heading' | 'list-item' | 'quotation' | 'caption' | 'cell' | 'front-matter';

/** Leads each character of a block's text back to the source. */
export interface OffsetMap {
  /** The place in the source of a place in the text; the end of the text leads to the end of the block's last character. */
  toSource(offset: TextOffset): SourceOffset;
  /** The stretch of the source that a stretch of the text was read from. */
  spanToSource(span: TextSpan): Span;
  /** The place in the text that was read from a place in the source; for markup, the place that follows it. */
  toText(offset: SourceOffset): TextOffset;
}

/** Running text. `text` is what is read: markup, entities and quotation marks of the markup are gone. */
export interface Prose {
  readonly type: 'prose';
  readonly kind: ProseKind;
  readonly role: Role;
  /**
   * The paragraph's number, from 1; headings, list items and table rows are counted among them. A dateline that opens a
   * paragraph ("GENEVA — ") is a block of its own with the number of that paragraph.
   */
  readonly paragraph: number;
  readonly span: Span;
  readonly text: string;
  readonly map: OffsetMap;
  /** For a list item: which list of the document it stands in (from 0) and how deep it is nested (from 0). */
  readonly list?: { readonly id: number; readonly depth: number; readonly ordered: boolean };
  /** For a heading: its level from 1 to 6. */
  readonly level?: number;
}

/** One row of a table; its cells are prose of kind "cell", one for each column that the row has. */
export interface TableRow {
  readonly paragraph: number;
  readonly span: Span;
  readonly cells: readonly Prose[];
}

/** A table with its rows and columns. The header is absent where the source has none. */
export interface Table {
  readonly type: 'table';
  readonly span: Span;
  readonly header?: TableRow;
  readonly rows: readonly TableRow[];
  /** The paragraph or heading that names the table, by its paragraph number. */
  readonly caption?: number;
}

export type Block = Prose | Table;

/** The formats that a draft can be read from. */
export type Format = 'text' | 'markdown';

/** A calendar day of the proleptic Gregorian calendar; month and day from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Where the draft's date was found, in the order of preference. */
export type DateSource = 'option' | 'front-matter' | 'file-name' | 'dateline' | 'settings';

/** A draft. `source` is the file as read, without a BOM. */
export interface Document {
  readonly path: string;
  readonly format: Format;
  readonly source: string;
  readonly blocks: readonly Block[];
  /** How many words its blocks hold, as white space parts them. */
  readonly words: number;
  /** How many numbered paragraphs it has. */
  readonly paragraphs: number;
  readonly date?: { readonly value: CalendarDate; readonly from: DateSource };
  /** Line and column of a place in the source. */
  position(offset: SourceOffset): Position;
}
