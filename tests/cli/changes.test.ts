import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { folderWith } from './stet.ts';
import { stetHere } from './stet-here.ts';

const DRAFT = `The council has nine members.

It will meet on Monday, 14 March 2026.

The wall is 4.2 metres (18ft) high.

The mill was sold to Anna Kovalenko in 2019, the town said.

The buyer, Anna Kovalenka, has not said what she will do with it.
`;
const folder = folderWith({ 'a.md': DRAFT, 'other.md': DRAFT, 'sub/b c.md': DRAFT });
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder.path, stdio: 'ignore' });
const write = (name: string, text: string) => writeFileSync(join(folder.path, name), text);
afterAll(() => folder.remove());
beforeAll(() => {
  git('init', '-q');
  git('config', 'user.email', 'desk@example.org');
  git('config', 'user.name', 'Desk');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  write('a.md', DRAFT.replace('The buyer, ', 'Its buyer, '));
  write('sub/b c.md', DRAFT.replace('It will meet', 'It will gather'));
  write('new.md', 'It opened on Friday, 14 March 2026.\n');
});

interface Shown {
  readonly path: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly primary: number;
    readonly claims: readonly { start: { line: number } }[];
  }[];
}

async function rulesBy(args: readonly string[], cwd = folder.path): Promise<Record<string, string[]>> {
  const { stdout } = await stetHere(['check', '--format', 'json', ...args], { cwd });
  const { documents }: { documents: readonly Shown[] } = JSON.parse(stdout);
  return Object.fromEntries(documents.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)]));
}

describe('--since', () => {
  it('reports what touches changed lines, of new files all, and leaves out files that did not change', async () => {
    expect(await rulesBy(['--since', 'HEAD'])).toEqual({
      'a.md': ['name-spelling'],
      'new.md': ['weekday-against-date'],
      'sub/b c.md': ['weekday-against-date'],
    });
  });

  it('has the changed end as the primary place', async () => {
    const { stdout } = await stetHere(['check', '--format', 'compact', '--since', 'HEAD', 'a.md'], {
      cwd: folder.path,
    });
    expect(stdout).toMatch(/^a\.md:9:\d+: warning name-spelling: .*\(see a\.md:7:\d+\)/u);
  });

  it('works from a folder within the repository', async () => {
    expect(await rulesBy(['--since', 'HEAD'], join(folder.path, 'sub'))).toEqual({
      'b c.md': ['weekday-against-date'],
    });
  });

  it('finds nothing, and no fault, where nothing has changed', async () => {
    const { code, stdout } = await stetHere(['check', '--since', 'HEAD', 'other.md'], { cwd: folder.path });
    expect([code, stdout]).toEqual([0, 'Nothing was checked\n']);
  });

  it.each([
    ['a commit that there is not', ['--since', 'nowhere'], 'git knows no commit "nowhere"'],
    ['an option of git', ['--since=--output=x'], '--since cannot be "--output=x"'],
    ['both', ['--since', 'HEAD', '--staged'], 'cannot be used together'],
  ])('refuses %s', async (_, args, message) => {
    const { code, stderr } = await stetHere(['check', ...args], { cwd: folder.path });
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('says that it needs a repository', async () => {
    const outside = folderWith({ 'a.md': DRAFT });
    const { code, stderr } = await stetHere(['check', '--since', 'HEAD'], {
      cwd: outside.path,
      env: { GIT_CEILING_DIRECTORIES: join(outside.path, '..') },
    });
    outside.remove();
    expect([code, stderr]).toEqual([2, expect.stringContaining('need a git repository')]);
  });
});

describe('--staged', () => {
  it('checks what is staged, not what has been written since', async () => {
    git('add', 'new.md');
    write('new.md', 'All is well.\n');
    expect(await rulesBy(['--staged'])).toEqual({ 'new.md': ['weekday-against-date'] });
  });
});
