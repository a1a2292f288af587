/** Places in a source text and in the text that is read from it. The two are branded so that they are never mixed. */

/** A place in the source file as read (a BOM is not part of it), in UTF-16 code units from 0. */
export type SourceOffset = number & { readonly __space: 'source' };

/** A place in the text of one block or table cell, in UTF-16 code units from 0. */
export type TextOffset = number & { readonly __space: 'text' };

/** A half-open stretch of the source: start included, end not. */
export interface Span {
  readonly start: SourceOffset;
  readonly end: SourceOffset;
}

/** A half-open stretch of a block's text: start included, end not. */
export interface TextSpan {
  readonly start: TextOffset;
  readonly end: TextOffset;
}

/** A place for people: line and column from 1, column in UTF-16 code units; offset as above. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: SourceOffset;
}

/** Marks a number as a place in the source. */
export const sourceOffset = (offset: number): SourceOffset => offset as SourceOffset;

/** Marks a number as a place in a block's text. */
export const textOffset = (offset: number): TextOffset => offset as TextOffset;

/** The span from start to end of the source. */
export const span = (start: number, end: number): Span => ({ start: sourceOffset(start), end: sourceOffset(end) });

/** The span from start to end of a block's text. */
export const textSpan = (start: number, end: number): TextSpan => ({ start: textOffset(start), end: textOffset(end) });
