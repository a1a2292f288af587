/** What the tests of documents share: reading a source, and a short view of its blocks. */
import { type Block, type Document, type Prose, readDocument } from '../../src/document/index.ts';

export const markdown = (source: string, path = 'draft.md'): Document => readDocument({ path, source });
export const text = (source: string, path = 'draft.txt'): Document => readDocument({ path, source });

/** All prose of a document, table cells among it. */
export function proseOf({ blocks }: Document): Prose[] {
  return blocks.flatMap((block: Block) => {
    if (block.type === 'prose') return [block];
    const rows = block.header === undefined ? block.rows : [block.header, ...block.rows];
    return rows.flatMap(({ cells }) => cells);
  });
}

/** "role: text" for each block, and the rows of tables. */
export function outline(document: Document): string[] {
  return document.blocks.map((block) => {
    if (block.type === 'prose') return `${block.role}: ${block.text}`;
    const rows = block.header === undefined ? block.rows : [block.header, ...block.rows];
    return `table: ${rows.map(({ cells }) => cells.map(({ text }) => text).join('|')).join(' / ')}`;
  });
}

/** The texts of the blocks. */
export const texts = (document: Document): string[] => proseOf(document).map((block) => block.text);
