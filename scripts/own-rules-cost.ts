/**
 * What 50 YAML rules of one's own add to the time of a check. Usage: npm run bench:own-rules (after a build)
 * Drafts are checked with and without them in turns, in one process and as a command; printed are the medians. The rules are of
 * ten sorts, with words, classes and tree relations, as desks would write them. The exit code is 1 where they cost too much.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readDocument } from '../src/document/index.ts';
import { loadBuiltInRules } from '../src/engine/index.ts';
import { rulesOfFolder } from '../src/engine/load/folder.ts';
import type { Rule } from '../src/engine/rule.ts';
import { checkDocument } from '../src/findings/check.ts';

const RULES = 50;
const ROUNDS = 15;
/** At most so much more time. */
const MOST = 0.2;

/** Ten sorts of rules: the two sides, by what they are the same, and how they clash. */
const SORTS = [
  ['{ kind: quantity, noun: NOUN }', '{ kind: quantity, noun: NOUN }', 'measure', 'value'],
  ['{ kind: quantity, dimension: count }', '{ kind: quantity, dimension: count }', 'measure', 'value'],
  ['{ kind: quantity, class: CLASS }', '{ kind: quantity, class: CLASS }', 'subject', 'value'],
  ['{ kind: quantity, words: [about, NOUN] }', '{ kind: quantity, dimension: money }', 'measure', 'value'],
  ['{ kind: state, scale: openness }', '{ kind: state, scale: openness }', 'subject', 'pole'],
  ['{ kind: state, scale: presence, pole: absent }', '{ kind: quantity, noun: [NOUN, person] }', 'subject', 'pole'],
  ['{ kind: event, class: CLASS }', '{ kind: event, class: CLASS }', 'event', 'polarity'],
  ['{ kind: event, with: { nsubj: [NOUN, council] } }', '{ kind: event, polarity: negated }', 'event', 'polarity'],
  ['{ kind: time, verb: [leave, open] }', '{ kind: time }', 'event', 'time'],
  ['{ kind: event, words: [NOUN] }', '{ kind: event }', 'entity', 'place'],
] as const;
const NOUNS = ['goal', 'patient', 'soldier', 'pupil', 'house'];
const CLASSES = ['kill', 'withdraw', 'approve', 'buy', 'arrest'];

const top = mkdtempSync(join(tmpdir(), 'stet-own-'));
const folder = join(top, 'own');
mkdirSync(folder);
for (let index = 0; index < RULES; index += 1) writeFileSync(join(folder, `own-${index}.yml`), ruleText(index));
/** Many drafts: the rules are read once, and the time of each check counts. */
function inOneProcess(): number {
  const builtIn = loadBuiltInRules();
  const began = performance.now();
  const own = rulesOfFolder(folder).map(({ rule }) => rule);
  const loading = performance.now() - began;
  const drafts = draftsOf();
  const words = drafts.reduce((sum, { source }) => sum + source.split(/\s+/u).length, 0);
  const timed = (rules: readonly Rule[]): number => {
    const start = process.cpuUsage();
    for (const draft of drafts) checkDocument(readDocument(draft), { rules });
    return inMilliseconds(process.cpuUsage(start));
  };
  const [less, more] = inTurns(
    () => timed(builtIn),
    () => timed([...builtIn, ...own]),
  );
  console.log(`${drafts.length} drafts, ${words} words, processor time, median of ${ROUNDS} rounds`);
  console.log(`reading and checking the ${RULES} files, where they are not kept: ${loading.toFixed(0)} ms`);
  return told('in one process', less, more);
}

/** One draft: the command as a person runs it, with its start; the rules are kept from the run before. */
function asCommand(): number {
  const draft = resolve('samples/withdrawal.md');
  const run = (more: readonly string[]): number => {
    const { stderr } = spawnSync(
      process.execPath,
      ['--import', TELLS_TIME, resolve('dist/stet.js'), 'check', draft, '--fail-on', 'never', ...more],
      { cwd: top, encoding: 'utf8' },
    );
    return Number(/cpu (\d+)/u.exec(stderr)?.[1] ?? Number.NaN) / 1000;
  };
  const [less, more] = inTurns(
    () => run([]),
    () => run(['--rules', 'own']),
  );
  return told('stet check of one draft', less, more);
}

/** Makes a process print the processor time that it took, in microseconds. */
const TELLS_TIME =
  'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write("cpu "+(user+system))})';

/** The medians of two measures that are taken in turns, after two rounds that warm up. */
function inTurns(first: () => number, second: () => number): readonly [number, number] {
  const [x, y]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS + 2; round += 1) {
    const pair = [first(), second()] as const;
    if (round < 2) continue;
    x.push(pair[0]);
    y.push(pair[1]);
  }
  return [median(x), median(y)];
}

function told(what: string, less: number, more: number): number {
  const share = more / less - 1;
  console.log(
    `${what}: ${less.toFixed(0)} ms with the built-in rules, ${more.toFixed(0)} ms with ${RULES} more: ${(share * 100).toFixed(1)}% (at most ${MOST * 100}%)`,
  );
  return share;
}

const inMilliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

function ruleText(index: number): string {
  const [a, b, same, clash] = SORTS[index % SORTS.length] ?? SORTS[0];
  const filled = (side: string) =>
    side
      .replace('NOUN', NOUNS[Math.floor(index / SORTS.length)] ?? 'goal')
      .replace('CLASS', CLASSES[Math.floor(index / SORTS.length)] ?? 'kill');
  return [
    `id: own-${index}`,
    'title: One of many',
    'shape: pair',
    `a: ${filled(a)}`,
    `b: ${filled(b)}`,
    `same: [${same}]`,
    `clash: ${clash}`,
    'relation: { same: conflict, sources: tension }',
    'message: "{a.source}: {a.value}; {b.source}: {b.value}."',
    'flag: [one]',
    'pass: [{ draft: another, because: none }]',
    '',
  ].join('\n');
}

function draftsOf() {
  const names = readdirSync('samples').filter((name) => /\.(?:md|txt)$/u.test(name));
  return names.map((name) => ({ path: name, source: readFileSync(join('samples', name), 'utf8') }));
}

function median(values: readonly number[]): number {
  return [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)] ?? 0;
}

try {
  const shares = [inOneProcess(), asCommand()];
  if (shares.some((share) => share > MOST)) process.exitCode = 1;
} finally {
  rmSync(top, { recursive: true });
}
