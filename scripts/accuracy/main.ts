/**
 * `npm run accuracy [-- FOLDER]`: measures Stet on scored texts and puts the figures into docs/accuracy.md, between its
 * markers. FOLDER (default ../shared) holds eval/score.mjs and the texts under data/; without it nothing is measured.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DOCUMENTS, DRAFTS, type Measure, NEWS, PAIRS } from './measures.ts';
import { draftTables, newsTable, textTable } from './page.ts';
import { halvesOf, score } from './scorer.ts';

const PAGE = 'docs/accuracy.md';
const [BEGIN, END] = ['<!-- figures: begin -->', '<!-- figures: end -->'];

const folder = resolve(process.argv[2] ?? '../shared');
if (!existsSync(join(folder, 'eval/score.mjs')) || !existsSync('dist/stet.js')) {
  const missing = existsSync('dist/stet.js') ? `no eval/score.mjs in ${folder}` : 'run "npm run build" first';
  console.error(`accuracy: skipped, ${missing}; ${PAGE} stays as it is`);
  process.exit(0);
}

const figures = [
  '## Drafts with planted contradictions',
  draftTables(halvesOf(folder, DRAFTS).map(({ name, path }) => ({ name, output: measured('drafts', name, path) }))),
  '## Pairs of texts, and texts with and without a planted contradiction',
  textTable([...each(PAIRS, 'pairs'), ...each(DOCUMENTS, 'documents')]),
  '## Published articles',
  newsTable(each(NEWS, 'news')),
].join('\n\n');
writeFileSync(PAGE, withFigures(readFileSync(PAGE, 'utf8'), figures));
console.error(`accuracy: ${PAGE} written`);

function each(measures: readonly Measure[], mode: string) {
  return measures
    .filter(({ path }) => existsSync(join(folder, path)))
    .map(({ name, path }) => ({ name, output: measured(mode, name, join(folder, path)) }));
}

function measured(mode: string, name: string, path: string): string {
  console.error(`accuracy: ${name}`);
  return score(folder, mode, path);
}

function withFigures(page: string, text: string): string {
  const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${PAGE} lacks the lines ${BEGIN} and ${END}`);
  return `${page.slice(0, start + BEGIN.length)}\n\n${text}\n\n${page.slice(end)}`;
}
