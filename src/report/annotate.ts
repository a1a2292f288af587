/** `stet annotate`: what the engine saw, paragraph by paragraph. */
import type { Prose } from '../document/document.ts';
import type { CheckedDocument } from '../findings/check.ts';
import { documentData } from '../findings/claim-data.ts';
import { aboutDocument, placeOf, shownPath } from '../findings/words.ts';
import type { AnalysedBlock, AnalysedCell, AnalysedProse, AnalysedTable } from '../language/analysed.ts';
import type { Sentence } from '../language/sentence.ts';
import { expressionLines, type Mentions, mentionsOf } from './annotate-expressions.ts';
import { displayWidth } from './display-width.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

export function annotation(checked: CheckedDocument, style: Style): string {
  const { document, text } = checked;
  const { bold, dim } = style.colours;
  const head = `${bold(printable(shownPath(document.path)))}  ${dim(aboutDocument(documentData(document)))}`;
  const mentions = mentionsOf(checked.references);
  const blocks = text.blocks.map((block) => blockLines(block, mentions, checked, style).join('\n'));
  return `${[head, ...blocks].join('\n\n')}\n`;
}

function blockLines(block: AnalysedBlock, mentions: Mentions, checked: CheckedDocument, style: Style): string[] {
  return block.type === 'prose' ? proseLines(block, mentions, checked, style) : tableLines(block, checked, style);
}

function proseLines(block: AnalysedProse, mentions: Mentions, { document }: CheckedDocument, style: Style): string[] {
  const { bold, cyan } = style.colours;
  const place = cyan(printable(placeOf(document.path, document.position(block.block.span.start))));
  return [
    `${place}  ${bold(`paragraph ${block.block.paragraph}`)}, ${kindOf(block.block)}`,
    ...block.sentences.flatMap((sentence) => ['', ...sentenceLines(sentence, style)]),
    ...expressionLines(block, mentions, style),
  ];
}

const kindOf = ({ kind, role }: Prose): string => (kind === role ? kind : `${kind} (${role})`);

function sentenceLines(sentence: Sentence, { colours, width }: Style): string[] {
  const text = wrap(printable(sentence.text), width - 2).map((line) => `  ${line}`);
  const rows = sentence.tokens.map(({ index, form, lemma, upos, xpos, head, deprel }) => [
    String(index + 1),
    printable(form),
    printable(lemma),
    upos,
    xpos,
    deprel,
    head < 0 ? '' : `of ${head + 1} ${printable(sentence.tokens[head]?.form ?? '')}`,
  ]);
  return [...text, ...columns(rows).map((row) => colours.dim(`    ${row}`))];
}

/** Rows with their cells under each other. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[i] ?? '')), 0),
  );
  const padded = (cell: string, i: number) => cell + ' '.repeat((widths[i] ?? 0) - displayWidth(cell));
  return rows.map((row) => row.map(padded).join('  ').trimEnd());
}

function tableLines(block: AnalysedTable, { document }: CheckedDocument, style: Style): string[] {
  const { bold, cyan } = style.colours;
  const place = cyan(printable(placeOf(document.path, document.position(block.table.span.start))));
  const rows = [block.header, ...block.rows.map(({ cells }) => cells)].filter((cells) => cells.length > 0);
  const longest = Math.max(0, ...rows.map((cells) => cells.length));
  const filled = rows.map((cells) => Array.from({ length: longest }, (_, i) => cellText(cells[i])));
  return [`${place}  ${bold('table')}, ${rows.length} rows`, ...columns(filled).map((row) => `  ${row}`)];
}

const cellText = (cell: AnalysedCell | undefined): string => (cell === undefined ? '' : printable(cell.cell.text));
