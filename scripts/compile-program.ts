/** Bundles the program of the command line into one file, and keeps the code that V8 makes of it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';

/** A draft with claims of most kinds; what is compiled while it is checked is kept. */
const DRAFT = 'samples/withdrawal.md';

/** What a packed function of CommonJS is given; load-program.ts calls it. */
const WRAPPED = { banner: '(function(exports,require,module,__filename,__dirname){', footer: '})' };
const URL_OF_FILE = "const __moduleUrl=require('node:url').pathToFileURL(__filename).href;";

/** Fastify is a third of all and serves `stet review` alone, so it has a file of its own. */
const APART = 'fastify';

/** Bundles src/cli/program.ts. Its file name tells the contents, so that compiled code never meets another program. */
export async function bundleProgram(out: string, options: BuildOptions): Promise<Metafile> {
  const shape = { ...options, outdir: out, format: 'cjs', metafile: true } as const;
  const apart = await build({ ...shape, entryPoints: { [APART]: APART }, outExtension: { '.js': '.cjs' } });
  const { metafile } = await build({
    ...shape,
    entryPoints: { program: 'src/cli/program.ts' },
    entryNames: '[name]-[hash]',
    outExtension: { '.js': '.cjs' },
    define: { 'import.meta.url': '__moduleUrl' },
    // What runs in vm.Script cannot import; import() of what is not in the file becomes require().
    supported: { ...options.supported, 'dynamic-import': false },
    banner: { js: `${WRAPPED.banner}${URL_OF_FILE}` },
    footer: { js: WRAPPED.footer },
    plugins: [
      {
        name: 'apart',
        setup: (hooks) =>
          hooks.onResolve({ filter: new RegExp(`^${APART}$`) }, () => ({ path: `./${APART}.cjs`, external: true })),
      },
    ],
  });
  const [name = ''] = Object.keys(metafile.outputs);
  writeFileSync(name, asciiOf(readFileSync(name, 'utf8')));
  return { inputs: {}, outputs: { ...metafile.outputs, ...apart.metafile.outputs } };
}

/** ASCII, which load-program.ts reads the fastest. esbuild leaves other characters in regular expressions alone; those of two code units become two. */
const asciiOf = (code: string): string =>
  code.replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The name of the program's file among what was built. */
export const programIn = ({ outputs }: Metafile): string =>
  basename(Object.keys(outputs).find((path) => basename(path).startsWith('program-')) ?? '');

/** Checks a draft with the built program and keeps the code that V8 has compiled by then. */
export async function keepCode(out: string, options: BuildOptions): Promise<void> {
  const outfile = join(out, 'keep-code.js');
  await build({ ...options, entryPoints: ['scripts/keep-code.ts'], outfile });
  try {
    const { status, stderr } = spawnSync(process.execPath, [outfile, DRAFT], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the compiled code could not be kept:\n${stderr}`);
  } finally {
    rmSync(outfile, { force: true });
  }
}
