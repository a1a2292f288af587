/** Markdown with the tables, task lists and strike-outs of GitHub, footnotes, and front matter. */
import type { DraftBlock, ProseDraft, RowDraft, TableDraft } from '../draft-block.ts';
import { partsOf } from '../markdown/definitions.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { readInline } from '../markdown/inline.ts';
import type { Leaf, RowLeaf, Stretch, TableLeaf } from '../markdown/leaf.ts';
import { leavesOf } from '../markdown/leaves.ts';
import { type ParsedCopy, parsedCopy } from '../markdown/parsed-copy.ts';
import { type Span, span } from '../position.ts';
import type { Reader } from './reader.ts';

export const markdown: Reader = {
  format: 'markdown',
  extensions: ['.md', '.markdown', '.mdown', '.mkd'],
  read(source) {
    const frontMatter = readFrontMatter(source);
    const blocks = readBlocks(parsedCopy(source, frontMatter?.end ?? 0));
    const date = frontMatter?.date;
    return { blocks: [...(frontMatter?.blocks ?? []), ...blocks], ...(date === undefined ? {} : { date }) };
  },
};

/** What reading a leaf takes: the copy, and the link targets that the document defines. */
interface Context {
  readonly copy: ParsedCopy;
  readonly labels: ReadonlySet<string>;
}

function readBlocks(copy: ParsedCopy): DraftBlock[] {
  const labels = new Set<string>();
  const parts = leavesOf(copy.tamed).map((leaf) => {
    if (leaf.type === 'table') return leaf;
    const text = covered(copy.tamed, leaf);
    return { leaf, text, parts: leaf.kind === 'heading' ? [{ ...trimmed(text), note: false }] : partsOf(text, labels) };
  });
  // Links can only be told from brackets once all labels are known.
  const context = { copy, labels };
  const blocks: DraftBlock[] = [];
  for (const part of parts) {
    if ('type' in part) blocks.push(readTable(part, context));
    else
      for (const { note, ...stretch } of part.parts)
        blocks.push(...readPart(part.leaf, part.text, stretch, note, context));
  }
  return captioned(blocks);
}

/** The text of a leaf, with the marks of the blocks around it covered with blanks. */
function covered(text: string, leaf: Leaf): string {
  if (leaf.marks.length === 0) return text.slice(leaf.from, leaf.to);
  const pieces: string[] = [];
  let place = leaf.from;
  for (const { from, to } of leaf.marks) {
    pieces.push(text.slice(place, from), ' '.repeat(to - from));
    place = to;
  }
  pieces.push(text.slice(place, leaf.to));
  return pieces.join('');
}

function trimmed(text: string, { from, to }: Stretch = { from: 0, to: text.length }): Stretch {
  const inner = text.slice(from, to);
  const start = from + inner.length - inner.trimStart().length;
  return { from: start, to: Math.max(start, from + inner.trimEnd().length) };
}

/** The block of a part of a leaf, and those of the images in it, in their order. */
function readPart(leaf: Leaf, text: string, part: Stretch, note: boolean, context: Context): ProseDraft[] {
  const { from, to } = trimmed(text, part);
  const base = leaf.from + from;
  const { content, images, emphasised } = readInline(text.slice(from, to), base, context.copy, context.labels);
  const blocks = images.flatMap((image) => readImage(text.slice(from, to), base, image, context));
  if (content.text !== '') {
    const { kind, level, list } = leaf;
    const { sourceStart, sourceEnd, count } = content.segments;
    const whole =
      leaf.kind === 'heading' ? spanOf(leaf, context.copy) : spanOf({ from: base, to: leaf.from + to }, context.copy);
    const place = images.length === 0 ? whole : span(sourceStart[0] ?? 0, sourceEnd[count - 1] ?? 0);
    blocks.push({
      type: 'prose',
      kind: images.length > 0 && emphasised ? 'caption' : kind,
      span: place,
      content,
      ...(note ? { role: 'note' as const } : {}),
      ...(level === undefined ? {} : { level }),
      ...(list === undefined ? {} : { list }),
      ...(emphasised ? { emphasised } : {}),
    });
  }
  return blocks.sort((a, b) => a.span.start - b.span.start);
}

function readImage(text: string, base: number, image: Stretch, { copy, labels }: Context): ProseDraft[] {
  const { from, to } = trimmed(text, image);
  const { content } = readInline(text.slice(from, to), base + from, copy, labels);
  const place = spanOf({ from: base + from, to: base + to }, copy);
  return content.text === '' ? [] : [{ type: 'prose', kind: 'caption', span: place, content }];
}

/** A paragraph in italics or bold right below an image is its caption. */
function captioned(blocks: readonly DraftBlock[]): DraftBlock[] {
  return blocks.map((block, index) => {
    const previous = blocks[index - 1];
    const follows = previous?.type === 'prose' && previous.kind === 'caption' && previous.emphasised !== true;
    const isCaption = follows && block.type === 'prose' && block.kind === 'paragraph' && block.emphasised === true;
    return isCaption ? { ...block, kind: 'caption' } : block;
  });
}

function readTable(table: TableLeaf, context: Context): TableDraft {
  const [first, ...rest] = table.rows.map((row) => ({ header: row.header, row: readRow(row, context) }));
  const place = spanOf(table, context.copy);
  if (first?.header) return { type: 'table', span: place, header: first.row, rows: rest.map(({ row }) => row) };
  return { type: 'table', span: place, rows: [first, ...rest].flatMap((row) => (row === undefined ? [] : [row.row])) };
}

function readRow(row: RowLeaf, { copy, labels }: Context): RowDraft {
  const cells = row.cells.map((cell): ProseDraft => {
    const { from, to } = trimmed(copy.text, cell);
    const { content } = readInline(copy.tamed.slice(from, to), from, copy, labels);
    return { type: 'prose', kind: 'cell', span: spanOf({ from, to }, copy), content };
  });
  return { span: spanOf(row, copy), cells };
}

const spanOf = ({ from, to }: Stretch, copy: ParsedCopy): Span => span(copy.at(from), copy.at(to));
