import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { CLEAN, folderWith, type Setting, WRONG_DAY } from './stet.ts';
import { stetHere } from './stet-here.ts';

const folder = folderWith({ 'wrong.md': WRONG_DAY, 'clean.txt': CLEAN, 'blocked/x': '' });
afterAll(() => folder.remove());
const run = (args: string[], setting: Setting = {}) => stetHere(args, { cwd: folder.path, ...setting });
const read = (name: string): string => readFileSync(join(folder.path, name), 'utf8');

describe('--format NAME=FILE', () => {
  it('writes each to its file, prints the one that has none, and exits as without files', async () => {
    const { code, stdout } = await run([
      'check',
      '--format',
      'sarif=out/a.sarif',
      '--format',
      'json=out/a.json',
      '--format',
      'compact',
      '.',
    ]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^wrong\.md:3:\d+: error weekday-against-date/u);
    expect(JSON.parse(read('out/a.sarif')).runs[0].results).toHaveLength(1);
    expect(JSON.parse(read('out/a.json')).summary.error).toBe(1);
    expect(readdirSync(join(folder.path, 'out')).sort()).toEqual(['a.json', 'a.sarif']);
  });

  it('shows the draft in html, kept results or none, and leaves json as it is', async () => {
    const formats = ['--format', 'html=page.html', '--format', 'json=with.json'];
    await run(['check', '--format', 'json=without.json', '--cache-location', 'kept', 'wrong.md']);
    await run(['check', ...formats, '--cache-location', 'kept', 'wrong.md']);
    const page = read('page.html');
    expect(page).toContain('<article class="draft">');
    expect(read('with.json')).toBe(read('without.json'));
    await run(['check', ...formats, '--cache-location', 'kept', 'wrong.md']);
    expect([read('page.html'), read('with.json')]).toEqual([page, read('without.json')]);
  });

  it('prints nothing where all goes to files', async () => {
    const { code, stdout, stderr } = await run(['check', '--format', 'json=all.json', 'clean.txt']);
    expect([code, stdout, stderr]).toEqual([0, '', '']);
    expect(JSON.parse(read('all.json')).documents).toHaveLength(1);
  });

  it('says which report could not be written, writes the others, and exits with 2', async () => {
    const { code, stderr } = await run([
      'check',
      '--format',
      'json=blocked/x/y.json',
      '--format',
      'gitlab=gl.json',
      'clean.txt',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('blocked/x/y.json: the report could not be written');
    expect(JSON.parse(read('gl.json'))).toEqual([]);
  });

  it('still tells of a file that cannot be read', async () => {
    const { code, stderr } = await run(['check', '--format', 'json=e.json', 'missing.md']);
    expect(code).toBe(2);
    expect(stderr).toContain('missing.md: there is no such file');
    expect(JSON.parse(read('e.json')).errors).toHaveLength(1);
  });

  it('replaces what an earlier run wrote', async () => {
    writeFileSync(join(folder.path, 'old.json'), 'x'.repeat(100_000));
    await run(['check', '--format', 'json=old.json', 'clean.txt']);
    expect(JSON.parse(read('old.json')).schema).toBe(1);
  });
});

describe('--format github', () => {
  it('annotates, and adds a table to the summary of the job without losing what is there', async () => {
    const summary = join(folder.path, 'summary.md');
    writeFileSync(summary, 'before\n');
    const { stdout } = await run(['check', '--format', 'github', '.'], { env: { GITHUB_STEP_SUMMARY: summary } });
    expect(stdout).toMatch(/^::error file=wrong\.md,line=3,/u);
    expect(read('summary.md')).toMatch(/^before\n### Stet: 1 error in \d files/u);
  });

  it('writes no summary for another format', async () => {
    const summary = join(folder.path, 'none.md');
    await run(['check', '.'], { env: { GITHUB_STEP_SUMMARY: summary } });
    expect(existsSync(summary)).toBe(false);
  });
});
