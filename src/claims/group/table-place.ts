/** Where a cell of a table stands, for claims and ids: the row as read, with the header row before it. */
import type { AnalysedCell, AnalysedTable, AnalysedText } from '../../language/analysed.ts';
import type { ClaimPlace } from '../claim.ts';

export type Row = AnalysedTable['rows'][number];

/** The place of a row's claims. */
export function placeOfRow(table: AnalysedTable, text: AnalysedText, row: Row): ClaimPlace {
  const cells = (list: readonly AnalysedCell[]) => list.map(({ cell }) => cell.text).join(' | ');
  return {
    block: text.blocks.indexOf(table),
    paragraph: row.row.paragraph,
    sentence: 1,
    span: row.row.span,
    text: `${cells(table.header)} / ${cells(row.cells)}`,
  };
}

/** A cell with a figure and nothing else but its unit. */
export function isBareFigure({ cell, numbers }: AnalysedCell): boolean {
  const [number] = numbers;
  return (
    number !== undefined && numbers.length === 1 && cell.text.trim().length - (number.span.end - number.span.start) <= 3
  );
}
