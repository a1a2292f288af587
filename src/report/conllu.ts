/** `stet annotate --format conllu`: sentences and trees for other tools. Source: universaldependencies.org/format. */
import type { AnalysedProse, AnalysedText } from '../language/analysed.ts';
import type { Sentence, Token } from '../language/sentence.ts';

/**
 * The sentences of all prose as CoNLL-U. MISC has SpaceAfter=No, and start_char and end_char: the token's place in the
 * file, in UTF-16 code units. Tables have no trees and are left out.
 */
export function conllu({ document, blocks }: AnalysedText): string {
  const lines = [`# newdoc id = ${flat(document.path)}`];
  for (const block of blocks) {
    if (block.type !== 'prose' || block.sentences.length === 0) continue;
    const { paragraph } = block.block;
    lines.push(`# newpar id = p${paragraph}`);
    for (const sentence of block.sentences) {
      lines.push(`# sent_id = p${paragraph}-s${sentence.index + 1}`, `# text = ${flat(sentence.text)}`);
      for (const token of sentence.tokens) lines.push(tokenLine(token, sentence, block));
      lines.push('');
    }
  }
  return `${lines.join('\n')}\n`;
}

function tokenLine(token: Token, sentence: Sentence, { block }: AnalysedProse): string {
  const next = sentence.tokens[token.index + 1];
  const { start, end } = block.map.spanToSource(token.span);
  const touching = next !== undefined && next.span.start === token.span.end;
  const misc = `${touching ? 'SpaceAfter=No|' : ''}start_char=${start}|end_char=${end}`;
  const columns = [
    token.index + 1,
    flat(token.form),
    flat(token.lemma),
    token.upos,
    token.xpos,
    '_',
    token.head + 1,
    token.deprel,
    '_',
    misc,
  ];
  return columns.map((column) => (column === '' ? '_' : String(column))).join('\t');
}

/** No tabs or line breaks inside a field. */
const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
