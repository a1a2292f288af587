/**
 * `npm run bench:code-rules`: what a rule in TypeScript, compiled by an earlier run, adds to a cold `stet check` of a sample.
 * The rule is a built-in one under another id. The three kinds of run take turns, so that a busy machine slows them alike.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTimed, type Taken } from './bench/run-timed.ts';

const RUNS = 25;
const RULE = 'weekday-against-date';
const SAMPLE = resolve('samples/withdrawal.md');

const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'));
try {
  const text = readFileSync(`rules/${RULE}.ts`, 'utf8').replace(`id: '${RULE}'`, "id: 'own-rule'");
  writeFileSync(join(folder, 'own-rule.ts'), text);
  const check = (...options: readonly string[]) =>
    runTimed([resolve('dist/stet.js'), 'check', '--fail-on', 'never', ...options, SAMPLE], [0], folder);
  const own = ['--rules', 'own-rule.ts'];
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['no rule of its own', []],
    ['one in TypeScript', own],
    ['one, with --isolate', [...own, '--isolate']],
  ];
  for (const [, options] of kinds) check(...options);
  const taken = kinds.map((): Taken[] => []);
  for (let run = 0; run < RUNS; run += 1) {
    for (const [kind, [, options]] of kinds.entries()) taken[kind]?.push(check(...options));
  }
  const [base] = taken;
  for (const [kind, [name]] of kinds.entries()) {
    const [wall, processor] = [added(taken[kind], base, 'wall'), added(taken[kind], base, 'processor')];
    console.log(`${name.padEnd(20)}  ${wall} by the clock, ${processor} of processor time`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The median of the differences between runs that came one after the other. */
function added(runs: readonly Taken[] = [], base: readonly Taken[] = [], key: 'wall' | 'processor'): string {
  const sorted = runs.map((run, index) => (run[key] - (base[index]?.[key] ?? 0)) * 1000).sort((x, y) => x - y);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const usual = base.map((run) => run[key] * 1000).sort((x, y) => x - y)[Math.floor(base.length / 2)] ?? 0;
  return runs === base ? `${usual.toFixed(0)} ms` : `${median >= 0 ? '+' : ''}${median.toFixed(0)} ms`;
}
