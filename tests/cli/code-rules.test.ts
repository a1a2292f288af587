import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONFIG, DRAFT, dayRule, FOUND } from './day-rule.ts';
import { folderWith, stet } from './stet.ts';
import { stetHere } from './stet-here.ts';

const desk = folderWith({ 'draft.md': DRAFT, 'stet.config.yml': CONFIG, 'rules/no-such-day.ts': dayRule('') });
afterAll(() => desk.remove());

const checked = (...args: string[]) => ['check', '--format', 'compact', ...args, 'draft.md'];
const check = (...args: string[]) => stetHere(checked(...args), { cwd: desk.path });
const start = (...args: string[]) => stet(checked(...args), { cwd: desk.path });

describe('a rule in TypeScript', () => {
  beforeAll(() => check());

  it('runs where the settings name it', async () => {
    const { code, stdout, stderr } = await start();
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(FOUND);
  });

  it('runs in a process of its own', async () => {
    expect((await start('--isolate')).stdout).toMatch(FOUND);
  });

  it('runs in a process for each thread of a run', async () => {
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
    const unnamed = folderWith({ 'draft.md': DRAFT, 'rules/no-such-day.ts': dayRule('') });
    const { stdout } = await stetHere(['check', '--format', 'compact', 'draft.md'], { cwd: unnamed.path });
    expect(stdout).toMatch(/^Nothing flagged/u);
    const folder = await stetHere(['check', '--rules', 'rules', 'draft.md'], { cwd: unnamed.path });
    expect([folder.code, folder.stderr]).toEqual([
      2,
      expect.stringContaining('rules in TypeScript are named one by one'),
    ]);
    const named = await stetHere(['check', '--rules', 'rules/no-such-day.ts', '--format', 'compact', 'draft.md'], {
      cwd: unnamed.path,
    });
    expect(named.stdout).toMatch(FOUND);
    unnamed.remove();
    expect((await check('--no-code-rules')).stdout).toMatch(/^Nothing flagged/u);
  });

  it('is listed, shown with its comment, and explained', async () => {
    const { path: cwd } = desk;
    expect((await stetHere(['rules'], { cwd })).stdout).toContain('no-such-day');
    expect((await stetHere(['rules', 'show', 'no-such-day'], { cwd })).stdout).toContain(
      'Which days the desk does not print.',
    );
    expect((await stetHere(['explain', '--rule', 'no-such-day', 'draft.md'], { cwd })).stdout).toContain(
      'it is Tuesday',
    );
  });

  it('is tested in a process of its own, and not listed, shown, tested or linted with --no-code-rules', async () => {
    const run = async (...args: string[]) => {
      const { code, stdout, stderr } = await stetHere(['rules', ...args], { cwd: desk.path });
      return `${code} ${stdout}${stderr}`;
    };
    expect(await run('test', '--isolate')).toMatch(/^0 holds +no-such-day/u);
    expect(await run('--no-code-rules')).not.toContain('no-such-day');
    expect(await run('show', 'no-such-day', '--no-code-rules')).toContain('there is no rule "no-such-day"');
    expect(await run('test', 'rules/no-such-day.ts', '--no-code-rules')).toContain('2 stet: there are no rules');
    expect(await run('lint', '--no-code-rules')).toContain('2 stet: there are no rules');
  });

  it('is not compiled anew where nothing has changed, and is where the kept file is damaged', async () => {
    const kept = () => start('--cache-location', 'kept');
    await kept();
    const folder = join(desk.path, 'kept/rules');
    const [name = ''] = readdirSync(folder);
    const before = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), before.replace('Tuesday', 'Thursday'));
    writeFileSync(join(desk.path, 'draft.md'), `${DRAFT}\n`);
    expect((await kept()).stdout).toMatch(FOUND);
    expect(readFileSync(join(folder, name), 'utf8')).toBe(before);
  });

  it('gives results that are kept only as long as the rule is the same', async () => {
    const other = folderWith({ 'draft.md': DRAFT, 'stet.config.yml': CONFIG, 'rules/no-such-day.ts': dayRule('') });
    const cached = () => stetHere(['check', '--cache', '--format', 'compact', 'draft.md'], { cwd: other.path });
    await cached();
    expect((await cached()).stdout).toMatch(FOUND);
    writeFileSync(join(other.path, 'rules/no-such-day.ts'), dayRule('').replace("['Tuesday']", "['Sunday']"));
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
    [
      'days: Friday',
      'options.yml:5:7: the option "days" of the rule "no-such-day" is "Friday"; expected a list, each item a text',
    ],
    [
      'mood: grim',
      'options.yml:5:7: the option "mood" of the rule "no-such-day" is "grim"; expected one of mild, stern',
    ],
  ])('are refused: %s', async (options, message) => {
    const { code, stderr } = await withOptions(options);
    expect([code, stderr.split('\n')[0]]).toEqual([2, `stet: ${message}`]);
  });
});

