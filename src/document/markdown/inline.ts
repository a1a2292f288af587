/** Reads running text with inline markup: what remains when emphasis, links, code marks, tags and comments are gone. */
import type { SyntaxNode, Tree } from '@lezer/common';
import { parser, Strikethrough } from '@lezer/markdown';
import { copied, type MappedText, type TextBuilder, textBuilder } from '../mapped-text.ts';
import { chunksOf } from './chunks.ts';
import { type Flow, readTree } from './inline-tree.ts';
import type { Stretch } from './leaf.ts';
import type { ParsedCopy } from './parsed-copy.ts';

const BLOCKS = ['LinkReference', 'IndentedCode', 'FencedCode', 'Blockquote', 'HorizontalRule'];
const MORE_BLOCKS = ['BulletList', 'OrderedList', 'ATXHeading', 'HTMLBlock', 'SetextHeading'];
const inlineParser = parser.configure([Strikethrough, { remove: [...BLOCKS, ...MORE_BLOCKS] }]);

/** Whatever can begin inline markup, or a hard break. */
const MARKUP = /[\\`*_[\]<&~!]| {2}\n/;
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
    const put = (start: number, end: number, read: string): void => builder.put(read, from + start, from + end);
    images.push(...readTree(tree, piece, chunk.from, { flow, put, labels }));
  }
  return { content: builder.finish(), images, emphasised };
}

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
