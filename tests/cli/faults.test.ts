import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { CLEAN, folderWith, stet, WRONG_DAY } from './stet.ts';

const PROGRAM = resolve('dist/stet.js');
const folder = folderWith({ 'wrong.md': WRONG_DAY });
afterAll(() => folder.remove());
const run = (...args: string[]) => stet(args, { cwd: folder.path });
const compact = async (...args: string[]) => (await run('check', '--format', 'compact', ...args)).stdout;

describe('a broken pipe', () => {
  it('ends quietly', () => {
    const many = folderWith(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.md`, WRONG_DAY.repeat(8)])));
    const line = `"${process.execPath}" "${PROGRAM}" check --format jsonl . | head -c 100 > /dev/null; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: many.path, encoding: 'utf8' });
    many.remove();
    expect(stderr).toBe('');
    expect(['0', '1', '141']).toContain(stdout.trim());
  });
});

describe('Ctrl-C', () => {
  it('ends the run at once (a shell says 130) and leaves no half-written file', async () => {
    const large = folderWith({ 'large.txt': CLEAN.repeat(60_000) });
    const child = spawn(process.execPath, [PROGRAM, 'check', '--format', 'json=out.json', 'large.txt'], {
      cwd: large.path,
    });
    const timer = setTimeout(() => child.kill('SIGINT'), 700);
    const [code, signal] = await new Promise<readonly [number | null, string | null]>((done) => {
      child.on('close', (...ending) => done(ending));
    });
    clearTimeout(timer);
    const left = readdirSync(large.path);
    large.remove();
    expect([code, signal, left]).toEqual([null, 'SIGINT', ['large.txt']]);
  });
});

describe('very much', () => {
  it('is checked: 10,000 files', async () => {
    const many = folderWith(
      Object.fromEntries(
        Array.from({ length: 10_000 }, (_, i) => [`${i % 100}/${i}.txt`, i % 5 === 0 ? 'It opened.\n' : '']),
      ),
    );
    const { code, stdout } = await stet(['check', '.'], { cwd: many.path });
    many.remove();
    expect([code, stdout]).toEqual([0, 'Nothing flagged in 10,000 files, 4,000 words\n']);
  }, 120_000);

  it('is checked: a file of 20 MB, most of it code', async () => {
    const code = `\`\`\`\n${'let x = 1; // a line of code\n'.repeat(690_000)}\`\`\`\n`;
    const large = folderWith({ 'large.md': `${code}\n${WRONG_DAY}` });
    const { stdout } = await stet(['check', '--format', 'compact', '.'], { cwd: large.path });
    large.remove();
    expect(stdout).toMatch(/^large\.md:690006:\d+: error weekday-against-date/u);
  }, 120_000);
});

describe('names of files', () => {
  it('may have spaces, newlines, percent signs and letters of any alphabet', async () => {
    const names = ['a b.md', 'line\nbreak.md', '100%.md', 'съезд.md', '会議 é.md'];
    const odd = folderWith(Object.fromEntries(names.map((name) => [name, WRONG_DAY])));
    const { stdout } = await stet(['check', '--format', 'json', '.'], { cwd: odd.path });
    odd.remove();
    expect(
      JSON.parse(stdout)
        .documents.map(({ path }: { path: string }) => path)
        .sort(),
    ).toEqual([...names].sort());
  });
});

describe('folders', () => {
  it('may hold links that lead in a circle', async () => {
    mkdirSync(join(folder.path, 'ring/in'), { recursive: true });
    writeFileSync(join(folder.path, 'ring/in/a.md'), WRONG_DAY);
    symlinkSync('..', join(folder.path, 'ring/in/out'));
    expect((await compact('ring')).trim().split('\n')).toHaveLength(2);
  });

  it('may lose a file while Stet is at work', async () => {
    symlinkSync('nowhere.md', join(folder.path, 'gone.md'));
    const { code, stderr, stdout } = await run('check', '--format', 'compact', 'gone.md', 'wrong.md');
    expect([code, stderr]).toEqual([2, expect.stringContaining('gone.md: ')]);
    expect(stdout).toContain('wrong.md:3:');
  });
});

describe('--cache', () => {
  const cache = join(folder.path, 'cache');
  const cached = () => compact('--cache-location', cache, 'wrong.md');

  it('gives the same bytes as without it, at first and later', async () => {
    const plain = await compact('wrong.md');
    expect([await cached(), await cached()]).toEqual([plain, plain]);
  });

  it('survives damage, and mends it', async () => {
    const [file = ''] = readdirSync(cache);
    const whole = readFileSync(join(cache, file), 'utf8');
    writeFileSync(join(cache, file), whole.replace('Saturday', 'Satyrday'));
    expect(await cached()).toContain('is a Saturday');
    expect(readFileSync(join(cache, file), 'utf8')).toBe(whole);
  });

  it('is not asked where the text, the date or the rules are others', async () => {
    writeFileSync(join(folder.path, 'wrong.md'), WRONG_DAY.replace('Monday', 'Sunday'));
    expect(await cached()).toContain('not a Sunday');
    expect(await compact('--cache-location', cache, '--no-rule', 'weekday-against-date', 'wrong.md')).toContain(
      'Nothing flagged',
    );
  });
});

describe('--threads', () => {
  it('gives the same bytes with two threads as with one', async () => {
    const args = ['--format', 'json', resolve('samples')];
    const [one, two] = await Promise.all([
      run('check', '--threads', '1', ...args),
      run('check', '--threads', '2', ...args),
    ]);
    expect(two.stdout).toBe(one.stdout);
    expect(two.code).toBe(one.code);
  });
});
