/** Goes through the parsed inline markup of a text, and hands on what is to be read of it. */
import type { SyntaxNodeRef, Tree } from '@lezer/common';
import { decodeHTMLStrict } from 'entities/decode';
import type { Stretch } from './leaf.ts';
import { isFootnoteMark, linkText } from './links.ts';

/** Reads a stretch of the text without markup. */
export type Flow = (start: number, end: number) => void;

export interface Target {
  readonly flow: Flow;
  /** Reads something else than what stands in a stretch of the text. */
  put(start: number, end: number, read: string): void;
  /** The link targets that the document defines. */
  readonly labels: ReadonlySet<string>;
}

/** Left out with all that they hold. Struck-out text is what the writer took back. */
const DROPPED = new Set(['Comment', 'ProcessingInstruction', 'Strikethrough', 'EmphasisMark', 'CodeMark']);

/** How far a piece has been read. Places are those of the piece. */
interface Progress extends Target {
  readonly piece: string;
  /** Where the piece begins in the text. */
  readonly base: number;
  place: number;
  readonly images: Stretch[];
  /** Where the text of each open link ends, and the link itself; absent for brackets that are text. */
  readonly links: ({ readonly close: number; readonly end: number } | undefined)[];
}

/** Reads a parsed piece that begins at `base` of the text; returns the alternative texts of its images. */
export function readTree(tree: Tree, piece: string, base: number, target: Target): readonly Stretch[] {
  const progress: Progress = { ...target, piece, base, place: 0, images: [], links: [] };
  tree.iterate({
    enter: (node) => enter(node, progress),
    leave: ({ name }) => {
      if (name === 'Link') progress.links.pop();
    },
  });
  readUpTo(piece.length, progress);
  return progress.images;
}

/** Reads what stands before a node, and perhaps the node; says whether the nodes in it are to be read. */
function enter(node: SyntaxNodeRef, progress: Progress): boolean {
  const { name, from, to } = node;
  if (to <= progress.place && progress.place > 0) return false;
  if (DROPPED.has(name)) return replace(node, progress);
  const source = progress.piece.slice(from, to);
  switch (name) {
    case 'HardBreak':
      return replace(node, progress, '\n');
    case 'HTMLTag':
      return replace(node, progress, /^<br\b/i.test(source) ? '\n' : undefined);
    case 'Entity':
      return replace(node, progress, decodeEntity(source));
    case 'Escape':
      return unwrap(node, progress, to);
    case 'Autolink':
      return unwrap(node, progress, to - 1);
    case 'LinkMark':
      return readLinkMark(node, progress);
    case 'Link':
      return readLink(node, progress);
    case 'Image':
      return readImage(node, progress);
    default:
      return true;
  }
}

function readUpTo(end: number, progress: Progress): void {
  progress.flow(progress.base + progress.place, progress.base + end);
  progress.place = end;
}

/** Reads `text` instead of a node; nothing if it is absent. */
function replace({ from, to }: SyntaxNodeRef, progress: Progress, text?: string): false {
  readUpTo(from, progress);
  if (text !== undefined) progress.put(progress.base + from, progress.base + to, text);
  progress.place = to;
  return false;
}

/** Reads a node without its first character, and only as far as `end`. */
function unwrap({ from, to }: SyntaxNodeRef, progress: Progress, end: number): false {
  readUpTo(from, progress);
  progress.place = from + 1;
  readUpTo(end, progress);
  progress.place = to;
  return false;
}

function readLink(node: SyntaxNodeRef, progress: Progress): boolean {
  const inner = linkText(node.node, progress.piece, progress.labels);
  if (inner === undefined && isFootnoteMark(node.node, progress.piece)) return replace(node, progress);
  progress.links.push(inner === undefined ? undefined : { close: inner.to, end: node.to });
  return true;
}

/** With the mark that closes the text of a link goes all that is behind it: target, title, label. */
function readLinkMark(node: SyntaxNodeRef, progress: Progress): false {
  const link = progress.links.at(-1);
  if (link === undefined) return false;
  replace(node, progress);
  if (node.from === link.close) progress.place = link.end;
  return false;
}

function readImage(node: SyntaxNodeRef, progress: Progress): false {
  const inner = linkText(node.node, progress.piece, progress.labels);
  if (inner === undefined) return false;
  progress.images.push({ from: progress.base + inner.from, to: progress.base + inner.to });
  return replace(node, progress);
}

/** A line break that is written as an entity is no break of the draft. */
function decodeEntity(entity: string): string {
  return decodeHTMLStrict(entity).replace(/[\r\n]/g, ' ');
}
