/** A table column with a total row: the rows must add up to it. */
import type { AnalysedTable, AnalysedText } from '../../language/analysed.ts';
import type { TextExtractor } from '../extractor.ts';
import type { GroupClaim, GroupMember, MemberRole } from '../group.ts';
import type { Draft } from '../reading/base.ts';
import { isBareFigure, placeOfRow, type Row } from './table-place.ts';

/** The first cell of a total row. */
const TOTAL = /^(?:grand |over)?(?:total|sum|altogether|all|totals)\b/iu;
/** Headers of columns that do not add up. */
const NO_SUM = /\b(?:per|average|mean|median|rate|age|year|date|%|percent|per cent|rank|position|change|ratio)\b|%/iu;

/** Does a row give the total of those before it? */
export const isTotalRow = ({ cells }: Row): boolean => TOTAL.test(cells[0]?.cell.text ?? '');

export const tableSum: TextExtractor<GroupClaim> = {
  kind: 'group',
  *extract(text) {
    for (const table of text.blocks) if (table.type === 'table') yield* columnsOf(table, text);
  },
};

function* columnsOf(table: AnalysedTable, text: AnalysedText): Generator<Draft<GroupClaim>> {
  const totalAt = table.rows.findIndex(isTotalRow);
  const total = table.rows[totalAt];
  if (total === undefined || totalAt < 2) return;
  const parts = table.rows.slice(0, totalAt);
  for (let column = 1; column < total.cells.length; column += 1) {
    if (NO_SUM.test(table.header[column]?.cell.text ?? '')) continue;
    const group = columnGroup(table, text, column, total, parts);
    if (group !== undefined) yield group;
  }
}

function columnGroup(
  table: AnalysedTable,
  text: AnalysedText,
  column: number,
  total: Row,
  parts: readonly Row[],
): Draft<GroupClaim> | undefined {
  const whole = member(table, text, total, column, 'total');
  const rows = parts.map((row) => member(table, text, row, column, 'part'));
  const members = [whole, ...rows].filter((found) => found !== undefined);
  if (whole === undefined || members.length !== parts.length + 1) return undefined;
  return { ...base(table, total, whole), kind: 'group', form: 'sum', members, exhaustive: true };
}

function member(
  table: AnalysedTable,
  text: AnalysedText,
  row: Row,
  column: number,
  role: MemberRole,
): GroupMember | undefined {
  const cell = row.cells[column];
  const quantity = cell?.numbers[0];
  if (cell === undefined || quantity === undefined || !isBareFigure(cell)) return undefined;
  return {
    role,
    span: cell.cell.span,
    text: cell.cell.text,
    place: placeOfRow(table, text, row),
    quantity,
    label: row.cells[0]?.cell.text ?? '',
  };
}

function base(
  table: AnalysedTable,
  total: Row,
  whole: GroupMember,
): Omit<Draft<GroupClaim>, 'kind' | 'form' | 'members' | 'exhaustive'> {
  const label = table.header[0]?.cell.text ?? '';
  return {
    span: total.row.span,
    text: total.cells.map(({ cell }) => cell.text).join(' | '),
    place: whole.place,
    subject: { phrase: total.row.span, text: label, head: label.toLowerCase(), modifiers: [] },
    source: { kind: 'narrator', mode: 'plain' },
    stance: { polarity: 'affirmed', modality: 'fact' },
    scope: {},
    participants: [],
    topic: [],
    value: whole.text,
    highlights: [whole.span],
  };
}
