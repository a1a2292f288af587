/** A document with its language read: what every later stage works on. */

import type { Document, Prose, Table, TableRow } from '../document/document.ts';
import type { TextSpan } from '../document/position.ts';
import type { DeskWords } from './desk-words.ts';
import type { NumericExpression } from './quantity.ts';
import type { Sentence } from './sentence.ts';
import type { TimeExpression } from './time.ts';

/** Words in quotation marks. A quotation that runs over several paragraphs is one piece in each of them. */
export interface Quotation {
  /** The words between the marks. */
  readonly span: TextSpan;
  /** The words with their marks. */
  readonly outer: TextSpan;
  /** True where the quotation began in an earlier paragraph (no closing mark there, an opening mark here). */
  readonly continues: boolean;
  /** A word or two inside a sentence ("mostly gone"), or at least a clause. */
  readonly extent: 'words' | 'clause';
}

/** One block of prose with its sentences and expressions; all spans are into the block's text. */
export interface AnalysedProse {
  readonly type: 'prose';
  /** Its place among the blocks of the analysed text, from 0. */
  readonly index: number;
  readonly block: Prose;
  readonly sentences: readonly Sentence[];
  readonly numbers: readonly NumericExpression[];
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
  /** For a headline or heading: the source named at its end (": WSJ", ": report"). */
  readonly headlineSource?: TextSpan;
}

/** One table; its cells are read for numbers and times, not parsed. */
export interface AnalysedTable {
  readonly type: 'table';
  readonly index: number;
  readonly table: Table;
  readonly header: readonly AnalysedCell[];
  readonly rows: readonly { readonly row: TableRow; readonly cells: readonly AnalysedCell[] }[];
}

/** A cell of a table. */
export interface AnalysedCell {
  readonly cell: Prose;
  readonly numbers: readonly NumericExpression[];
  readonly times: readonly TimeExpression[];
}

export type AnalysedBlock = AnalysedProse | AnalysedTable;

/** The whole draft after the language stage. */
export interface AnalysedText {
  readonly document: Document;
  /** What the desk adds to the words that Stet knows. */
  readonly deskWords?: DeskWords;
  readonly blocks: readonly AnalysedBlock[];
}
