/** Lists what holds prose in a Markdown text, in its order. Code, HTML blocks and rules hold none. */
import type { SyntaxNodeRef } from '@lezer/common';
import { parser, Table, TaskList } from '@lezer/markdown';
import type { Leaf, RowLeaf, Stretch, TableLeaf } from './leaf.ts';

/**
 * Blocks only: inline markup is read a leaf at a time, since the parser takes quadratic time for it. Link definitions are
 * found there too, because the parser reads a paragraph that begins with "[" anew at each of its lines.
 */
const INLINE = ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd'];
const blockParser = parser.configure([Table, TaskList, { remove: [...INLINE, 'LinkReference'] }]);

const HEADING = /^(?:ATX|Setext)Heading([1-6])$/;

/** What a leaf stands in. */
type Container =
  | { readonly type: 'list'; readonly id: number; readonly depth: number; readonly ordered: boolean }
  | { readonly type: 'item'; fresh: boolean }
  | { readonly type: 'quotation' };

/** The paragraphs, headings, list items and tables of a parsed copy. */
export function leavesOf(tamed: string): (Leaf | TableLeaf)[] {
  const leaves: (Leaf | TableLeaf)[] = [];
  const containers: Container[] = [];
  let lists = 0;
  let marks: Stretch[] | undefined;

  const enter = (node: SyntaxNodeRef): boolean => {
    const { name, from, to } = node;
    const container = containerOf(name, containers, lists);
    if (container !== undefined) {
      if (container.type === 'list') lists++;
      containers.push(container);
      return true;
    }
    const level = HEADING.exec(name)?.[1];
    if (name === 'Paragraph' || name === 'Task' || level !== undefined) {
      marks = [];
      const place = level === undefined ? placeIn(containers) : { kind: 'heading' as const, level: Number(level) };
      leaves.push({ type: 'leaf', from, to, marks, ...place });
      return true;
    }
    if (/^(?:Quote|Header)Mark$|^TaskMarker$/.test(name)) marks?.push({ from, to });
    if (name === 'Table') leaves.push({ type: 'table', from, to, rows: rowsOf(node) });
    return name === 'Document';
  };
  const leave = ({ name }: SyntaxNodeRef): void => {
    marks = undefined;
    if (/List$|^ListItem$|^Blockquote$/.test(name)) containers.pop();
  };
  blockParser.parse(tamed).iterate({ enter, leave });
  return leaves;
}

/** What a node opens, if leaves stand in it. `id` is the number of the next list. */
function containerOf(name: string, around: readonly Container[], id: number): Container | undefined {
  if (name === 'ListItem') return { type: 'item', fresh: true };
  if (name === 'Blockquote') return { type: 'quotation' };
  if (name !== 'BulletList' && name !== 'OrderedList') return undefined;
  const depth = around.filter(({ type }) => type === 'list').length;
  return { type: 'list', id, depth, ordered: name === 'OrderedList' };
}

/** What a paragraph is by the innermost container: only the first one of a list item is the item. */
function placeIn(containers: readonly Container[]): Pick<Leaf, 'kind' | 'list'> {
  const inner = containers.at(-1);
  if (inner?.type === 'quotation') return { kind: 'quotation' };
  if (inner?.type !== 'item' || !inner.fresh) return { kind: 'paragraph' };
  inner.fresh = false;
  const list = containers.findLast((container) => container.type === 'list');
  if (list?.type !== 'list') return { kind: 'paragraph' };
  return { kind: 'list-item', list: { id: list.id, depth: list.depth, ordered: list.ordered } };
}

function rowsOf(table: SyntaxNodeRef): RowLeaf[] {
  const rows: RowLeaf[] = [];
  for (let row = table.node.firstChild; row !== null; row = row.nextSibling) {
    if (row.name === 'TableHeader' || row.name === 'TableRow') {
      rows.push({ from: row.from, to: row.to, header: row.name === 'TableHeader', cells: cellsOf(row) });
    }
  }
  return rows;
}

/** The cells between the row's bars; the parser passes over the empty ones, so they are put in by the bars. */
function cellsOf(row: SyntaxNodeRef): Stretch[] {
  const cells: Stretch[] = [];
  let filled = false;
  let place = row.from;
  for (let child = row.node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === 'TableCell') {
      cells.push({ from: child.from, to: child.to });
      filled = true;
    } else if (child.name === 'TableDelimiter') {
      if (!filled && child.from > row.from) cells.push({ from: place, to: place });
      filled = false;
      place = child.to;
    }
  }
  return cells;
}
