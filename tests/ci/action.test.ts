import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const WRONG_DAY = 'It will meet again on Monday, 14 March 2026.\n';
const action = parse(readFileSync('action.yml', 'utf8'));
const steps: readonly { id?: string; run?: string; env?: Record<string, string> }[] = action.runs.steps;
const check = steps.find(({ id }) => id === 'check');

const folder = mkdtempSync(join(tmpdir(), 'stet-action-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  writeFileSync(join(folder, 'a.md'), WRONG_DAY);
  writeFileSync(join(folder, 'b.md'), 'All is well.\n');
});

/** Runs the step as the runner does: bash -e with the inputs in the environment. */
function run(inputs: Readonly<Record<string, string>>) {
  const output = join(folder, 'output.txt');
  writeFileSync(output, '');
  const given = { STET: resolve('dist/stet.js'), PATHS: '.', FAIL_ON: '', SINCE: '', SARIF_FILE: '', ...inputs };
  const { GITHUB_STEP_SUMMARY: _, ...usual } = process.env;
  const { status, stdout } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', check?.run ?? 'exit 99'],
    {
      cwd: folder,
      env: { ...usual, GITHUB_OUTPUT: output, ...given },
      encoding: 'utf8',
    },
  );
  return { status, stdout, output: readFileSync(output, 'utf8') };
}

describe('the GitHub Action', () => {
  it('annotates, writes a SARIF file, and tells and keeps the exit code', () => {
    const { status, stdout, output } = run({ SARIF_FILE: 'stet.sarif' });
    expect([status, output]).toEqual([1, 'exit-code=1\n']);
    expect(stdout).toContain('::error file=a.md,line=1,');
    expect(JSON.parse(readFileSync(join(folder, 'stet.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
  });

  it('passes where it is told to, and checks the paths that it is given', () => {
    expect(run({ FAIL_ON: 'never' }).status).toBe(0);
    expect(run({ PATHS: 'b.md' }).status).toBe(0);
  });

  it('runs nothing of what it is given as a command', () => {
    run({ PATHS: 'b.md $(touch hacked) ; touch hacked', FAIL_ON: '$(touch hacked)' });
    expect(spawnSync('ls', [folder], { encoding: 'utf8' }).stdout).not.toContain('hacked');
  });

  it('has every input that it reads, and lets none of them into the script itself', () => {
    const read = [...JSON.stringify(action.runs).matchAll(/inputs\.([a-z-]+)/gu)].map(([, name]) => name);
    expect([...new Set(read)].sort()).toEqual(Object.keys(action.inputs).sort());
    expect(steps.flatMap(({ run: script }) => (script?.includes('${{') ? [script] : []))).toEqual([]);
  });
});

describe('the pre-commit hook', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));

  it('gets the changed drafts, all in one run', () => {
    expect(hook).toMatchObject({ id: 'stet', language: 'node', pass_filenames: true, require_serial: true });
    const files = new RegExp(hook.files, 'u');
    expect(['a.md', 'b/c.txt', 'd.ts', 'md'].map((name) => files.test(name))).toEqual([true, true, false, false]);
  });

  it('runs a command that the package has', () => {
    const [program, command] = hook.entry.split(' ');
    expect(Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).bin)).toContain(program);
    expect(command).toBe('check');
  });
});
