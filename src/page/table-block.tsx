/** A table of a draft. */
import type { DraftPlace, DraftTable } from '../findings/draft.ts';
import { DraftText } from './marked-text.tsx';
import type { Stretch } from './stretches.ts';

interface TableProps {
  readonly table: DraftTable;
  /** Its id on the page. */
  readonly anchor: string;
  readonly stretches: (cell: DraftPlace['cell']) => readonly Stretch[];
}

export function TableBlock({ table: { rows, hasHeader }, anchor, stretches }: TableProps) {
  const [first = [], ...others] = rows;
  const body = hasHeader ? others : rows;
  const figures = first.map((_, column) => body.every((cells) => FIGURE.test(cells[column] ?? '0')));
  const look = (column: number) => (figures[column] === true ? 'figure' : undefined);
  const words = (text: string, row: number, column: number) => (
    <DraftText text={text} stretches={stretches({ row, column })} />
  );
  return (
    <div class="scroll" id={anchor}>
      <table>
        {hasHeader && (
          <thead>
            <tr>
              {first.map((text, column) => (
                <th key={column} scope="col" class={look(column)}>
                  {words(text, 0, column)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {body.map((cells, i) => (
            <tr key={i}>
              {cells.map((text, column) => (
                <td key={column} class={look(column)}>
                  {words(text, hasHeader ? i + 1 : i, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A column that holds nothing else is set to the right. */
const FIGURE = /^\s*[-+−–]?\s*[£$€]?\s*[\d.,]+\s*(?:%|[a-z]{1,2})?\s*$/u;
