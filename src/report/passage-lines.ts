/** A passage for a terminal: wrapped, a bar before it, the clashing words in colour or with ^^^ under them. */
import type { Mark, Passage } from '../findings/passage.ts';
import { type MarkedText, shortened } from '../findings/shortened.ts';
import { displayWidth } from './display-width.ts';
import { inOneLine, printable } from './printable.ts';
import type { Colours, Style } from './style.ts';
import { aligned } from './table-row.ts';
import { type Line, lineRanges, wrap } from './wrap.ts';

/** How the clashing words are coloured. */
export type Paint = (colours: Colours) => (text: string) => string;

/** The lines of a passage, not indented; `room` is how many columns there are. */
export function passageLines(passage: Passage, room: number, style: Style, paint: Paint): string[] {
  const bar = style.colours.dim('│ ');
  const lines = passage.header === undefined ? sentenceLines : rowLines;
  return lines(passage, room - displayWidth('│ '), style, paint).map((line) => bar + line);
}

function sentenceLines(passage: Passage, room: number, { colours }: Style, paint: Paint): string[] {
  const marked = shortened(inOneLine(passage));
  return lineRanges(marked.text, room).flatMap((line) => markedLine(marked, line, colours, paint));
}

/** A row under its header, in columns where they fit. */
function rowLines(passage: Passage, room: number, style: Style, paint: Paint): string[] {
  const header = printable(passage.header ?? '');
  const row = aligned({ header, ...inOneLine(passage) });
  if (displayWidth(row.text) <= room && displayWidth(row.header ?? '') <= room) {
    const line = { start: 0, end: row.text.length };
    return [style.colours.dim(row.header ?? ''), ...markedLine(row, line, style.colours, paint)];
  }
  return [...wrap(header, room).map(style.colours.dim), ...sentenceLines(passage, room, style, paint)];
}

function markedLine({ text, marks }: MarkedText, line: Line, colours: Colours, paint: Paint): string[] {
  const inside = marks
    .map(({ start, end }) => ({ start: Math.max(start, line.start), end: Math.min(end, line.end) }))
    .filter(({ start, end }) => end > start);
  if (colours.isColorSupported) return [inColour(text, line, inside, paint(colours))];
  const plain = text.slice(line.start, line.end);
  return inside.length === 0 ? [plain] : [plain, underline(text, line, inside)];
}

function inColour(text: string, line: Line, marks: readonly Mark[], paint: (words: string) => string): string {
  let result = '';
  let at = line.start;
  for (const { start, end } of marks) {
    result += text.slice(at, start) + paint(text.slice(start, end));
    at = end;
  }
  return result + text.slice(at, line.end);
}

function underline(text: string, line: Line, marks: readonly Mark[]): string {
  let result = '';
  let at = line.start;
  for (const { start, end } of marks) {
    result += ' '.repeat(displayWidth(text.slice(at, start)));
    result += '^'.repeat(Math.max(1, displayWidth(text.slice(start, end))));
    at = end;
  }
  return result;
}
