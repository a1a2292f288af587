import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { folderWith, stet, WRONG_DAY } from './stet.ts';
import { stetHere } from './stet-here.ts';

const OTHER = 'The wall is 4.2 metres (18ft) high.\n';
let folder = folderWith({});
beforeEach(() => {
  folder.remove();
  folder = folderWith({ 'stories/a.md': WRONG_DAY, 'stories/b.md': OTHER });
});
afterEach(() => folder.remove());

const at = (name: string) => join(folder.path, name);
const run = (...args: string[]) => stetHere(args, { cwd: folder.path });
const stored = () => JSON.parse(readFileSync(at('stet.decisions.json'), 'utf8')).decisions;
const write = (text: string) => writeFileSync(at('stet.decisions.json'), text);

interface Shown {
  readonly id: string;
  readonly rule: string;
  readonly decision: string | null;
  readonly reason?: string;
}

async function findings(...paths: string[]): Promise<readonly Shown[]> {
  const { stdout } = await run('check', '--format', 'json', ...paths);
  return JSON.parse(stdout).documents.flatMap(({ findings: found }: { findings: Shown[] }) => found);
}

async function idOf(rule: string): Promise<string> {
  return (await findings()).find((finding) => finding.rule === rule)?.id ?? '';
}

describe('a comment that lets nothing stand', () => {
  it('is shown with its line, and as said by nobody', async () => {
    writeFileSync(at('stories/c.md'), '<!-- stet: let-stand unit-conversion -->\n\nAll is well.\n');
    const { stdout } = await run('check', 'stories/c.md');
    expect(stdout).toContain('stories/c.md:1:1  a comment in the draft\n');
    expect(stdout).not.toMatch(/paragraph 0|narrator/u);
  });
});

describe('stet decide', () => {
  it('lets a finding stand, wherever it moves, and it stays in the JSON, marked', async () => {
    const id = await idOf('weekday-against-date');
    const { code, stdout } = await run('decide', id, 'stet', '--reason', 'the old calendar');
    expect([code, stdout]).toEqual([0, expect.stringContaining(`${id} (weekday-against-date, stories/a.md): stet`)]);
    writeFileSync(at('stories/a.md'), `A new beginning.\n\n${WRONG_DAY}`);
    expect((await run('check', 'stories/a.md')).code).toBe(0);
    expect((await findings('stories/a.md'))[0]).toMatchObject({ id, decision: 'stet', reason: 'the old calendar' });
    expect(stored()[id]).toEqual({
      decision: 'stet',
      reason: 'the old calendar',
      rule: 'weekday-against-date',
      path: 'stories/a.md',
      passages: ['It will meet again on Monday, 14 March 2026.'],
    });
  });

  it('no longer holds when a passage reads otherwise', async () => {
    await run('decide', await idOf('weekday-against-date'), 'stet', '--reason', 'x');
    writeFileSync(at('stories/a.md'), WRONG_DAY.replace('meet again', 'meet once more'));
    expect((await run('check', 'stories/a.md')).code).toBe(1);
  });

  it('goes on reporting what is to be mended', async () => {
    await run('decide', await idOf('weekday-against-date'), 'fix');
    const { code, stdout } = await run('check', 'stories/a.md');
    expect([code, stdout]).toEqual([1, expect.stringContaining('weekday-against-date')]);
  });

  it.each([
    ['an id that there is not', ['decide', '0123456789abcdef', 'fix'], 'no finding in these drafts has the id'],
    ['a blank reason', ['decide', '0123456789abcdef', 'stet', '--reason', ' '], 'the --reason is blank; say why'],
    ['no reason', ['decide', '0123456789abcdef', 'stet'], 'say why: stet decide ID stet --reason'],
    ['another word', ['decide', '0123456789abcdef', 'ignore'], 'not "ignore"'],
  ])('refuses %s', async (_, args, message) => {
    const { code, stderr } = await run(...args);
    expect([code, stderr, existsSync(at('stet.decisions.json'))]).toEqual([2, expect.stringContaining(message), false]);
  });

  it('loses nothing when two decide at once', async () => {
    const ids = [await idOf('weekday-against-date'), await idOf('unit-conversion')];
    await Promise.all(ids.map((id) => stet(['decide', id, 'fix', '--reason', id], { cwd: folder.path })));
    expect(Object.keys(stored())).toEqual([...ids].sort());
  });
});

