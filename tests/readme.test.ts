/** What README.md says about the command line holds: its commands run, its options exist, its output is what is printed. */
import { execFile } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from '@jest/globals';
import { CLEAN, folderWith, stet, WRONG_DAY } from './cli/stet.ts';

const README = readFileSync('README.md', 'utf8');
const COMMANDS = [...README.matchAll(/^```sh\n(.*?)^```/gmsu)]
  .flatMap(([, block = '']) => block.split('\n'))
  .filter((line) => /(?:^|\| )(?:stet|node dist\/stet\.js)\b/u.test(line))
  // It runs until Ctrl-C; tests/review/ has it.
  .filter((line) => !line.startsWith('stet review'));

const files = folderWith({
  'draft.md': WRONG_DAY,
  'draft.txt': CLEAN,
  'stories/one.md': CLEAN,
  'desk/late/two.txt': CLEAN,
  'bin/stet': `#!/usr/bin/env bash\nexec "${process.execPath}" "${resolve('dist/stet.js')}" "$@"\n`,
});
chmodSync(join(files.path, 'bin/stet'), 0o755);
afterAll(() => files.remove());

describe('README.md', () => {
  it.each(COMMANDS)('%s', async (line) => {
    const PATH = `${join(files.path, 'bin')}${delimiter}${process.env.PATH}`;
    const run = promisify(execFile)('bash', ['-c', line], { cwd: files.path, env: { ...process.env, PATH } });
    const { code, stdout, stderr } = await run.then(
      (output) => ({ code: 0, ...output }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
    expect([code, stderr]).toEqual([line.includes('draft.md') ? 1 : 0, '']);
    expect(stdout).toMatch(
      /\b(?:rules|lexicon) /u.test(line) ? /stet rules test|all hold|nothing to say|scale presence/u : /words/u,
    );
  });

  it('names only options that there are', async () => {
    const helps = await Promise.all(
      ['check', 'review', 'claims', 'decide', 'explain', 'rules'].map((name) => stet([name, '--help'])),
    );
    const known = new Set(helps.flatMap(({ stdout }) => stdout.match(/--[a-z-]+/gu) ?? []));
    const named =
      README.replace(/^```(?:text|ts)\n.*?^```/gmsu, '')
        .replace(/^npm .*$/gmu, '')
        .match(/(?<=[\s`|])--[a-z][a-z-]*/gu) ?? [];
    expect([...new Set(named)].filter((option) => !known.has(option))).toEqual([]);
    expect(named.length).toBeGreaterThan(8);
  });

  it('shows what npm start prints (npm run readme-output brings it up to date)', async () => {
    const line = [join('node_modules', 'tsx', 'dist', 'cli.mjs'), 'scripts/readme-output.ts', '--check'];
    await expect(promisify(execFile)(process.execPath, line)).resolves.toMatchObject({ stderr: '' });
  });
});
