/** "| Norby | 412 |": a figure of a table, with the words of its row and its column, so that the text can be held against it. */
import type { AnalysedCell, AnalysedTable, AnalysedText } from '../../language/analysed.ts';
import { readNumbers } from '../../language/numbers/index.ts';
import type { NumericExpression } from '../../language/quantity.ts';
import type { TextExtractor } from '../extractor.ts';
import type { GroupClaim, GroupMember } from '../group.ts';
import type { Draft } from '../reading/base.ts';
import { isBareFigure, placeOfRow, type Row } from './table-place.ts';

/** Of longer tables only so many rows are read. */
const MOST_ROWS = 200;

export const tableCells: TextExtractor<GroupClaim> = {
  kind: 'group',
  *extract(text) {
    for (const table of text.blocks) if (table.type === 'table') yield* cellsOf(table, text);
  },
};

function* cellsOf(table: AnalysedTable, text: AnalysedText): Generator<Draft<GroupClaim>> {
  const rows = table.rows.slice(0, MOST_ROWS);
  const columns = table.header.map((_, at) => at).filter((at) => at > 0 && rows.some((row) => hasFigure(row, at)));
  const labels = rows.map(({ cells }) => cells[0]?.cell.text.trim() ?? '');
  for (const [nth, row] of rows.entries()) {
    const label = labels[nth] ?? '';
    if (!/\p{L}/u.test(label)) continue;
    const others = labels.filter((other, at) => at !== nth && other !== '');
    for (const at of columns) {
      const member = memberOfCell(table, text, row, at, columns.length === 1);
      if (member !== undefined) yield groupOfCell({ ...member, label, others }, row);
    }
  }
}

const hasFigure = ({ cells }: Row, at: number): boolean => {
  const cell = cells[at];
  return cell !== undefined && isBareFigure(cell);
};

function memberOfCell(
  table: AnalysedTable,
  text: AnalysedText,
  row: Row,
  at: number,
  only: boolean,
): Omit<GroupMember, 'label'> | undefined {
  const [cell, header] = [row.cells[at], table.header[at]];
  const quantity = cell === undefined || header === undefined ? undefined : withUnit(cell, header);
  if (cell === undefined || header === undefined || quantity === undefined || !isBareFigure(cell)) return undefined;
  const time = header.times[0]?.value;
  return {
    role: 'figure',
    span: cell.cell.span,
    text: cell.cell.text,
    place: placeOfRow(table, text, row),
    quantity,
    column: { header: header.cell.text, only, ...(time === undefined ? {} : { time }) },
  };
}

/** The figure with the unit that its column names: "Cost (£m)", "Share (%)", "Length (km)". */
function withUnit(cell: AnalysedCell, header: AnalysedCell): NumericExpression | undefined {
  const [own] = cell.numbers;
  const unit = /\(([^()]{1,12})\)\s*$|(%)\s*$/u.exec(header.cell.text);
  const named = unit?.[1] ?? unit?.[2];
  if (own === undefined || named === undefined || own.dimension !== 'count') return own;
  const [, sign = '', rest = ''] = /^(\p{Sc}?)(.*)$/u.exec(named) ?? [];
  const space = /^(?:m|bn|k|%)$/u.test(rest) ? '' : ' ';
  return readNumbers(`${sign}${cell.cell.text.trim()}${space}${rest}`)[0] ?? own;
}

function groupOfCell(member: GroupMember, row: Row): Draft<GroupClaim> {
  const { label = '', text, span, place } = member;
  return {
    kind: 'group',
    form: 'cell',
    members: [member],
    exhaustive: false,
    span,
    text,
    place,
    subject: { phrase: row.row.span, text: label, head: label.toLowerCase(), modifiers: [] },
    source: { kind: 'narrator', mode: 'plain' },
    stance: { polarity: 'affirmed', modality: 'fact' },
    scope: {},
    participants: [],
    topic: [],
    value: text,
    highlights: [span],
  };
}
