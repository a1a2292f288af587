/** Reads running text with inline markup: what remains when emphasis, links, code marks, tags and comments are gone. */
import type { SyntaxNode, SyntaxNodeRef, Tree } from '@lezer/common';
import { parser, Strikethrough } from '@lezer/markdown';
import { decodeHTMLStrict } from 'entities/decode';
import { copied, type MappedText, type TextBuilder, textBuilder } from '../mapped-text.ts';
import { chunksOf } from './chunks.ts';
import type { Stretch } from './leaf.ts';
import { isFootnoteMark, linkText } from './links.ts';
import type { ParsedCopy } from './parsed-copy.ts';

const BLOCKS = ['LinkReference', 'IndentedCode', 'FencedCode', 'Blockquote', 'HorizontalRule'];
const MORE_BLOCKS = ['BulletList', 'OrderedList', 'ATXHeading', 'HTMLBlock', 'SetextHeading'];
const inlineParser = parser.configure([Strikethrough, { remove: [...BLOCKS, ...MORE_BLOCKS] }]);

/** Whatever can begin inline markup, or a hard break. */
const MARKUP = /[\\`*_[\]<&~!]| {2}\n/;
/** Left out with all that they hold. Struck-out text is what the writer took back. */
const DROPPED = new Set(['Comment', 'ProcessingInstruction', 'Strikethrough', 'EmphasisMark', 'CodeMark']);
const EMPHASIS = new Set(['Emphasis', 'StrongEmphasis']);

export interface InlineText {
  readonly content: MappedText;
  /** The alternative texts of images, as stretches of `text`; they are no part of the content. */
  readonly images: readonly Stretch[];
  /** All of the content is set in italics or bold. */
  readonly emphasised: boolean;
}

/**
 * Reads `text`, which stands at the place `from` of the copy; marks of the blocks around it are covered with blanks. Soft
 * breaks are read as blanks, hard ones as line breaks. `labels` are the link targets that the document defines.
 */
export function readInline(text: string, from: number, copy: ParsedCopy, labels: ReadonlySet<string>): InlineText {
  const images: Stretch[] = [];
  const hasMarkup = MARKUP.test(text);
  if (!hasMarkup && !text.includes('\n')) {
    return { content: copied(copy.text, from, from + text.length, copy.at), images, emphasised: false };
  }
  const builder = textBuilder(copy.text, copy.at);
  const flow = flowInto(builder, text, from);
  if (!hasMarkup) {
    flow(0, text.length);
    return { content: builder.finish(), images, emphasised: false };
  }
  const chunks = chunksOf(text);
  let emphasised = false;
  for (const chunk of chunks) {
    const piece = text.slice(chunk.from, chunk.to);
    const tree = inlineParser.parse(piece);
    emphasised = chunks.length === 1 && isAllEmphasis(tree, piece);
    images.push(...readTree(tree, piece, chunk.from, { builder, flow, from, labels }));
  }
  return { content: builder.finish(), images, emphasised };
}

type Flow = (start: number, end: number) => void;

/** Reads stretches without markup, line breaks in them as blanks. */
function flowInto(builder: TextBuilder, text: string, from: number): Flow {
  return (start, end) => {
    let place = start;
    if (builder.atLineStart()) while (place < end && ' \t\n'.includes(text.charAt(place))) place++;
    const base = place;
    for (const match of text.slice(base, end).matchAll(/[ \t]*\n[ \t]*/g)) {
      const at = base + match.index;
      builder.copy(from + place, from + at);
      place = at + match[0].length;
      builder.put(' ', from + at, from + place);
    }
    builder.copy(from + place, from + end);
  };
}

interface Target {
  readonly builder: TextBuilder;
  readonly flow: Flow;
  readonly from: number;
  readonly labels: ReadonlySet<string>;
}

/** Reads one parsed piece that stands at `base` of the text; returns the alternative texts of its images. */
function readTree(tree: Tree, piece: string, base: number, { builder, flow, from, labels }: Target): Stretch[] {
  const images: Stretch[] = [];
  /** Where the text of each open link ends, and the link itself; absent for brackets that are text. */
  const links: ({ readonly close: number; readonly end: number } | undefined)[] = [];
  let place = 0;
  const readUpTo = (end: number): void => {
    flow(base + place, base + end);
    place = end;
  };
  /** Reads `text` instead of a node; nothing if it is absent. */
  const replace = (node: SyntaxNodeRef, text?: string): false => {
    readUpTo(node.from);
    if (text !== undefined) builder.put(text, from + base + node.from, from + base + node.to);
    place = node.to;
    return false;
  };
  /** With the mark that closes the text of a link goes all that is behind it: target, title, label. */
  const leaveOutMark = (node: SyntaxNodeRef, link: { close: number; end: number } | undefined): false => {
    if (link === undefined) return false;
    replace(node);
    if (node.from === link.close) place = link.end;
    return false;
  };

  const enter = (node: SyntaxNodeRef): boolean => {
    const { name } = node;
    const source = (): string => piece.slice(node.from, node.to);
    if (node.to <= place && place > 0) return false;
    if (DROPPED.has(name)) return replace(node);
    if (name === 'LinkMark') return leaveOutMark(node, links.at(-1));
    if (name === 'HardBreak') return replace(node, '\n');
    if (name === 'HTMLTag') return replace(node, /^<br\b/i.test(source()) ? '\n' : undefined);
    if (name === 'Entity') return replace(node, decodeEntity(source()));
    if (name === 'Escape' || name === 'Autolink') {
      readUpTo(node.from);
      place = node.from + 1;
      if (name === 'Autolink') readUpTo(node.to - 1);
      if (name === 'Autolink') place = node.to;
      return false;
    }
    if (name !== 'Link' && name !== 'Image') return true;
    const inner = linkText(node.node, piece, labels);
    if (name === 'Link') {
      if (inner === undefined && isFootnoteMark(node.node, piece)) return replace(node);
      links.push(inner === undefined ? undefined : { close: inner.to, end: node.to });
      return true;
    }
    if (inner === undefined) return false;
    images.push({ from: base + inner.from, to: base + inner.to });
    return replace(node);
  };
  const leave = ({ name }: SyntaxNodeRef): void => {
    if (name === 'Link') links.pop();
  };
  tree.iterate({ enter, leave });
  readUpTo(piece.length);
  return images;
}

/** A line break that is written as an entity is no break of the draft. */
function decodeEntity(entity: string): string {
  return decodeHTMLStrict(entity).replace(/[\r\n]/g, ' ');
}

/** Whether there is nothing but emphasis and images. */
function isAllEmphasis(tree: Tree, piece: string): boolean {
  const paragraph = tree.topNode.firstChild;
  let emphasis = false;
  let place = 0;
  for (let node: SyntaxNode | null = paragraph?.firstChild ?? null; node !== null; node = node.nextSibling) {
    const fits = EMPHASIS.has(node.name) || node.name === 'Image' || node.name === 'HardBreak';
    if (!fits || piece.slice(place, node.from).trim() !== '') return false;
    emphasis ||= EMPHASIS.has(node.name);
    place = node.to;
  }
  return emphasis && piece.slice(place).trim() === '';
}
