import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { folderWith, stet } from './stet.ts';

/** Flags each time that is given with one of the days of an option. */
const rule = (body: string, head = '') => `/** Which days the desk does not print. */
import { defineRule, no, yes } from 'stet/rules';
${head}
export interface Options {
  /** The words for the days. */
  readonly days?: readonly string[];
  readonly mood?: 'mild' | 'stern';
}

export default defineRule<Options>({
  id: 'no-such-day',
  title: 'A day that the desk does not print',
  shape: 'one',
  a: { kind: 'time' },
  relation: { same: 'conflict' },
  message: 'The desk does not print "{a.value}".',
  options: { days: ['Tuesday'] },
  flag: ['The fair opens on Tuesday.'],
  pass: [{ draft: 'The fair opens on Monday.', because: 'another day' }],
  compareOne: (claim, context, { days = [] }) => {
    ${body}
    const day = days.find((each) => claim.value.includes(each));
    return day === undefined
      ? { outcome: 'none', answers: [no('a day', 'none of them')] }
      : { outcome: 'clash', answers: [yes('a day', \`it is \${day}\`)] };
  },
});
`;

const DRAFT = 'The fair opens on Tuesday.\n';
const CONFIG = 'code-rules: [rules/no-such-day.ts]\n';
const FOUND = /^draft\.md:1:1: error no-such-day: The desk does not print "on Tuesday"/u;

const desk = folderWith({ 'draft.md': DRAFT, 'stet.config.yml': CONFIG, 'rules/no-such-day.ts': rule('') });
afterAll(() => desk.remove());

const check = (...args: string[]) => stet(['check', '--format', 'compact', ...args, 'draft.md'], { cwd: desk.path });

describe('a rule in TypeScript', () => {
  beforeAll(() => check());

  it('runs where the settings name it', async () => {
    const { code, stdout, stderr } = await check();
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(FOUND);
  });

  it('runs in a thread of its own', async () => {
    expect((await check('--isolate')).stdout).toMatch(FOUND);
  });

  it('runs in each thread of a run', async () => {
    writeFileSync(join(desk.path, 'other.md'), DRAFT);
    const { stdout } = await stet(
      ['check', '--threads', '2', '--isolate', '--format', 'compact', 'draft.md', 'other.md'],
      {
        cwd: desk.path,
      },
    );
    expect(stdout.match(/no-such-day/gu)).toHaveLength(2);
  });

  it('does not run where it is not named, and not with --no-code-rules', async () => {
    const unnamed = folderWith({ 'draft.md': DRAFT, 'rules/no-such-day.ts': rule('') });
    const { stdout } = await stet(['check', '--format', 'compact', 'draft.md'], { cwd: unnamed.path });
    expect(stdout).toMatch(/^Nothing flagged/u);
    const folder = await stet(['check', '--rules', 'rules', 'draft.md'], { cwd: unnamed.path });
    expect([folder.code, folder.stderr]).toEqual([
      2,
      expect.stringContaining('rules in TypeScript are named one by one'),
    ]);
    const named = await stet(['check', '--rules', 'rules/no-such-day.ts', '--format', 'compact', 'draft.md'], {
      cwd: unnamed.path,
    });
    expect(named.stdout).toMatch(FOUND);
    unnamed.remove();
    expect((await check('--no-code-rules')).stdout).toMatch(/^Nothing flagged/u);
  });

  it('is listed, shown with its comment, and explained', async () => {
    const { path: cwd } = desk;
    expect((await stet(['rules'], { cwd })).stdout).toContain('no-such-day');
    expect((await stet(['rules', 'show', 'no-such-day'], { cwd })).stdout).toContain(
      'Which days the desk does not print.',
    );
    expect((await stet(['explain', '--rule', 'no-such-day', 'draft.md'], { cwd })).stdout).toContain('it is Tuesday');
  });

  it('is tested in a thread of its own, and not listed, shown, tested or linted with --no-code-rules', async () => {
    const run = async (...args: string[]) => {
      const { code, stdout, stderr } = await stet(['rules', ...args], { cwd: desk.path });
      return `${code} ${stdout}${stderr}`;
    };
    expect(await run('test', '--isolate')).toMatch(/^0 holds +no-such-day/u);
    expect(await run('--no-code-rules')).not.toContain('no-such-day');
    expect(await run('show', 'no-such-day', '--no-code-rules')).toContain('there is no rule "no-such-day"');
    expect(await run('test', 'rules/no-such-day.ts', '--no-code-rules')).toContain('2 stet: there are no rules');
    expect(await run('lint', '--no-code-rules')).toContain('2 stet: there are no rules');
  });

  it('is not compiled anew where nothing has changed, and is where the kept file is damaged', async () => {
    const folder = join(desk.path, 'node_modules/.cache/stet/rules');
    const [name = ''] = readdirSync(folder);
    const kept = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), kept.replace('Tuesday', 'Thursday'));
    expect((await check()).stdout).toMatch(FOUND);
    expect(readFileSync(join(folder, name), 'utf8')).toBe(kept);
  });

  it('gives results that are kept only as long as the rule is the same', async () => {
    const other = folderWith({ 'draft.md': DRAFT, 'stet.config.yml': CONFIG, 'rules/no-such-day.ts': rule('') });
    const cached = () => stet(['check', '--cache', '--format', 'compact', 'draft.md'], { cwd: other.path });
    await cached();
    expect((await cached()).stdout).toMatch(FOUND);
    writeFileSync(join(other.path, 'rules/no-such-day.ts'), rule('').replace("['Tuesday']", "['Sunday']"));
    expect((await cached()).stdout).toMatch(/^Nothing flagged/u);
    other.remove();
  });
});

