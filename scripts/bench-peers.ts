/**
 * `npm run bench:peers [-- DIR... --files N --files N]`: Stet beside linters of prose on the same files on this machine, whole
 * processes. The peers are installed into node_modules/.cache/peers. Writes the table of docs/performance.md. With 2,000 files it
 * takes a quarter of an hour, nearly all of it textlint's.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesOf } from './bench/many-files.ts';
import { runTimed, type Taken } from './bench/run-timed.ts';

const CACHE = resolve('node_modules/.cache/peers');
const PAGE = 'docs/performance.md';
const NEWS = ['../shared/data/news_wikinews', '../shared/data/news_reuters'];
const RUNS = 5;

/** A program that reads prose, and how it is called on a folder. */
interface Peer {
  readonly name: string;
  readonly packages: readonly string[];
  /** The arguments of node. */
  call(files: readonly string[]): readonly string[];
  readonly codes: readonly number[];
}

/** The rules for English that textlint's own list of rules names first; see github.com/textlint/textlint/wiki. */
const TEXTLINT_RULES = ['common-misspellings', 'terminology', 'write-good', 'stop-words'];

const installed = (path: string): string => join(CACHE, 'node_modules', path);

const PEERS: readonly Peer[] = [
  {
    name: 'Stet',
    packages: [],
    call: (files) => [resolve('dist/stet.js'), 'check', '--threads', '1', ...files],
    codes: [0, 1],
  },
  {
    name: 'textlint',
    packages: ['textlint', ...TEXTLINT_RULES.map((rule) => `textlint-rule-${rule}`)],
    call: (files) => [
      installed('textlint/bin/textlint.js'),
      ...TEXTLINT_RULES.flatMap((rule) => ['--rule', rule]),
      ...files,
    ],
    codes: [0, 1],
  },
  { name: 'alex', packages: ['alex'], call: (files) => [installed('alex/cli.js'), '--quiet', ...files], codes: [0, 1] },
  {
    name: 'write-good',
    packages: ['write-good'],
    call: (files) => [installed('write-good/bin/write-good.js'), ...files],
    codes: Array.from({ length: 256 }, (_, code) => code),
  },
];

function install(): void {
  mkdirSync(CACHE, { recursive: true });
  if (!existsSync(join(CACHE, 'package.json'))) writeFileSync(join(CACHE, 'package.json'), '{ "private": true }');
  const missing = PEERS.flatMap(({ packages }) => packages).filter((name) => !existsSync(installed(name)));
  if (missing.length > 0)
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...missing], { cwd: CACHE, stdio: 'inherit' });
}

/** A row for each peer, run where the peers are, since textlint looks for its rules there: the run with the least processor time of several, after one that warms the disk's cache; a single run has none before it. */
function rows(what: string, folder: string, runs: number): string[] {
  const files = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  const words = files.reduce((sum, file) => sum + wordsOf(file), 0);
  return PEERS.map((peer) => {
    const warming = runs > 1 ? 1 : 0;
    const all = Array.from({ length: runs + warming }, () => runTimed(peer.call(files), peer.codes, CACHE)).slice(
      warming,
    );
    const least = all.reduce((x, y) => (y.processor < x.processor ? y : x));
    console.log(`${what}, ${peer.name}: ${least.processor.toFixed(2)} s`);
    return row(what, peer.name, least, words);
  });
}

const row = (what: string, name: string, { wall, processor, memory }: Taken, words: number): string =>
  `| ${what} | ${name} | ${processor.toFixed(2)} s | ${wall.toFixed(2)} s | ${memory.toFixed(0)} MiB | ${Math.round(words / wall).toLocaleString('en')} |`;

const wordsOf = (path: string): number => readFileSync(path, 'utf8').match(/\S+/gu)?.length ?? 0;

function write(lines: readonly string[]): void {
  const versions = PEERS.filter(({ packages }) => packages.length > 0).map(({ name, packages: [main = name] }) => {
    const { version } = JSON.parse(readFileSync(installed(`${main}/package.json`), 'utf8'));
    return `${name} ${version}`;
  });
  const table = [
    '| files | program | processor time | wall clock | memory | words/s |',
    '| --- | --- | ---: | ---: | ---: | ---: |',
    ...lines,
    '',
    `Node ${process.version}, ${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}; ${versions.join(', ')}. textlint runs with the rules ${TEXTLINT_RULES.join(', ')}; Stet with one thread.`,
  ].join('\n');
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(
    PAGE,
    page.replace(
      /(<!-- peers: begin -->\n)[\s\S]*(<!-- peers: end -->)/u,
      (_, begin, end) => `${begin}\n${table}\n\n${end}`,
    ),
  );
}

if (!existsSync('dist/stet.js')) throw new Error('run "npm run build" first');
install();
const { values, positionals: given } = parseArgs({
  allowPositionals: true,
  options: { files: { type: 'string', multiple: true, default: ['100', '2000'] } },
});
const one = mkdtempSync(join(tmpdir(), 'stet-one-'));
copyFileSync('samples/withdrawal.md', join(one, 'withdrawal.md'));
try {
  write([...rows('one file of 662 words', one, RUNS), ...values.files.map(Number).flatMap(rowsOfMany)]);
} finally {
  rmSync(one, { recursive: true, force: true });
}

/** Many files take long enough that one run says it; up to 100 are run as often as one. */
function rowsOfMany(count: number): string[] {
  const many = filesOf(given.length > 0 ? given : NEWS, count);
  try {
    return rows(`${count.toLocaleString('en')} files of news`, many, count > 100 ? 1 : RUNS);
  } finally {
    rmSync(many, { recursive: true, force: true });
  }
}
