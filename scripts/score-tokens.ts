/**
 * Scores tokens and sentences against a treebank: `tsx scripts/score-tokens.ts FILE.conllu...`. Each paragraph is rebuilt as
 * running text from its "# text" comments; a token or sentence counts if both its ends are right.
 */
import { readFileSync } from 'node:fs';
import { sentences, tokenise } from '../src/language/tokens/index.ts';

interface Paragraph {
  text: string;
  readonly tokens: Set<string>;
  readonly sentences: Set<string>;
}

interface Count {
  gold: number;
  found: number;
  right: number;
}

for (const path of process.argv.slice(2)) {
  const tokenCount: Count = { gold: 0, found: 0, right: 0 };
  const sentenceCount: Count = { gold: 0, found: 0, right: 0 };
  for (const paragraph of paragraphs(readFileSync(path, 'utf8'))) {
    const tokens = tokenise(paragraph.text);
    count(tokenCount, paragraph.tokens, tokens.map(key));
    count(sentenceCount, paragraph.sentences, sentences(paragraph.text, tokens).map(key));
  }
  console.log(`${path}: token F1 ${f1(tokenCount)}, sentence F1 ${f1(sentenceCount)}`);
}

function key(piece: { readonly span: { readonly start: number; readonly end: number } }): string {
  return `${piece.span.start}-${piece.span.end}`;
}

function count(total: Count, gold: ReadonlySet<string>, found: readonly string[]): void {
  total.gold += gold.size;
  total.found += found.length;
  total.right += found.filter((span) => gold.has(span)).length;
}

function f1({ gold, found, right }: Count): string {
  return ((200 * right) / (gold + found)).toFixed(2);
}

function paragraphs(treebank: string): readonly Paragraph[] {
  const all: Paragraph[] = [];
  let glue = '';
  for (const block of treebank.split(/\r?\n\r?\n/)) {
    const lines = block.split(/\r?\n/);
    const text = lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length);
    if (text === undefined) continue;
    if (all.length === 0 || lines.some((line) => /^# new(?:par|doc)/.test(line))) {
      all.push({ text: '', tokens: new Set(), sentences: new Set() });
      glue = '';
    }
    const paragraph = all.at(-1);
    if (paragraph === undefined) continue;
    paragraph.text += glue;
    glue = addSentence(paragraph, text, lines);
  }
  return all;
}

/** Adds a sentence to the paragraph and returns what stands between it and the next one. */
function addSentence(paragraph: Paragraph, text: string, lines: readonly string[]): string {
  const base = paragraph.text.length;
  const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
  let at = 0;
  for (const [, form = ''] of rows) {
    at = text.indexOf(form, at) + form.length;
    paragraph.tokens.add(`${base + at - form.length}-${base + at}`);
  }
  paragraph.text += text;
  paragraph.sentences.add(`${base}-${paragraph.text.length}`);
  return rows.at(-1)?.[9]?.includes('SpaceAfter=No') === true ? '' : ' ';
}
