import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WRONG_DAY } from './stet.ts';

/** An empty folder into which the packed project is installed, as a user would. */
const folder = mkdtempSync(join(tmpdir(), 'stet-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let packed: readonly string[] = [];
beforeAll(() => {
  const listed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  const [{ filename, files }] = JSON.parse(listed);
  packed = files.map(({ path }: { path: string }) => path);
  writeFileSync(join(folder, 'package.json'), '{ "name": "desk", "private": true, "type": "module" }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`], {
    cwd: folder,
    stdio: 'ignore',
  });
}, 180_000);

const run = (...args: string[]) =>
  spawnSync(join(folder, 'node_modules/.bin/stet'), args, { cwd: folder, encoding: 'utf8' });

describe('the package', () => {
  it('holds what is needed to run, the licences and the samples, and no sources or tests', () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'NOTICE',
        'README.md',
        'dist/stet.js',
        'dist/worker.js',
        'dist/rules.js',
        'dist/apart-process.cjs',
        'dist/apart-thread.cjs',
        'dist/review/index.html',
        'dist/config.schema.json',
        'dist/lexicon.schema.json',
        'dist/rule.schema.json',
        'docs/own-rules.md',
        'docs/rules/count-against-count.md',
        'samples/rules/sports/words.yml',
      ]),
    );
    expect(packed.filter((path) => /^(?:src|tests|scripts|node_modules)\//u.test(path))).toEqual([]);
  });

  it('checks drafts', () => {
    writeFileSync(join(folder, 'a.md'), WRONG_DAY);
    const { status, stdout, stderr } = run('check', '--format', 'compact', 'a.md');
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('a.md:3:');
  });

  it('checks drafts in threads', () => {
    writeFileSync(join(folder, 'b.md'), WRONG_DAY);
    const { status, stdout } = run('check', '--threads', '2', '--format', 'compact', 'a.md', 'b.md');
    expect([status, stdout.trim().split('\n').length]).toEqual([1, 3]);
  });

  it('reviews drafts: the page and its parts are there', async () => {
    const review = spawn(join(folder, 'node_modules/.bin/stet'), ['review', '--no-open', 'a.md'], { cwd: folder });
    const ended = new Promise((done) => review.on('close', done));
    const [address = ''] = String(await new Promise((done) => review.stdout.once('data', done))).split('\n');
    const page = await (await fetch(address)).text();
    const parts = [...page.matchAll(/(?:src|href)="(?:\.\/)?(assets\/[^"]+)"/gu)].map(([, part = '']) => part);
    const answers = await Promise.all(parts.map((part) => fetch(`${address}${part}`)));
    review.kill('SIGINT');
    expect([page.includes('<title>'), parts.length > 1, await ended]).toEqual([true, true, 130]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('checks drafts with a rule in TypeScript, against the types that it brings', () => {
    const rule = (outcome: string) => `import { defineRule, yes } from 'stet/rules';
export default defineRule({
  id: 'any-time', title: 'A time', shape: 'one', a: { kind: 'time' }, relation: { same: 'conflict' },
  message: 'a time: {a.value}', flag: ['It opens on Monday.'], pass: [{ draft: 'It opens.', because: 'no time' }],
  compareOne: () => ({ outcome: '${outcome}', answers: [yes('a time', 'there is one')] }),
});
`;
    writeFileSync(join(folder, 'any-time.ts'), rule('clash'));
    const check = () => run('check', '--rules', 'any-time.ts', '--rule', 'any-time', '--format', 'compact', 'a.md');
    expect(check().stdout).toContain('error any-time: A time: on Monday, 14 March 2026');
    writeFileSync(join(folder, 'any-time.ts'), rule('clsh'));
    expect([check().status, check().stderr]).toEqual([2, expect.stringMatching(/^stet: any-time\.ts:5:24: .*"clsh"/u)]);
  });

  it('says its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(run('--version').stdout.trim()).toBe(version);
  });

  it('is a library', () => {
    const program = `import { check } from 'stet'; console.log(check(${JSON.stringify(WRONG_DAY)}).findings[0].rule);`;
    writeFileSync(join(folder, 'use.mjs'), program);
    expect(execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' }).trim()).toBe(
      'weekday-against-date',
    );
  });

  it('teaches itself a beat as docs/own-rules.md tells, with the files that stand there', () => {
    const page = readFileSync('docs/own-rules.md', 'utf8');
    const block = (language: string, number: number): string =>
      [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gmsu'))][number]?.[1] ?? '';
    const desk = join(folder, 'desk');
    mkdirSync(join(desk, 'stet-rules'), { recursive: true });
    const stet = (...args: string[]) =>
      spawnSync(join(folder, 'node_modules/.bin/stet'), args, { cwd: desk, encoding: 'utf8' });
    expect(stet('init', '--yes').status).toBe(0);
    writeFileSync(join(desk, 'cup.md'), block('md', 0));
    expect(stet('check').stdout).toContain('Nothing flagged');
    writeFileSync(join(desk, 'words.yml'), block('yaml', 0));
    appendFileSync(join(desk, 'stet.config.yml'), block('yaml', 1));
    expect(stet('rules', 'new', 'tickets-gone-yet-left').status).toBe(0);
    writeFileSync(join(desk, 'stet-rules/tickets-gone-yet-left.yml'), block('yaml', 2));
    expect(stet('rules', 'test').stdout).toContain('all hold');
    expect(stet('rules', 'lint').stdout).toContain('nothing to say');
    const { stdout } = stet('check', '--format', 'compact');
    expect(stdout.match(/tickets-gone-yet-left:|opposite-states:/gu)).toEqual([
      'tickets-gone-yet-left:',
      'opposite-states:',
    ]);
    writeFileSync(join(desk, 'tickets.test.mjs'), block('js', 0));
    const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...env } = process.env;
    const tested = spawnSync(process.execPath, ['--test', 'tickets.test.mjs'], { cwd: desk, encoding: 'utf8', env });
    expect(tested.stdout).toMatch(/pass 1/u);
  }, 120_000);

  it('has types that fit its use', () => {
    const program = `import { check, type Finding } from 'stet';\nconst found: readonly Finding[] = check({ source: 'x', path: 'a.md' }).findings;\nconsole.log(found.length);\n`;
    writeFileSync(join(folder, 'use.ts'), program);
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      'false',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      'use.ts',
    ];
    const { status, stdout } = spawnSync(resolve('node_modules/.bin/tsc'), options, { cwd: folder, encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, '']);
    expect(existsSync(join(folder, 'node_modules/stet/dist/types'))).toBe(true);
  });
});
