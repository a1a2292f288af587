/** Texts read as far as the tests of this folder and of sources need them. */
import { readDocument } from '../../src/document/read-document.ts';
import type { AnalysedText } from '../../src/language/analysed.ts';
import { readLanguage } from '../../src/language/index.ts';
import type { Entity, References } from '../../src/reference/index.ts';
import { resolveReferences } from '../../src/reference/index.ts';

/** A text with its sentences and who is who in it. Paragraphs are parted by blank lines. */
export interface Read {
  readonly text: AnalysedText;
  readonly references: References;
}

/** Reads plain text, or Markdown where the path says so. */
export function read(source: string, path = 'draft.txt'): Read {
  const text = readLanguage(readDocument({ path, source }));
  return { text, references: resolveReferences(text) };
}

/** Block, sentence and token of a word's nth occurrence (from 1) in the text; throws where there is none. */
export function find({ text }: Pick<Read, 'text'>, word: string, nth = 1): readonly [number, number, number] {
  let left = nth;
  for (const block of text.blocks) {
    if (block.type !== 'prose') continue;
    for (const sentence of block.sentences) {
      for (const token of sentence.tokens) {
        if (token.form !== word) continue;
        left -= 1;
        if (left === 0) return [block.index, sentence.index, token.index];
      }
    }
  }
  throw new Error(`"${word}" does not stand ${nth} times in the text`);
}

/** The entity that a word stands for. */
export function entityAt(reading: Read, word: string, nth = 1): Entity | undefined {
  const mention = reading.references.at(...find(reading, word, nth));
  return mention === undefined ? undefined : reading.references.entity(mention.link.entity);
}
