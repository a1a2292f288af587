import { afterAll, describe, expect, it } from '@jest/globals';
import { folderWith, WRONG_DAY } from './stet.ts';
import { stetHere } from './stet-here.ts';

const files = folderWith({
  'draft.md': `# Meetings\n\n${WRONG_DAY}\nThe council has 24 members. It spent "far too much", the mayor said.\n`,
  'a:3': WRONG_DAY,
  'sums.txt': '=1+1 sheep were counted in the north, "and 12 goats".\n',
});
const run = (...args: string[]) => stetHere(args, { cwd: files.path });

afterAll(() => files.remove());

describe('stet claims', () => {
  it('lists the claims with boxes to tick, who says them and where', async () => {
    const { code, stdout } = await run('claims', 'draft.md');
    expect(code).toBe(0);
    expect(stdout).toMatch(/draft\.md:5:\d+ {2}paragraph 3/u);
    expect(stdout).toMatch(/\[ \] quantity +24/u);
    expect(stdout).toMatch(/\d+ claims?\n$/u);
  });

  it('gives them as JSON, each with its slice of the file', async () => {
    const { stdout } = await run('claims', '--format', 'json', 'draft.md');
    const { claims, path } = JSON.parse(stdout);
    expect(path).toBe('draft.md');
    expect(claims.map(({ kind }: { kind: string }) => kind)).toContain('quantity');
    expect(claims.map(({ id }: { id: number }) => id)).toEqual(claims.map((_: unknown, i: number) => i));
  });

  it('gives them as CSV with a row of names, and no formula for a spreadsheet to run', async () => {
    const { stdout } = await run('claims', '--format', 'csv', 'sums.txt');
    const [header, ...rows] = stdout.split('\r\n');
    expect(header).toMatch(/^paragraph,line,column,kind,source,subject,value/u);
    expect(rows.length).toBeGreaterThan(1);
    expect(stdout).not.toMatch(/(?:^|,)"?=/mu);
  });
});

describe('stet explain', () => {
  it('shows the questions for a line', async () => {
    const { code, stdout } = await run('explain', 'draft.md:5');
    expect(code).toBe(0);
    expect(stdout).toContain('flagged  weekday-against-date');
    expect(stdout).toMatch(/\d+ comparisons?, [1-9]\d* flagged\n$/u);
  });

  it('says so where nothing was read', async () => {
    expect((await run('explain', 'draft.md:2')).stdout).toContain('No claim was read here');
  });

  it('says so where the draft has no such line', async () => {
    const { code, stderr } = await run('explain', 'draft.md:99');
    expect([code, stderr.split('\n')[0]]).toEqual([2, 'stet: draft.md:99: the draft has the lines 1 to 7']);
  });

  it('takes a file with a colon in its name for that file', async () => {
    const { code, stdout } = await run('explain', 'a:3');
    expect([code, stdout.includes('weekday-against-date')]).toEqual([0, true]);
  });
});

describe('stet annotate', () => {
  it('shows sentences, tokens, times and quotations', async () => {
    const { code, stdout } = await run('annotate', 'draft.md');
    expect(code).toBe(0);
    for (const words of [
      'paragraph 3',
      'council',
      'times',
      'Monday, 14 March 2026',
      'quotations',
      '"far too much"',
      'numbers',
    ]) {
      expect(stdout).toContain(words);
    }
  });

  it('gives trees as CoNLL-U: ten columns, one root a sentence, heads in the sentence', async () => {
    const { stdout } = await run('annotate', '--format', 'conllu', 'draft.md');
    const sentences = stdout.trim().split('\n\n');
    expect(sentences.length).toBeGreaterThanOrEqual(5);
    for (const sentence of sentences) {
      const rows = sentence
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .map((line) => line.split('\t'));
      expect(sentence).toContain('# text = ');
      expect(rows.every((row) => row.length === 10)).toBe(true);
      expect(rows.map((row) => Number(row[0]))).toEqual(rows.map((_, i) => i + 1));
      expect(rows.filter((row) => row[6] === '0')).toHaveLength(1);
      expect(rows.every((row) => Number(row[6]) <= rows.length)).toBe(true);
    }
  });
});

describe('stet rules', () => {
  it('lists every rule', async () => {
    const { code, stdout } = await run('rules');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^weekday-against-date {2,}\S/mu);
    expect(stdout).toMatch(/\d+ rules\n$/u);
  });

  it('shows one with what it flags and what it must not', async () => {
    const { code, stdout } = await run('rules', 'show', 'weekday-against-date');
    expect(code).toBe(0);
    for (const words of ['looks at one claim', 'It flags', 'It must not flag', 'because: '])
      expect(stdout).toContain(words);
  });
});

describe('a single draft that cannot be read', () => {
  it.each([['claims'], ['explain'], ['annotate']])('stops stet %s with exit code 2 and a message', async (command) => {
    const { code, stdout, stderr } = await run(command, 'missing.md');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe('stet: missing.md: there is no such file or folder\n');
  });
});
