/**
 * `npm run build`: compiles the rules, bundles the command line, the library and the page of `stet review` into dist/ with
 * the licences of what is bundled, copies the data files and writes the type declarations. The same sources give the same bytes, but for
 * the compiled code of the program, which is V8's.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { buildPage } from './build-page.ts';
import { BUNDLE_TARGET } from './bundle-target.ts';
import { compileInside } from './compile-inside.ts';
import { compileKernel } from './compile-kernel.ts';
import { bundleProgram, keepCode, programIn } from './compile-program.ts';
import { compileRules } from './compile-rules.ts';
import { compileModel } from './model/compile.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

const OUT = 'dist';
const DATA = 'src/language/data';

/** Packages written for CommonJS call require for Node's own modules; a module file has none of its own. */
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

interface Bundled {
  readonly files: number;
  /** The files of which something is in it. */
  readonly parts: readonly string[];
}

/** How all is bundled. */
const OPTIONS = {
  ...BUNDLE_TARGET,
  external: ['ts-morph', 'piscina'],
  alias: {
    y18n: './scripts/bundled/y18n.ts',
    'escalade/sync': './scripts/bundled/escalade.ts',
    'string-width': './scripts/bundled/string-width.ts',
    assert: './scripts/bundled/assert.ts',
    'abstract-logging': './scripts/bundled/abstract-logging.ts',
  },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** Bundles the library and the command line, and removes what an earlier build left behind. */
async function bundle(): Promise<Bundled> {
  const program = await bundleProgram(OUT, OPTIONS);
  const define = { PROGRAM_FILE: JSON.stringify(`./${programIn(program)}`) };
  const [library, start] = await Promise.all([
    build({
      ...OPTIONS,
      entryPoints: { index: 'src/index.ts', rules: 'src/engine/api/index.ts', testing: 'src/testing/index.ts' },
      outdir: OUT,
      // Every file lies in dist/ itself, so that "./data/…" is right wherever the code that reads it ends up.
      chunkNames: '[name]-[hash]',
      splitting: true,
      banner: { js: REQUIRE },
      metafile: true,
    }),
    build({
      ...OPTIONS,
      entryPoints: { stet: 'src/cli/main.ts', worker: 'src/cli/check/worker.ts' },
      outdir: OUT,
      define,
      metafile: true,
    }),
  ]);
  chmodSync(join(OUT, 'stet.js'), 0o755);
  const outputs = { ...program.outputs, ...library.metafile.outputs, ...start.metafile.outputs };
  writeFileSync(join(OUT, 'build-id.txt'), buildId(Object.keys(outputs)));
  const made = new Set(Object.keys(outputs).map((path) => basename(path)));
  for (const name of readdirSync(OUT)) if (BUNDLED.test(name) && !made.has(name)) rmSync(join(OUT, name));
  copyData();
  await keepCode(OUT, { ...OPTIONS, define });
  return { files: made.size, parts: partsOf(outputs) };
}

/** What a build makes, by its name, but for the process and the thread of --isolate. */
const BUNDLED = /\.(?:js|code)$|^program-.*\.cjs$/u;

/** The process and the thread of --isolate, each for itself and in the older shape: so they start soonest. */
async function bundleApart(): Promise<void> {
  await build({
    entryPoints: {
      'apart-process': 'src/engine/own/apart/process-main.ts',
      'apart-thread': 'src/engine/own/apart/thread-main.ts',
    },
    outdir: OUT,
    outExtension: { '.js': '.cjs' },
    ...BUNDLE_TARGET,
    format: 'cjs',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
}

/** What tells this build from another: results of an earlier one may differ. */
function buildId(outputs: readonly string[]): string {
  const sum = createHash('sha256');
  for (const path of [...outputs].sort()) sum.update(readFileSync(path));
  return sum.digest('hex');
}

const partsOf = (outputs: Metafile['outputs']): string[] =>
  Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );

function copyData(): void {
  cpSync('src/config/config.schema.json', join(OUT, 'config.schema.json'));
  cpSync('src/config/lexicon.schema.json', join(OUT, 'lexicon.schema.json'));
  cpSync('src/engine/load/rule.schema.json', join(OUT, 'rule.schema.json'));
  cpSync('src/findings/decisions/decisions.schema.json', join(OUT, 'decisions.schema.json'));
  rmSync(join(OUT, 'data'), { recursive: true, force: true });
  cpSync(DATA, join(OUT, 'data'), { recursive: true, filter: (path) => !path.endsWith('english.model') });
}

/** Type declarations for users of the library; checked in full by `npm run typecheck`. */
async function declare(): Promise<void> {
  rmSync(join(OUT, 'types'), { recursive: true, force: true });
  try {
    await promisify(execFile)(join('node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.build.json']);
  } catch (error) {
    const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    throw new Error(`the type declarations could not be written:\n${output}`);
  }
}

const began = performance.now();
try {
  const rules = compileRules();
  compileModel();
  await compileKernel();
  await compileInside();
  mkdirSync(OUT, { recursive: true });
  const [{ files, parts }, ofPage] = await Promise.all([
    bundle(),
    buildPage(join(OUT, 'review')),
    declare(),
    bundleApart(),
  ]);
  writeFileSync(join(OUT, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices([...parts, ...ofPage]));
  console.log(`built ${rules} rules and ${files} files in ${((performance.now() - began) / 1000).toFixed(1)} s`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
