import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { build } from 'esbuild';

it('the build imports nothing that it makes itself, so that it runs in a fresh copy of the sources', async () => {
  const made = readFileSync('.gitignore', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('src/'));
  const { metafile } = await build({
    entryPoints: ['scripts/build.ts'],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  const imported = Object.keys(metafile.inputs);
  expect(imported).toContain('src/engine/load/compile.ts');
  expect(made).toContain('src/language/model/weigh.generated.ts');
  expect(imported.filter((path) => made.includes(path))).toEqual([]);
});