describe('stet baseline', () => {
  it('records what is there, and reports only what is new', async () => {
    expect((await run('baseline')).stdout).toContain('2 findings recorded as known');
    expect((await run('check')).code).toBe(0);
    writeFileSync(at('stories/c.md'), 'It opened on Friday, 14 March 2026.\n');
    expect((await run('check')).code).toBe(1);
  });

  it('does not grow unless it is told to', async () => {
    await run('baseline');
    writeFileSync(at('stories/c.md'), 'It opened on Friday, 14 March 2026.\n');
    const refused = await run('baseline');
    expect([refused.code, refused.stdout]).toEqual([1, expect.stringContaining('1 finding would be added')]);
    expect(Object.keys(stored())).toHaveLength(2);
    const updated = await run('baseline', '--update');
    expect([updated.code, updated.stdout]).toEqual([
      0,
      expect.stringMatching(/1 finding recorded.*\n.*stories\/c\.md/u),
    ]);
    expect(Object.keys(stored())).toHaveLength(3);
  });
});

it('what is known is counted, so that nobody takes a draft for clean', async () => {
  await run('baseline');
  const { stdout } = await run('check', '--format', 'compact');
  expect(stdout).toMatch(/^Nothing flagged in 2 files, \d+ words; 2 let stand or known\n$/u);
});

describe('a decisions file that the settings put elsewhere', () => {
  it('is made with its folder', async () => {
    writeFileSync(at('stet.config.yml'), 'decisions: desk/decisions.json\n');
    expect((await run('baseline')).code).toBe(0);
    expect(Object.keys(JSON.parse(readFileSync(at('desk/decisions.json'), 'utf8')).decisions)).toHaveLength(2);
    expect((await run('check')).code).toBe(0);
  });

  it('is named where it cannot be made', async () => {
    writeFileSync(at('stet.config.yml'), 'decisions: stories/a.md/decisions.json\n');
    const { code, stderr } = await run('baseline');
    expect(code).toBe(2);
    expect(stderr).toMatch(/a\.md\/decisions\.json/u);
    expect(stderr).not.toMatch(/\n\s+at /u);
  });
});

describe('stet decisions prune', () => {
  it('drops what has lost its finding, and keeps the rest', async () => {
    await run('baseline');
    writeFileSync(at('stories/a.md'), 'All is well.\n');
    const checked = await run('decisions', 'prune', '--check');
    expect([checked.code, checked.stdout]).toEqual([1, expect.stringContaining('1 decision without a finding')]);
    expect(Object.keys(stored())).toHaveLength(2);
    const pruned = await run('decisions', 'prune');
    expect([pruned.code, pruned.stdout]).toEqual([0, expect.stringContaining('1 decision dropped')]);
    expect(Object.values(stored())).toMatchObject([{ path: 'stories/b.md' }]);
    expect((await run('decisions', 'prune', '--check')).code).toBe(0);
  });

  it('keeps the decisions of drafts that were not looked at, and drops those of drafts that are gone', async () => {
    await run('baseline');
    await run('decisions', 'prune', 'stories/a.md');
    expect(Object.keys(stored())).toHaveLength(2);
    rmSync(at('stories/b.md'));
    await run('decisions', 'prune', 'stories/a.md');
    expect(Object.values(stored())).toMatchObject([{ path: 'stories/a.md' }]);
  });
});

describe('a faulty stet.decisions.json', () => {
  it.each([
    ['merge markers', '{\n<<<<<<< HEAD\n', 'stet.decisions.json:2:1: git left a merge conflict here'],
    ['half a file', '{ "schema": 1, "decisions": {', 'stet.decisions.json:1:'],
    ['an id that is none', '{ "schema": 1, "decisions": { "x": {} } }', 'stet.decisions.json:1:'],
    [
      'a word that is no decision',
      '{ "schema": 1, "decisions": { "0123456789abcdef": { "decision": "ok", "rule": "r", "path": "p", "passages": [] } } }',
      'cannot be "ok"; it is one of stet, fix, known',
    ],
    [
      'a key with a slip',
      '{ "schema": 1, "decisions": { "0123456789abcdef": { "decision": "fix", "rule": "r", "path": "p", "passages": [], "raeson": "x" } } }',
      'unexpected key "raeson"',
    ],
    [
      'to let stand without a reason',
      '{ "schema": 1, "decisions": { "0123456789abcdef": { "decision": "stet", "rule": "r", "path": "p", "passages": [] } } }',
      'lacks the key "reason"',
    ],
  ])('is told with its place: %s', async (_, text, message) => {
    write(text);
    const { code, stderr } = await run('check');
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(readFileSync(at('stet.decisions.json'), 'utf8')).toBe(text);
  });
});
