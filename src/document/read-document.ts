/** The way from a source text to a document. */
import { draftDate } from './date/draft-date.ts';
import type { Block, CalendarDate, Document, Format } from './document.ts';
import { lineIndex } from './line-index.ts';
import { numberBlocks } from './number-blocks.ts';
import { readerFor } from './readers/index.ts';
import { assignRoles } from './roles/assign-roles.ts';
import { separateDatelines } from './separate-datelines.ts';

export interface DocumentInput {
  /** Names the document in what is reported, and gives its format by its extension and perhaps its date. */
  readonly path: string;
  /** The text as read, without a byte order mark. */
  readonly source: string;
  readonly format?: Format;
  /** The date of the draft; it goes before any other. */
  readonly date?: CalendarDate;
  /** The date of a draft that has no other. */
  readonly usualDate?: CalendarDate;
}

/** How many of the first blocks may give the date. */
const FIRST_BLOCKS = 12;

/** Reads a draft. Any text can be read; the same input gives the same document, in linear time. */
export function readDocument({ path, source, format, date: option, usualDate }: DocumentInput): Document {
  const reader = readerFor(path, format);
  const { blocks: read, date: frontMatter } = reader.read(source);
  const drafts = separateDatelines(read);
  const { blocks, paragraphs } = numberBlocks(drafts, assignRoles(drafts));
  const date = draftDate({
    path,
    datelines: datelinesOf(blocks),
    ...(option === undefined ? {} : { option }),
    ...(frontMatter === undefined ? {} : { frontMatter }),
    ...(usualDate === undefined ? {} : { settings: usualDate }),
  });
  return {
    path,
    format: reader.format,
    source,
    blocks,
    words: blocks.reduce((words, block) => words + wordsOf(block), 0),
    paragraphs,
    ...(date === undefined ? {} : { date }),
    position: lineIndex(source),
  };
}

function datelinesOf(blocks: readonly Block[]): string[] {
  const first = blocks.slice(0, FIRST_BLOCKS).filter((block) => block.type === 'prose');
  return first.filter(({ role }) => role === 'dateline' || role === 'byline').map(({ text }) => text);
}

function wordsOf(block: Block): number {
  if (block.type === 'prose') return countWords(block.text);
  const rows = block.header === undefined ? block.rows : [block.header, ...block.rows];
  return rows.reduce((words, { cells }) => cells.reduce((sum, { text }) => sum + countWords(text), words), 0);
}

function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
