/** Builds the page of `stet review` from src/review/page/ into dist/review/. The same sources give the same bytes. */
import { rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { SHARED_STYLE } from '../src/page/style.ts';

const ROOT = 'src/review/page';

/**
 * Bundles the page, its styles and its fonts; every address in it is relative, for the server keeps it under a path of its own.
 * @returns the paths of the files that are part of it, from the folder of the project.
 */
export async function buildPage(out: string): Promise<readonly string[]> {
  const { build } = await import('vite');
  rmSync(out, { recursive: true, force: true });
  const built = await build({
    root: ROOT,
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [sharedStyle],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: resolve(out),
      emptyOutDir: true,
      target: 'es2022',
      // Nothing is put into the page itself: its policy allows no scripts, styles or data addresses there.
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000,
    },
  });
  return inputsOf(built).map((path) => relative('.', path));
}

/** The page takes its colours, and the look of drafts and cards, from where the HTML report has them. */
const sharedStyle: Plugin = {
  name: 'shared-style',
  resolveId: (id) => (id === 'virtual:shared-style.css' ? '\0shared-style.css' : undefined),
  load: (id) => (id === '\0shared-style.css' ? SHARED_STYLE : undefined),
};

function inputsOf(built: Awaited<ReturnType<typeof import('vite').build>>): string[] {
  const outputs = (Array.isArray(built) ? built : [built]).filter(
    (each): each is Rollup.RollupOutput => 'output' in each,
  );
  const parts = outputs.flatMap(({ output }) =>
    output.flatMap((each) => (each.type === 'chunk' ? each.moduleIds : each.originalFileNames)),
  );
  return parts.map((path) => resolve(ROOT, path.replace(/^\0/u, '').replace(/\?.*$/u, '')));
}
