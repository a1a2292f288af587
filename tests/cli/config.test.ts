import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { folderWith, WRONG_DAY } from './stet.ts';
import { stetHere } from './stet-here.ts';

const UNITS = 'The wall is 4.2 metres (18ft) high.\n';

const folder = folderWith({
  'stet.config.yml': `files: ["stories/**"]
ignore: ["**/old/**"]
fail-on: never
rules: { weekday-against-date: info }
overrides:
  - files: ["stories/strict/**"]
    fail-on: error
    rules: { weekday-against-date: error, unit-conversion: off }
`,
  'stories/a.md': WRONG_DAY,
  'stories/b.text': UNITS,
  'stories/strict/c.md': WRONG_DAY + UNITS,
  'stories/old/d.md': WRONG_DAY,
  'notes.md': WRONG_DAY,
  'dated/stet.config.yml': 'date: 2019-02-10\n',
  'dated/a.md': 'It opened on Monday.\n',
  'mine/stet.config.yml': 'rule-folders: [rules]\n',
  'mine/rules/wet.yml': `id: wet-and-dry
title: Wet here, dry there
shape: pair
a: { kind: state, scale: openness, pole: open }
b: { kind: state, scale: openness, pole: closed }
same: [subject]
clash: pole
relation: { same: conflict, sources: tension }
message: '{a.words} and {b.words}.'
flag: ["The bridge is open.\\n\\nThe bridge is closed."]
pass: [{ draft: "The bridge is open.\\n\\nThe road is closed.", because: another thing }]
`,
  'mine/a.md': 'The bridge is open.\n\nThe bridge is closed.\n',
});
afterAll(() => folder.remove());
const run = (...args: string[]) => stetHere(args, { cwd: folder.path });
const json = async (...args: string[]) => JSON.parse((await run('check', '--format', 'json', ...args)).stdout);

describe('stet check with settings', () => {
  it('takes the files that they name, passes over those that they ignore, and fails as they say', async () => {
    const { code, stdout } = await run('check', '--format', 'json', '.');
    const output = JSON.parse(stdout);
    expect(output.documents.map(({ path }: { path: string }) => path)).toEqual([
      'dated/a.md',
      'mine/a.md',
      'stories/a.md',
      'stories/b.text',
      'stories/strict/c.md',
    ]);
    expect(code).toBe(1);
  });

  it('gives findings the severities that are set, by path', async () => {
    const { documents } = await json('stories');
    const found = documents.map(({ findings }: { findings: { rule: string; severity: string }[] }) =>
      findings.map(({ rule, severity }) => `${rule} ${severity}`),
    );
    expect(found).toEqual([['weekday-against-date info'], ['unit-conversion error'], ['weekday-against-date error']]);
  });

  it('fails only for drafts whose own settings say so', async () => {
    expect((await run('check', 'stories/a.md', 'stories/b.text')).code).toBe(0);
    expect((await run('check', 'stories/strict')).code).toBe(1);
    expect((await run('check', '--fail-on', 'info', 'stories/a.md')).code).toBe(1);
  });

  it('says which named file it passes over, and why', async () => {
    const { code, stderr } = await run('check', 'stories/old/d.md');
    expect(code).toBe(0);
    expect(stderr).toContain('stories/old/d.md is passed over (stet.config.yml:2:1)');
  });

  it('dates drafts that do not say it themselves', async () => {
    expect((await json('dated'))?.documents[0]).toMatchObject({ date: '2019-02-10', dateFrom: 'settings' });
  });

  it('adds the rules of its folders', async () => {
    const { documents } = await json('--rule', 'wet-and-dry', 'mine');
    expect(documents[0].findings).toHaveLength(1);
  });

  it('takes another file with --config', async () => {
    const { documents } = await json('--config', 'dated/stet.config.yml', 'stories/a.md');
    expect(documents[0].findings[0].severity).toBe('error');
  });

  it('names the place of a fault and exits with 2', async () => {
    const { code, stderr } = await run('check', '--config', 'nowhere.yml', 'notes.md');
    expect(code).toBe(2);
    expect(stderr).toContain('nowhere.yml: there is no such file');
  });
});

describe('stet config show', () => {
  it('says what holds for a draft and where it comes from', async () => {
    const { stdout } = await run('config', 'show', 'stories/strict/c.md');
    expect(stdout).toMatch(/fail-on +error +stet\.config\.yml:7:5/u);
    expect(stdout).toMatch(/rules\.unit-conversion +off +stet\.config\.yml:8:\d+/u);
    expect(stdout).toMatch(/min-confidence +0 +the default/u);
  });

  it('wants to be told of which draft', async () => {
    expect((await run('config')).stderr).toContain('stet config show FILE');
  });
});

describe('stet init', () => {
  it('writes settings that hold, and does not write over them', async () => {
    const fresh = folderWith({ 'a.md': WRONG_DAY });
    const first = await stetHere(['init'], { cwd: fresh.path });
    expect([first.code, first.stdout]).toEqual([0, expect.stringContaining('stet.config.yml is written')]);
    expect((await stetHere(['check'], { cwd: fresh.path })).code).toBe(1);
    const second = await stetHere(['init', '--yes'], { cwd: fresh.path });
    expect([second.code, second.stderr]).toEqual([2, expect.stringContaining('stet.config.yml is there already')]);
    const text = readFileSync(join(fresh.path, 'stet.config.yml'), 'utf8');
    const uncommented = text.replace(/^# (?=[a-z-]+:| {2})/gmu, '');
    expect(uncommented).toContain('\naliases:\n  World');
    fresh.remove();
  });
});
