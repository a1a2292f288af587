import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { folderWith, stet } from './stet.ts';
import { stetHere } from './stet-here.ts';

const RULE = `id: gates-against-gates
title: Gates counted twice
shape: pair
a: { kind: quantity, dimension: count, noun: gate }
b: { kind: quantity, dimension: count, noun: gate }
same: [measure]
clash: value
unless: [other-scope, other-time, part-of-whole, rounding, revised, denied]
relation: { same: conflict, sources: tension }
message: "{a.source}: {a.figure}; {b.source}: {b.figure}."
flag:
  - |
    The harbour will build 40 gates.

    The harbour built 65 gates, the mayor said.
pass:
  - draft: |
      The harbour will build 40 gates.

      The harbour built 65 fences.
    because: other things are counted
`;
const DRAFT = 'The harbour will build 40 gates.\n\nThe harbour built 65 gates, the mayor said.\n';

let folder: ReturnType<typeof folderWith> | undefined;
afterEach(() => folder?.remove());

function desk(files: Readonly<Record<string, string>>): string {
  folder?.remove();
  folder = folderWith({ 'stet.config.yml': 'rule-folders: [own]\n', ...files });
  return folder.path;
}

describe('rules of a folder that the settings name', () => {
  it('flag, in threads and from the cache too', async () => {
    const cwd = desk({ 'own/gates.yml': RULE, 'a.md': DRAFT, 'b.md': DRAFT });
    const found = async (...args: string[]) =>
      JSON.parse((await stet(['check', '--format', 'json', ...args], { cwd })).stdout).documents.map(
        (document: { findings: { rule: string }[] }) => document.findings.map(({ rule }) => rule),
      );
    const expected = [['gates-against-gates'], ['gates-against-gates']];
    expect(await found()).toEqual(expected);
    expect(await found('--threads', '2')).toEqual(expected);
    expect(await found('--cache')).toEqual(expected);
    writeFileSync(join(cwd, 'own/gates.yml'), RULE.replaceAll('noun: gate', 'noun: fence'));
    expect(await found('--cache')).toEqual([[], []]);
  });

  it('are read anew where what was kept of them is damaged', async () => {
    const cwd = desk({ 'own/gates.yml': RULE, 'a.md': DRAFT });
    mkdirSync(join(cwd, 'node_modules'));
    const found = async () => (await stetHere(['check', 'a.md', '--format', 'compact'], { cwd })).stdout;
    const before = await found();
    const kept = join(cwd, 'node_modules/.cache/stet/rules');
    for (const name of readdirSync(kept)) writeFileSync(join(kept, name), '{"key":1,"rules":[]}');
    expect(await found()).toBe(before);
    expect(before).toContain('gates-against-gates');
  });

  it('are kept in the cache of the user where there is no node_modules, and none is made', async () => {
    const cwd = desk({ 'own/gates.yml': RULE, 'a.md': DRAFT });
    const env = { XDG_CACHE_HOME: join(cwd, 'of-user') };
    await stetHere(['rules'], { cwd, env });
    await stetHere(['check', 'a.md'], { cwd, env });
    expect(readdirSync(join(cwd, 'of-user/stet/rules'))).toHaveLength(1);
    expect(existsSync(join(cwd, 'node_modules'))).toBe(false);
  });

  it('are listed and shown', async () => {
    const cwd = desk({ 'own/gates.yml': RULE });
    expect((await stetHere(['rules'], { cwd })).stdout).toContain('gates-against-gates');
    expect((await stetHere(['rules', 'show', 'gates-against-gates'], { cwd })).stdout).toContain('Gates counted twice');
  });

  it('are refused with their place where they are faulty', async () => {
    const cwd = desk({ 'own/gates.yml': RULE.replace('clash: value', 'clash: valeu'), 'a.md': DRAFT });
    const { code, stderr } = await stetHere(['check', 'a.md'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('own/gates.yml:7:8: clash cannot be "valeu"');
    expect(stderr).toContain('Did you mean "value"?');
  });
});

it.each([
  ['rule-folders: [own, owm]', 'stet.config.yml:1:21: there is no such folder of rules: owm'],
  ['code-rules: [own/gates.ts]', 'stet.config.yml:1:14: there is no such file: own/gates.ts'],
])('a path of the settings that leads nowhere is told with its place: %s', async (settings, message) => {
  const cwd = desk({ 'own/gates.yml': RULE, 'stet.config.yml': settings, 'a.md': DRAFT });
  const { code, stderr } = await stetHere(['check', 'a.md'], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
});

describe('stet rules test', () => {
  it('passes where the examples hold', async () => {
    const { code, stdout } = await stetHere(['rules', 'test'], { cwd: desk({ 'own/gates.yml': RULE }) });
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 rule, 2 examples: all hold')]);
  });

  it('shows what was read, what was compared, and the question that joined or parted the pair', async () => {
    const cwd = desk({
      'own/gates.yml': RULE.replace('65 fences', '65 gates').replace('built 65 gates, the', 'bought 65 gates, the'),
    });
    const { code, stdout } = await stetHere(['rules', 'test', 'own/gates.yml'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('example 1 of "flag" is not flagged');
    expect(stdout).toMatch(/paragraph 1: quantity of "gate": "40" .*measured gate/u);
    expect(stdout).toContain('passed at "same measure"');
    expect(stdout).toContain('example 1 of "pass" is flagged, although: other things are counted');
    expect(stdout).toMatch(/values clash\? +yes/u);
  });

  it('tests the others where one is no rule', async () => {
    const cwd = desk({ 'own/a.yml': 'id: 5\n', 'own/gates.yml': RULE });
    const { code, stdout, stderr } = await stetHere(['rules', 'test'], { cwd });
    expect([code, stdout]).toEqual([2, expect.stringContaining('1 rule, 2 examples: all hold')]);
    expect(stderr).toContain('own/a.yml:1:');
  });

  it('does not say that all hold where no rule could be read', async () => {
    const cwd = desk({ 'own/a.yml': RULE.replace('clash: value', 'clahs: value') });
    const { code, stdout, stderr } = await stetHere(['rules', 'test'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /own\/a\.yml:7:1: unexpected key "clahs"; .*Did you mean "clash"\?\n1 file could not be tested\n$/u,
    );
  });

  it('says so where there is no rule, and where a path leads nowhere', async () => {
    const cwd = desk({ 'stet.config.yml': '' });
    expect((await stetHere(['rules', 'test'], { cwd })).stderr).toContain('"stet rules new ID" writes a rule');
    expect((await stetHere(['rules', 'test', 'none.yml'], { cwd })).stderr).toContain(
      'none.yml: there is no such file',
    );
  });
});

describe('stet rules new', () => {
  it('writes a rule whose examples hold and that nothing is to be said of', async () => {
    const cwd = desk({});
    expect((await stetHere(['rules', 'new', 'trees-planted'], { cwd })).stdout).toContain(
      'own/trees-planted.yml is written',
    );
    expect(readFileSync(join(cwd, 'own/trees-planted.yml'), 'utf8')).toContain('id: trees-planted');
    expect((await stetHere(['rules', 'test'], { cwd })).code).toBe(0);
    expect((await stetHere(['rules', 'lint'], { cwd })).stdout).toBe('1 rule: nothing to say\n');
    expect((await stetHere(['rules', 'new', 'trees-planted'], { cwd })).stderr).toContain('is there already');
  });

  it.each([
    ['Trees', 'cannot be the id of a rule'],
    ['../trees', 'cannot be the id of a rule'],
    ['count-against-count', 'Stet has a rule "count-against-count" already'],
  ])('refuses the id %s', async (id, message) => {
    const { code, stderr } = await stetHere(['rules', 'new', id], { cwd: desk({}) });
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('stet rules lint', () => {
  it.each([
    [
      'a word that no claim has',
      RULE.replaceAll('noun: gate', 'noun: gates'),
      'a.noun "gates" is no dictionary form, so it never fits; write "gate"',
    ],
    [
      'two figures of other dimensions',
      RULE.replace('dimension: count', 'dimension: mass'),
      'it can never fire: "a" measures mass and "b" count',
    ],
    [
      'what a built-in rule flags',
      RULE.replace('will build', 'built').replace(/^unless.*\n/mu, ''),
      'it overlaps the built-in rule count-against-count',
    ],
    [
      'an example that does not hold',
      RULE.replace('built 65 gates', 'built 40 gates'),
      '1 of its examples do not hold',
    ],
    [
      'no passing example',
      RULE.replace(/pass:[\s\S]*$/u, 'pass: []\n'),
      'own/gates.yml:16:7: pass needs at least one entry',
    ],
    ['an unfilled placeholder', RULE.replace('{a.figure}', '{a.amount}'), 'unknown placeholder {a.amount}'],
    [
      'an example that is there twice',
      RULE.replace(
        /^pass:/mu,
        '  - |\n    The harbour will build 40 gates.\n\n    The harbour built 65 gates, the mayor said.\npass:',
      ),
      'example 2 of "flag" is there twice',
    ],
  ])('warns of %s', async (_, rule, message) => {
    const { code, stdout } = await stetHere(['rules', 'lint'], { cwd: desk({ 'own/gates.yml': rule }) });
    expect([code, stdout]).toEqual([1, expect.stringContaining(message)]);
  });
});

describe('words and relations in a rule', () => {
  const draft = 'The harbour will build 40 gates of oak.\n\nThe harbour built 65 gates, the mayor said.\n';
  it.each([
    ['the verb', 'verb: build', true],
    ['another verb', 'verb: buy', false],
    ['a class of verbs', 'class: build', true],
    ['another class', 'class: withdraw', false],
    ['one of several nouns', 'words: [fence, gate]', true],
    ['words in another form', 'words: the gate', false],
    ['who does it', 'with: { nsubj: harbour }', true],
    ['somebody else who does it', 'with: { nsubj: [mayor, council] }', false],
  ])('%s', async (_, key, isFlagged) => {
    const rule = RULE.replaceAll('noun: gate', key);
    const cwd = desk({ 'own/gates.yml': rule, 'a.md': draft });
    const { stdout } = await stetHere(['check', 'a.md', '--rule', 'gates-against-gates', '--format', 'compact'], {
      cwd,
    });
    expect(stdout.includes('gates-against-gates')).toBe(isFlagged);
  });
});

describe('words of a lexicon', () => {
  const words = 'scales: { openness: { closed: [bricked in] } }\n';
  const source = 'The station is open.\n\nThe station is bricked in.\n';

  it('count in threads and in the cache, and in a rule', async () => {
    const cwd = desk({
      'stet.config.yml': 'lexicons: [words.yml]\n',
      'words.yml': words,
      'a.md': source,
      'b.md': source,
    });
    const found = async (...args: string[]) =>
      (await stet(['check', '--format', 'compact', ...args], { cwd })).stdout.match(/opposite-states/gu)?.length ?? 0;
    expect([await found(), await found('--threads', '2'), await found('--cache')]).toEqual([2, 2, 2]);
    writeFileSync(join(cwd, 'words.yml'), words.replace('bricked in', 'nailed up'));
    expect(await found('--cache')).toBe(0);
  });

  it('are found by stet lexicon find, with their line', async () => {
    const cwd = desk({ 'stet.config.yml': 'lexicons: [words.yml]\n', 'words.yml': words });
    const { stdout } = await stetHere(['lexicon', 'find', 'bricked in'], { cwd });
    expect(stdout).toContain('scale openness, end closed: "bricked in"');
    expect(stdout).toContain('words.yml:1:32');
    expect((await stetHere(['lexicon', 'find', 'withdrawal'], { cwd })).stdout).toContain('class withdraw, as noun');
    expect((await stetHere(['lexicon', 'find'], { cwd })).stderr).toContain('WORD is missing');
    expect((await stetHere(['lexicon', 'fnd'], { cwd })).stderr).toContain('Did you mean "stet lexicon find"?');
  });
});
