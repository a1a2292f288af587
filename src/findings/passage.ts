/** The whole sentence or table row that a claim stands in, as read, with the words that carry its value. */
import type { Claim } from '../claims/index.ts';
import type { Prose, TableRow } from '../document/document.ts';
import type { Span } from '../document/position.ts';
import type { AnalysedProse, AnalysedTable, AnalysedText } from '../language/analysed.ts';

/** A stretch of a passage's text, start included, end not, in UTF-16 code units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

export interface Passage {
  /** Markup stripped; the cells of a table row are parted by " | ". */
  readonly text: string;
  /** For a table row: the header row of its table, where it has one. */
  readonly header?: string;
  /** The clashing words, in the order of the text; they do not overlap. */
  readonly marks: readonly Mark[];
}

const CELL_BREAK = ' | ';

/** The passage of a claim. */
export function passageOf(claim: Claim, text: AnalysedText): Passage {
  const block = text.blocks[claim.place.block];
  const spans = claim.highlights.length > 0 ? claim.highlights : [claim.span];
  if (block?.type === 'prose') return ofSentence(claim, block, spans);
  if (block?.type === 'table') return ofRow(claim, block, spans);
  return { text: claim.place.text, marks: [] };
}

function ofSentence(claim: Claim, block: AnalysedProse, spans: readonly Span[]): Passage {
  const sentence = block.sentences[claim.place.sentence - 1];
  if (sentence === undefined) return { text: claim.place.text, marks: [] };
  return { text: sentence.text, marks: mergedMarks(marksIn(block.block, spans, sentence.span, 0)) };
}

function ofRow(claim: Claim, block: AnalysedTable, spans: readonly Span[]): Passage {
  const { header, rows } = block.table;
  const row = [...rows, ...(header === undefined ? [] : [header])].find((r) => r.paragraph === claim.place.paragraph);
  if (row === undefined) return { text: claim.place.text, marks: [] };
  const marks: Mark[] = [];
  let offset = 0;
  for (const cell of row.cells) {
    marks.push(...marksIn(cell, spans, { start: 0, end: cell.text.length }, offset));
    offset += cell.text.length + CELL_BREAK.length;
  }
  const passage = { text: rowText(row), marks: mergedMarks(marks) };
  return header === undefined || header === row ? passage : { ...passage, header: rowText(header) };
}

const rowText = (row: TableRow): string => row.cells.map((cell) => cell.text).join(CELL_BREAK);

/** The parts of the source spans that fall into a stretch of a prose's text, counted from that stretch's start. */
function marksIn(prose: Prose, spans: readonly Span[], part: Mark, offset: number): Mark[] {
  return spans.flatMap((span) => {
    if (span.end <= prose.span.start || span.start >= prose.span.end) return [];
    const start = Math.max(part.start, prose.map.toText(span.start));
    const end = Math.min(part.end, prose.map.toText(span.end));
    return end > start ? [{ start: start - part.start + offset, end: end - part.start + offset }] : [];
  });
}

/** In the order of the text; what overlaps or touches becomes one. */
export function mergedMarks(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const mark of [...marks].sort((x, y) => x.start - y.start || x.end - y.end)) {
    const last = result.at(-1);
    if (last !== undefined && mark.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    } else {
      result.push(mark);
    }
  }
  return result;
}
