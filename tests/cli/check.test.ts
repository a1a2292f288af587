import { readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { CLEAN, folderWith, type Setting, stet, WRONG_DAY } from './stet.ts';
import { stetHere } from './stet-here.ts';

const valid = new Ajv().compile(JSON.parse(readFileSync('docs/json-output.schema.json', 'utf8')));
const files = folderWith({
  'wrong.md': WRONG_DAY,
  'clean.txt': CLEAN,
  'empty.md': '',
  'desk/late/wrong.txt': WRONG_DAY,
  'desk/notes.log': WRONG_DAY,
  '-odd.log': CLEAN,
  help: CLEAN,
  'latin.txt': Uint8Array.from([0x63, 0xe9, 0x0a]),
  'binary.md': 'a\0b',
  'own/rule.yml': 'id: half\n',
});
const inFolder: Setting = { cwd: files.path };
const run = (args: readonly string[]) => stetHere(args, inFolder);
/** By a start of its own, which has standard input and surroundings. */
const start = (args: readonly string[], setting: Setting) => stet(args, { ...inFolder, ...setting });

beforeAll(() => symlinkSync('..', join(files.path, 'desk/loop')));
afterAll(() => files.remove());

const paths = (stdout: string): string[] => JSON.parse(stdout).documents.map((each: { path: string }) => each.path);

describe('exit codes', () => {
  it.each<[string, string[], number]>([
    ['nothing is flagged', ['clean.txt'], 0],
    ['an error is flagged', ['wrong.md'], 1],
    ['an error is flagged and nothing is to fail', ['--fail-on', 'never', 'wrong.md'], 0],
    ['an error is flagged and infos are to fail', ['--fail-on', 'info', 'wrong.md'], 1],
    ['the rule is left out', ['--no-rule', 'weekday-against-date', 'wrong.md'], 0],
    ['another rule is run alone', ['--rule', 'unit-conversion', 'wrong.md'], 0],
    ['the rule is run alone', ['--rule', 'weekday-against-date', 'wrong.md'], 1],
    ['Stet is not sure enough', ['--min-confidence', '1', 'wrong.md'], 0],
    ['a draft is empty', ['empty.md'], 0],
    ['a file is missing', ['missing.md'], 2],
    ['a file cannot be read, even if another is flagged', ['wrong.md', 'latin.txt'], 2],
  ])('when %s', async (_, args, code) => {
    expect(await run(['check', ...args])).toMatchObject({ code });
  });
});

describe('what is printed for a person', () => {
  it('shows the place, the words, the reasons and the count', async () => {
    const { stdout, stderr } = await run(['check', 'wrong.md']);
    expect(stdout).toContain('error  weekday-against-date');
    expect(stdout).toMatch(/wrong\.md:3:\d+ {2}paragraph 2, the narrator/u);
    expect(stdout).toMatch(/│ It will meet again on Monday, 14 March 2026\.\n {2}│ +\^+/u);
    expect(stdout).toContain('1 error in 1 file');
    expect(stderr).toBe('');
  });

  it('names each file that cannot be checked on standard error, and checks the others', async () => {
    const { stdout, stderr } = await run(['check', 'latin.txt', 'binary.md', 'missing.md', 'wrong.md']);
    expect(stdout).toContain('1 error in 1 file');
    expect(stdout).toContain('3 paths could not be checked');
    expect(stderr.split('\n').map((line) => line.split(':')[1]?.trim())).toEqual([
      'binary.md',
      'latin.txt',
      'missing.md',
      undefined,
    ]);
    expect(stderr).not.toContain('    at ');
  });

  it.each<[string, Record<string, string>, boolean]>([
    ['a pipe', {}, false],
    ['a pipe with FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['a pipe with FORCE_COLOR and NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('is coloured as it should be on %s', async (_, env, coloured) => {
    expect((await start(['check', 'wrong.md'], { env })).stdout.includes('\u001b[')).toBe(coloured);
  });

  it('ends quietly when nobody reads on', async () => {
    const program = resolve('dist/stet.js');
    const { execFileSync } = await import('node:child_process');
    const line = `"${process.execPath}" "${program}" check --fail-on never wrong.md desk/late desk/notes.log | head -n 1`;
    const output = execFileSync('bash', ['-c', `{ ${line}; } 2>&1`], { cwd: files.path, encoding: 'utf8' });
    expect(output.trim().split('\n')).toHaveLength(1);
  });
});

describe('--format json', () => {
  it('fits the schema, errors in it, and nothing else on standard error', async () => {
    const { code, stdout, stderr } = await start(['check', '--format', 'json', '.', 'missing.md'], {});
    const output = JSON.parse(stdout);
    expect([valid(output), valid.errors]).toEqual([true, null]);
    expect(output.errors.map((each: { path: string; code: string }) => [each.path, each.code])).toEqual([
      ['binary.md', 'binary'],
      ['latin.txt', 'not-utf-8'],
      ['missing.md', 'not-found'],
    ]);
    expect(output.summary).toMatchObject({ documents: 4, error: 2 });
    expect([code, stderr]).toEqual([2, '']);
  });

  it('gives the same bytes in whatever order the files are named', async () => {
    const one = await run(['check', '--format', 'json', 'wrong.md', 'clean.txt']);
    const other = await run(['check', '--format=json', 'clean.txt', './wrong.md', 'wrong.md']);
    expect(one.stdout).toBe(other.stdout);
  });

  it('points at the words in the file', async () => {
    const { stdout } = await run(['check', '--format', 'json', 'wrong.md']);
    const [finding] = JSON.parse(stdout).documents[0].findings;
    const [claim] = finding.claims;
    expect(WRONG_DAY.slice(claim.start.offset, claim.end.offset)).toBe(claim.text);
    expect(claim.text).toContain('Monday');
    expect(claim.start.line).toBe(3);
  });
});

describe('what is checked', () => {
  it.each<[string, string[], string[]]>([
    [
      'a folder and those below it',
      ['desk'],
      ['desk/late/wrong.txt', 'desk/loop/clean.txt', 'desk/loop/empty.md', 'desk/loop/wrong.md'],
    ],
    ['a glob', ['*.txt', 'w*.md'], ['clean.txt', 'wrong.md']],
    ['a file of any ending that is named', ['desk/notes.log'], ['desk/notes.log']],
    ['what stands after --', ['--', 'wrong.md'], ['wrong.md']],
    ['a file with a dash before its name', ['clean.txt', '--', '-odd.log'], ['-odd.log', 'clean.txt']],
    ['a file called help', ['help'], ['help']],
    [
      'files named after a repeated option',
      ['--rule', 'unit-conversion', 'clean.txt', 'wrong.md'],
      ['clean.txt', 'wrong.md'],
    ],
  ])('%s', async (_, names, expected) => {
    const { stdout } = await run(['check', '--format', 'json', ...names]);
    expect(paths(stdout)).toEqual(expected);
  });

  it('is the current folder if nothing is named', async () => {
    expect(paths((await run(['check', '--format', 'json'])).stdout)).toEqual([
      'clean.txt',
      'desk/late/wrong.txt',
      'empty.md',
      'wrong.md',
    ]);
  });

  it('reads standard input', async () => {
    const { code, stdout } = await start(['check', '-'], { input: WRONG_DAY });
    expect(code).toBe(1);
    expect(stdout).toContain('<standard input>:3:');
  });

  it('takes format and date of standard input from --stdin-name', async () => {
    const input = '| Region | Sheep |\n|---|---|\n| North | 12 |\n';
    const { stdout } = await start(['check', '--format', 'json', '--stdin-name', '2026-03-14-x.md', '-'], { input });
    expect(JSON.parse(stdout).documents).toMatchObject([
      { path: '2026-03-14-x.md', date: '2026-03-14', dateFrom: 'file-name', paragraphs: 2 },
    ]);
  });

  it('dates the drafts by --date', async () => {
    const { stdout } = await run(['check', '--format', 'json', '--date', '2026-03-10', 'clean.txt']);
    expect(JSON.parse(stdout).documents).toMatchObject([{ date: '2026-03-10', dateFrom: 'option' }]);
  });

  it('leaves a byte order mark out of the offsets', async () => {
    const { stdout } = await start(['check', '--format', 'json', '-'], { input: `\ufeff${WRONG_DAY}` });
    const [claim] = JSON.parse(stdout).documents[0].findings[0].claims;
    expect(WRONG_DAY.slice(claim.start.offset, claim.end.offset)).toBe(claim.text);
  });
});

describe('rules of a folder', () => {
  it('stop the run with the file and line of the fault', async () => {
    const { code, stderr } = await run(['check', '--rules', 'own', 'wrong.md']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/own\/rule\.yml:1:1: /u);
  });
});
