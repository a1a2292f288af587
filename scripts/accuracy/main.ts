/**
 * `npm run accuracy [-- FOLDER]`: measures Stet on scored texts and puts the figures into docs/accuracy.md, between its
 * markers. The drafts of tests/drafts come with the project; FOLDER (default ../shared) holds eval/score.mjs and the other
 * texts under data/, which are left out where it is not there.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DOCUMENTS, DRAFTS, type Measure, NEWS, PAIRS } from './measures.ts';
import { ownDraftTables } from './own-drafts.ts';
import { draftTables, newsTable, textTable } from './page.ts';
import { halvesOf, score } from './scorer.ts';

const PAGE = 'docs/accuracy.md';
/** Drafts whose misses were read while rules were written, later ones of which that is partly so, and drafts that are scored only. */
const OWN = 'tests/drafts';
const LATER = 'tests/drafts/later';
const UNREAD = 'tests/drafts/unread';

console.error(`accuracy: ${OWN}`);
const parts = [
  ['Read', OWN],
  ['Read later, in part', LATER],
  ['Not read', UNREAD],
] as const;
write('own drafts', parts.map(([title, path]) => `### ${title}\n\n${ownDraftTables(path)}`).join('\n\n'));

const folder = resolve(process.argv[2] ?? '../shared');
if (!existsSync(join(folder, 'eval/score.mjs')) || !existsSync('dist/stet.js')) {
  const missing = existsSync('dist/stet.js') ? `no eval/score.mjs in ${folder}` : 'run "npm run build" first';
  console.error(`accuracy: skipped, ${missing}; ${PAGE} keeps its other figures`);
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
write('figures', figures);
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

/** Puts the text between the two marks of that name on the page. */
function write(name: string, text: string): void {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const page = readFileSync(PAGE, 'utf8');
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${PAGE} lacks the lines ${begin} and ${end}`);
  writeFileSync(PAGE, `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`);
}
