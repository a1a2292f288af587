/** The language stage: from blocks of text to sentences, trees, numbers, times and quotations. */
import type { Document, Prose, Table } from '../document/document.ts';
import type { AnalysedBlock, AnalysedCell, AnalysedProse, AnalysedTable, AnalysedText, Quotation } from './analysed.ts';
import { buildSentence } from './build-sentence.ts';
import type { DeskWords } from './desk-words.ts';
import { type Expressions, fusedSpans, readExpressions } from './expressions.ts';
import { nameWords, recase } from './headline.ts';
import { lazily } from './lazily.ts';
import { headlineSource, readQuotations } from './quotations/index.ts';
import type { Sentence } from './sentence.ts';
import { sentences, tokenise } from './tokens/index.ts';

export type * from './analysed.ts';
export type * from './quantity.ts';
export type { Sentence, Token } from './sentence.ts';
export type * from './time.ts';
export type { Upos } from './upos.ts';

/** Reads the language of a whole draft. Each text is processed once. */
export function readLanguage(document: Document, deskWords?: DeskWords): AnalysedText {
  const prose = document.blocks.filter((block) => block.type === 'prose');
  const quotations = readQuotations(prose);
  const names = lazily(() => nameWords(prose.filter((p) => !isHeadline(p)).map((p) => p.text)));
  let next = 0;
  const blocks = document.blocks.map((block, index): AnalysedBlock => {
    if (block.type === 'table') return readTable(block, index, document, deskWords);
    const quoted = quotations[next] ?? [];
    next += 1;
    return readProse(block, index, { document, names, deskWords }, quoted);
  });
  return { document, blocks, ...(deskWords === undefined ? {} : { deskWords }) };
}

const isHeadline = (block: Prose) => block.role === 'headline' || block.role === 'heading';

/** What all blocks of a draft are read with. */
interface Whole {
  readonly document: Document;
  /** The words that names are made of. */
  readonly names: () => ReadonlySet<string>;
  readonly deskWords: DeskWords | undefined;
}

function readProse(block: Prose, index: number, whole: Whole, quotations: readonly Quotation[]): AnalysedProse {
  const expressions = readExpressions(block.text, whole.document.date?.value, whole.deskWords?.units);
  const source = isHeadline(block) ? headlineSource(block.text) : undefined;
  return {
    type: 'prose',
    index,
    block,
    sentences: readSentences(block, expressions, whole),
    ...expressions,
    quotations,
    ...(source === undefined ? {} : { headlineSource: source }),
  };
}

function readSentences(block: Prose, expressions: Expressions, { names, deskWords }: Whole): readonly Sentence[] {
  const fused = fusedSpans(expressions);
  return sentences(block.text, tokenise(block.text), fused).map(({ span, tokens }, index) => {
    const forms = tokens.map(({ form }) => form);
    const tagged = isHeadline(block) ? recase(forms, names) : forms;
    return buildSentence({ index, span, text: block.text.slice(span.start, span.end), tokens, tagged }, deskWords);
  });
}

function readTable(table: Table, index: number, document: Document, deskWords?: DeskWords): AnalysedTable {
  const cell = (prose: Prose): AnalysedCell => ({
    cell: prose,
    ...readExpressions(prose.text, document.date?.value, deskWords?.units),
  });
  return {
    type: 'table',
    index,
    table,
    header: table.header?.cells.map(cell) ?? [],
    rows: table.rows.map((row) => ({ row, cells: row.cells.map(cell) })),
  };
}
