/** Plain text: a blank line ends a block, a single break ends a sentence unless the block is wrapped to a width. */
import type { DraftBlock, ProseDraft } from '../draft-block.ts';
import { copied, type MappedText, textBuilder } from '../mapped-text.ts';
import { span } from '../position.ts';
import { hasHeadingShape } from '../roles/heading-shape.ts';
import { isHardWrapped, wrapWidth } from '../text/hard-wrap.ts';
import { type Line, lineGroups } from '../text/lines.ts';
import { listMarker, listNumbering, listStart } from '../text/list-items.ts';
import type { Reader } from './reader.ts';

export const text: Reader = {
  format: 'text',
  extensions: ['.txt', '.text'],
  read: (source) => ({ blocks: readBlocks(source) }),
};

/** How many lines right above a story may be its headline, byline and the like. */
const MAX_OPENING_LINES = 6;

/** Where no sentence stands below them, short lines are no headings. */
function readBlocks(source: string): DraftBlock[] {
  const groups = lineGroups(source);
  const width = wrapWidth(groups);
  const lists = listNumbering();
  const blocks: ProseDraft[] = [];
  for (const group of groups) {
    const start = listStart(group) ?? group.length;
    for (const lines of proseParagraphs(group.slice(0, start), opens(blocks), width)) {
      lists.end();
      blocks.push(paragraph(source, lines, width));
    }
    for (const lines of startingAt(group.slice(start), (line) => listMarker(line) !== undefined)) {
      const [first] = lines;
      const marker = first === undefined ? undefined : listMarker(first);
      if (first === undefined || marker === undefined) continue;
      const list = lists.item(first.indent, marker.ordered);
      blocks.push({ ...paragraph(source, withoutMarker(lines, marker.width), width), kind: 'list-item', list });
    }
  }
  return blocks.some(({ kind }) => kind !== 'heading')
    ? blocks
    : blocks.map((block) => ({ ...block, kind: 'paragraph' }));
}

/** Nothing but headlines and the like has come so far. */
function opens(blocks: readonly ProseDraft[]): boolean {
  return blocks.length < MAX_OPENING_LINES && blocks.every(({ kind }) => kind === 'heading');
}

function proseParagraphs(lines: readonly Line[], opening: boolean, width: number | undefined): (readonly Line[])[] {
  const [first] = lines;
  if (first === undefined) return [];
  const marksParagraphs = first.indent >= 2 && lines.some((line) => line.indent < first.indent);
  if (marksParagraphs) return startingAt(lines, (line) => line.indent >= first.indent);
  if (!opening || isHardWrapped(lines, width)) return [lines];
  // Headline and byline often stand in the lines right above the story.
  const most = Math.min(MAX_OPENING_LINES, lines.length - 1);
  const body = lines.findIndex((line, index) => index === most || !hasHeadingShape(line.text));
  return [...lines.slice(0, body).map((line) => [line]), lines.slice(body)];
}

/** Parts lines into runs that begin with a line that starts one. */
function startingAt(lines: readonly Line[], starts: (line: Line) => boolean): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run === undefined || starts(line)) runs.push([line]);
    else run.push(line);
  }
  return runs;
}

function withoutMarker([first, ...rest]: readonly Line[], width: number): readonly Line[] {
  if (first === undefined) return rest;
  return [{ ...first, start: first.start + width, text: first.text.slice(width) }, ...rest];
}

function paragraph(source: string, lines: readonly Line[], width: number | undefined): ProseDraft {
  const [first] = lines;
  const last = lines.at(-1);
  const place = span(first?.start ?? 0, last?.end ?? 0);
  const isHeading = lines.length === 1 && first !== undefined && hasHeadingShape(first.text);
  return {
    type: 'prose',
    kind: isHeading ? 'heading' : 'paragraph',
    span: place,
    content:
      lines.length === 1
        ? copied(source, place.start, place.end)
        : joinLines(source, lines, isHardWrapped(lines, width) || hangs(lines)),
  };
}

/** All lines but the first are set in, as those of a list item are. */
function hangs([first, ...rest]: readonly Line[]): boolean {
  return first !== undefined && rest.every((line) => line.indent >= first.indent + 2);
}

/** What is read: a break that fits the text to a width is a blank, or nothing inside of a hyphenated word. */
function joinLines(source: string, lines: readonly Line[], wrapped: boolean): MappedText {
  const builder = textBuilder(source);
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (previous !== undefined && !wrapped) builder.put('\n', previous.end, line.start);
    if (previous !== undefined && wrapped && !partsWord(previous, line)) builder.put(' ', previous.end, line.start);
    builder.copy(line.start, line.end);
  });
  return builder.finish();
}

function partsWord(line: Line, next: Line): boolean {
  return /\p{L}-$/u.test(line.text) && /^\p{Ll}/u.test(next.text);
}
