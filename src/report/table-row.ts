/** A table row under its header, the columns aligned as far as that is possible. */
import type { Mark, Passage } from '../findings/passage.ts';
import { displayWidth } from './display-width.ts';

const BREAK = ' | ';

/** The passage with spaces before each " | ", so that row and header stand in columns; as it is if they do not match. */
export function aligned(passage: Passage): Passage {
  const { header, text, marks } = passage;
  if (header === undefined) return passage;
  const [heads, cells] = [header.split(BREAK), text.split(BREAK)];
  if (heads.length !== cells.length) return passage;
  const widths = cells.map((cell, i) => Math.max(displayWidth(cell), displayWidth(heads[i] ?? '')));
  const padded = (parts: readonly string[]) =>
    parts.map((part, i) => part + ' '.repeat((widths[i] ?? 0) - displayWidth(part))).join(BREAK);
  return { header: padded(heads).trimEnd(), text: padded(cells).trimEnd(), marks: marks.map(shift(cells, widths)) };
}

/** Moves a mark by the spaces that were added in the cells before it. */
function shift(cells: readonly string[], widths: readonly number[]): (mark: Mark) => Mark {
  return ({ start, end }) => {
    let offset = 0;
    let added = 0;
    for (const [i, cell] of cells.entries()) {
      if (start <= offset + cell.length) break;
      offset += cell.length + BREAK.length;
      added += (widths[i] ?? 0) - displayWidth(cell);
    }
    return { start: start + added, end: end + added };
  };
}