describe('a rule that fails is an error of the run, and all else goes on', () => {
  const OTHER = 'It will meet on Monday, 14 March 2026.\n';

  it.each([
    ['throws', "if (claim.id >= 0) throw new RangeError('no days');", /rules\/no-such-day\.ts:21:30: no days/u],
    [
      'gives no verdict',
      "if (claim.id >= 0) return { outcome: 'clash', answers: [yes('a day', 'x'.repeat(3000))] };",
      /rules\/no-such-day\.ts:20:3: its verdict is not valid: because has more than 2000 characters/u,
    ],
    ['loops', 'for (;;) claim.id;', /rules\/no-such-day\.ts: did not end within \d+ ms/u],
    [
      'doubles a text',
      "let all = claim.value; for (;;) all = [...(all + all)].join('');",
      /rules\/no-such-day\.ts:21:\d+: a list of a rule has at most 1048576 entries/u,
    ],
  ])('%s', async (_, body, message) => {
    const broken = folderWith({
      'draft.md': DRAFT + OTHER,
      'stet.config.yml': CONFIG,
      'rules/no-such-day.ts': dayRule(body),
    });
    const run = await stetHere(['check', '--format', 'json', 'draft.md'], { cwd: broken.path });
    const { errors, documents } = JSON.parse(run.stdout);
    expect(run.code).toBe(2);
    expect(errors).toEqual([{ path: 'draft.md', code: 'rule-failed', message: expect.stringMatching(message) }]);
    expect(errors[0].message).toContain('the rule "no-such-day" failed');
    expect(documents[0].findings.map((each: { rule: string }) => each.rule)).toEqual(['weekday-against-date']);
    broken.remove();
  });
});

it('a rule that names a scale which there is not is refused', async () => {
  const scaled = dayRule('').replace("a: { kind: 'time' }", "a: { kind: 'state', scale: 'opennes' }");
  const faulty = folderWith({ 'draft.md': DRAFT, 'own.ts': scaled });
  const { code, stderr } = await stetHere(['check', '--rules', 'own.ts', 'draft.md'], { cwd: faulty.path });
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^stet: own\.ts: a\.scale: "opennes" is no scale; expected one of .*\. Did you mean "openness"\?\n$/u,
  );
  faulty.remove();
});

it('what a rule throws, or has in a line with a fault, does not steer the terminal', async () => {
  const steering = folderWith({
    'draft.md': DRAFT,
    'throws.ts': dayRule("if (claim.id >= 0) throw new Error('\\u001b[2J\\u001b]0;title\\u0007');"),
    'faulty.ts': dayRule("claim.nothing('\u001b[2J');"),
  });
  for (const name of ['throws.ts', 'faulty.ts']) {
    const { stderr } = await stetHere(['check', '--rules', name, '--format', 'compact', 'draft.md'], {
      cwd: steering.path,
    });
    expect(stderr).toContain('�[2J');
    expect(stderr).not.toContain('\u001b[2J');
  }
  steering.remove();
});
