import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { configsFrom } from '../../src/config/configs.ts';
import { inForce } from '../../src/config/in-force.ts';

const top = mkdtempSync(join(tmpdir(), 'stet-config-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** A folder of its own with these files; returns its path. */
function folderWith(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    const path = join(top, name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return join(top, name);
}

const configAt = (folder: string, draft: string) => configsFrom(folder)(join(folder, draft));

describe('where settings are found', () => {
  const folder = folderWith('found', {
    'stet.config.yml': 'fail-on: warning\n',
    'a/b/draft.md': '',
    'desk/stet.config.json': '{ "fail-on": "info" }',
    'desk/draft.md': '',
    'pack/package.json': '{ "name": "x", "stet": { "fail-on": "never" } }',
    'other/package.json': '{ "name": "stet", "version": "1.0.0" }',
    'broken/package.json': '{ "stet": { ',
    'both/stet.config.yml': 'fail-on: error',
    'both/stet.config.json': '{ "fail-on": "info" }',
  });

  it.each([
    ['above the draft, however deep it lies', 'a/b/draft.md', 'warning'],
    ['the nearest of several', 'desk/draft.md', 'info'],
    ['in package.json', 'pack/draft.md', 'never'],
    ['not in a package.json that only has the name in it', 'other/draft.md', 'warning'],
    ['not in a package.json that is not JSON', 'broken/draft.md', 'warning'],
    ['the first in one folder', 'both/draft.md', 'error'],
  ])('%s', async (_, draft, expected) => {
    expect((await configAt(folder, draft))?.settings['fail-on']).toBe(expected);
  });

  it('is nowhere for a draft with none above it', async () => {
    expect(await configAt(tmpdir(), 'draft.md')).toBeUndefined();
  });
});

describe('faulty settings', () => {
  it.each([
    ['the prototype as a key', 'rules: { __proto__: off }\n', /:1:10: "__proto__" cannot be a key/],
    ['a key that is there twice', 'fail-on: error\nfail-on: never\n', /:2:1: the key "fail-on" is there twice/],
    ['deep nesting', `files: ${'['.repeat(50_000)}`, /:1:3\d: this is nested more than 24 levels deep/],
    ['an alias', 'files: &a [x]\nignore: *a\n', /:2:9: a settings file holds no aliases/],
    [
      'a key with a slip',
      'fail-on: error\nfial-on: x\n',
      /stet\.config\.yml:2:1: unexpected key "fial-on"; expected one of .* Did you mean "fail-on"\?/,
    ],
    [
      'a value with a slip',
      'fail-on: warn',
      /:1:10: fail-on cannot be "warn"; it is one of error, warning, info, never\. Did you mean "warning"\?/,
    ],
    [
      'a severity with a slip',
      'rules:\n  name-spelling: of\n',
      /:2:18: rules\.name-spelling cannot be "of".* Did you mean "off"\?/,
    ],
    [
      'a key of a rule that there is not',
      'rules: { x: { severty: off } }',
      /:1:15: unexpected key "severty"; expected one of severity, min-confidence/,
    ],
    ['a number out of range', 'min-confidence: 80', /:1:17: min-confidence must be <= 1/],
    ['a day that there is not', 'date: 2026-02-30', /:1:7: date cannot be "2026-02-30"; it is a day of the calendar/],
    [
      'a scale that there is not',
      'scales: { presense: { absent: [x] } }',
      /:1:11: there is no scale "presense".* Did you mean "presence"\?/,
    ],
    [
      'an end of a scale that there is not',
      'scales: { presence: { absnt: [x] } }',
      /:1:23: scales\.presence: "absnt" is no end of this scale; expected one of absent, present\./,
    ],
    [
      'overrides without files',
      'overrides: [{ fail-on: never }]',
      /:1:13: the first entry of overrides lacks the key "files"/,
    ],
    ['what is no YAML', 'rules: [', /stet\.config\.yml:1:\d+: /],
    ['a list', '- a', /:1:1: the file cannot be a list; it is a map/],
  ])('name the place of %s', async (_, text, message) => {
    const folder = folderWith(`faulty-${_}`, { 'stet.config.yml': text });
    await expect(configAt(folder, 'draft.md')).rejects.toThrow(message);
  });

  it("are an empty file's not: it sets nothing", async () => {
    const folder = folderWith('empty', { 'stet.config.yml': '# nothing yet\n' });
    expect((await configAt(folder, 'draft.md'))?.settings).toEqual({});
  });

  it('in package.json are told with their place there', async () => {
    const folder = folderWith('faulty-package', { 'package.json': '{\n  "stet": { "fail-on": "x" }\n}' });
    await expect(configAt(folder, 'draft.md')).rejects.toThrow(/package\.json:2:24: fail-on cannot be "x"/);
  });
});

describe('what is in force', () => {
  const folder = folderWith('force', {
    'stet.config.yml': `fail-on: warning
min-confidence: 0.3
date: 2026-03-14
rules:
  name-spelling: warning
overrides:
  - files: ["opinion/**"]
    fail-on: never
    rules: { name-spelling: { min-confidence: 0.9 } }
  - files: ["*.draft.md"]
    rules: { name-spelling: off }
`,
  });
  const force = async (draft: string, given = {}) => inForce(join(folder, draft), await configAt(folder, draft), given);

  it('is what the file says, each with its place', async () => {
    const { failOn, minConfidence, usualDate, date } = await force('news/a.md');
    expect(failOn).toMatchObject({ value: 'warning', from: expect.stringMatching(/stet\.config\.yml:1:1$/u) });
    expect([minConfidence.value, usualDate.value, date.value]).toEqual([0.3, '2026-03-14', undefined]);
  });

  it('is what an override says for the files that it names, and what it leaves alone stays', async () => {
    const { failOn, rules, minConfidence } = await force('opinion/deep/a.md');
    expect([failOn.value, minConfidence.value]).toEqual(['never', 0.3]);
    expect(rules.get('name-spelling')?.value).toEqual({ severity: 'warning', minConfidence: 0.9 });
  });

  it('takes the later of two overrides; a glob without a folder fits in any', async () => {
    const { rules } = await force('opinion/a.draft.md');
    expect(rules.get('name-spelling')?.value.severity).toBe('off');
  });

  it('is what the command line says, before any file', async () => {
    const { failOn, minConfidence, date } = await force('a.md', { 'fail-on': 'info', date: '2020-01-01' });
    expect([failOn, minConfidence.value, date.value]).toEqual([
      { value: 'info', from: '--fail-on' },
      0.3,
      '2020-01-01',
    ]);
  });

  it('is the default where nothing is set', () => {
    expect(inForce('/x/a.md', undefined, {}).failOn).toEqual({ value: 'error', from: 'the default' });
  });
});
