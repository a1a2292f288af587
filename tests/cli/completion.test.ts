import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { stet } from './stet.ts';

describe('completion', () => {
  it.each([
    ['commands', ['stet', ''], ['check', 'review', 'claims', 'baseline']],
    ['the options of a command', ['stet', 'check', '--'], ['--format', '--since', '--cache']],
    ['the options of the review', ['stet', 'review', '--'], ['--port', '--no-open']],
    ['the commands within a command', ['stet', 'rules', ''], ['show']],
  ])('offers %s', async (_, typed, expected) => {
    const { code, stdout, stderr } = await stet(['--get-yargs-completions', ...typed]);
    expect([code, stderr]).toEqual([0, '']);
    const offered = stdout.split('\n').map((line) => line.replace(/:.*/u, ''));
    expect(offered).toEqual(expect.arrayContaining(expected));
  });

  it('prints a script that bash can read', async () => {
    const { stdout } = await stet(['completion', 'bash']);
    const { status, stderr } = spawnSync('bash', ['-n'], { input: stdout, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('knows no other shells', async () => {
    const { code, stderr } = await stet(['completion', 'fish']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('bash and zsh, not for "fish"')]);
  });
});