describe('options of a rule in the settings', () => {
  const withOptions = async (options: string) => {
    const config = `${CONFIG}rules:\n  no-such-day:\n    options:\n      ${options}\n`;
    writeFileSync(join(desk.path, 'options.yml'), config);
    return check('--config', 'options.yml');
  };

  it('change what it does', async () => {
    expect((await withOptions('days: [Friday]')).stdout).toMatch(/^Nothing flagged/u);
  });

  it.each([
    [
      'dasy: [Friday]',
      'options.yml:5:7: the rule "no-such-day" has no option "dasy"; expected one of days, mood. Did you mean "days"?',
    ],
    ['days: Friday', 'options.yml:5:7: days cannot be "Friday"; it is a list, each item a text'],
    ['mood: grim', 'options.yml:5:7: mood cannot be "grim"; it is one of mild, stern'],
  ])('are refused: %s', async (options, message) => {
    const { code, stderr } = await withOptions(options);
    expect([code, stderr.split('\n')[0]]).toEqual([2, `stet: ${message}`]);
  });
});

describe('a rule that fails is an error of the run, and all else goes on', () => {
  const OTHER = 'It will meet on Monday, 14 March 2026.\n';

  it.each([
    ['throws', "if (claim.id >= 0) throw new RangeError('no days');", [], /rules\/no-such-day\.ts:21:30: no days/u],
    ['loops', 'for (;;) claim.id;', [], /rules\/no-such-day\.ts: did not end within \d+ ms/u],
    ['loops in its thread', 'for (;;) claim.id;', ['--isolate'], /rules\/no-such-day\.ts: did not end within \d+ ms/u],
    [
      'takes more memory than it may',
      'const all: string[][] = []; for (;;) all.push(Array(200_000).fill(claim.value));',
      ['--isolate'],
      /takes more than 64 MB of memory/u,
    ],
    [
      'fills a map in its thread',
      'const all = new Map<number, number>(); for (let n = 0; n >= 0; n += 1) all.set(n, n);',
      ['--isolate'],
      /rules\/no-such-day\.ts:21:\d+: a map or set of a rule has at most 262144 entries/u,
    ],
    [
      'doubles a text',
      "let all = claim.value; for (;;) all = [...(all + all)].join('');",
      ['--isolate'],
      /rules\/no-such-day\.ts:21:\d+: a list of a rule has at most 1048576 entries/u,
    ],
  ])('%s', async (_, body, options, message) => {
    const broken = folderWith({
      'draft.md': DRAFT + OTHER,
      'stet.config.yml': CONFIG,
      'rules/no-such-day.ts': rule(body),
    });
    const run = await stet(['check', '--format', 'json', ...options, 'draft.md'], { cwd: broken.path });
    const { errors, documents } = JSON.parse(run.stdout);
    expect(run.code).toBe(2);
    expect(errors).toEqual([{ path: 'draft.md', code: 'rule-failed', message: expect.stringMatching(message) }]);
    expect(errors[0].message).toContain('the rule "no-such-day" failed');
    expect(documents[0].findings.map((each: { rule: string }) => each.rule)).toEqual(['weekday-against-date']);
    broken.remove();
  });
});

it('a rule that names a scale which there is not is refused', async () => {
  const scaled = rule('').replace("a: { kind: 'time' }", "a: { kind: 'state', scale: 'opennes' }");
  const faulty = folderWith({ 'draft.md': DRAFT, 'own.ts': scaled });
  const { code, stderr } = await stet(['check', '--rules', 'own.ts', 'draft.md'], { cwd: faulty.path });
  expect([code, stderr]).toEqual([2, 'stet: own.ts: a.scale: there is no scale "opennes". Did you mean "openness"?\n']);
  faulty.remove();
});

it('what a rule throws, or has in a line with a fault, does not steer the terminal', async () => {
  const steering = folderWith({
    'draft.md': DRAFT,
    'throws.ts': rule("if (claim.id >= 0) throw new Error('\\u001b[2J\\u001b]0;title\\u0007');"),
    'faulty.ts': rule("claim.nothing('\u001b[2J');"),
  });
  for (const name of ['throws.ts', 'faulty.ts']) {
    const { stderr } = await stet(['check', '--rules', name, '--format', 'compact', 'draft.md'], {
      cwd: steering.path,
    });
    expect(stderr).toContain('�[2J');
    expect(stderr).not.toContain('\u001b[2J');
  }
  steering.remove();
});
