import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { folderWith, stet, WRONG_DAY } from '../cli/stet.ts';
import { begunReview, startReview } from './review.ts';

const DAYS = Array.from({ length: 20 }, (_, i) => `The board of office ${i + 2} meets on Monday, 14 March 2026.`);
let folder = folderWith({});
beforeEach(() => {
  folder = folderWith({ 'drafts/a.md': WRONG_DAY, 'drafts/many.txt': DAYS.join('\n\n') });
});
afterEach(() => folder.remove());
const decisions = () => JSON.parse(readFileSync(join(folder.path, 'stet.decisions.json'), 'utf8')).decisions;

describe('Ctrl-C', () => {
  it('ends it at once with 130, also where pages listen, and says so to them', async () => {
    const review = await startReview(folder.path);
    await review.ready();
    const pages = await Promise.all([review.events(), review.events()]);
    for (const page of pages) await page.next();
    const code = await review.end();
    const last = await Promise.all(pages.map((page) => page.next()));
    expect([code, last.map((event) => event?.name)]).toEqual([130, ['stopped', 'stopped']]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends it while drafts are still being checked: %s', async (signal) => {
    const review = await startReview(folder.path);
    expect(await review.end(signal)).toBe(130);
  });

  it('leaves nothing behind but what was decided', async () => {
    const review = await begunReview(folder.path, ['--no-open', 'drafts'], { TMPDIR: folder.path });
    const { findings } = await review.ready();
    const [finding] = findings;
    await review.decide({ path: finding?.path, id: finding?.id, kind: 'fix', seen: null });
    const more = findings.slice(1).map(({ path, id }) => review.decide({ path, id, kind: 'fix', seen: null }));
    const [answers] = await Promise.all([Promise.allSettled(more), review.end()]);
    expect(readdirSync(folder.path).sort()).toEqual(['drafts', 'stet.decisions.json']);
    const saved = answers.flatMap((each, i) =>
      each.status === 'fulfilled' && each.value.status === 200 ? [i + 1] : [],
    );
    const ids = [0, ...saved].map((index) => findings[index]?.id);
    expect(Object.keys(decisions())).toEqual(expect.arrayContaining(ids));
  });
});

describe('a killed review', () => {
  it.each([1, 7, 15])('has lost no decision that it answered: after %i of them', async (count) => {
    const review = await startReview(folder.path);
    const { findings } = await review.ready();
    const answered: string[] = [];
    await Promise.all(
      findings.map(async ({ path, id }) => {
        const answer = await review.decide({ path, id, kind: 'fix', seen: null }).catch(() => undefined);
        if (answer?.status !== 200) return;
        answered.push(id);
        if (answered.length === count) review.process.kill('SIGKILL');
      }),
    );
    expect(await review.end()).toBe('SIGKILL');
    expect(answered.length).toBeGreaterThanOrEqual(count);
    expect(Object.keys(decisions())).toEqual(expect.arrayContaining(answered));
  });

  it('is in nobody’s way: the next one decides on', async () => {
    const first = await startReview(folder.path);
    const { findings } = await first.ready();
    const all = Promise.allSettled(findings.map(({ path, id }) => first.decide({ path, id, kind: 'fix', seen: null })));
    await first.end('SIGKILL');
    await all;
    const second = await startReview(folder.path);
    const open = (await second.ready()).findings.find(({ decision }) => decision === null);
    const answer = await second.decide({ path: open?.path, id: open?.id, kind: 'fix', seen: null });
    await second.end();
    expect(answer.status).toBe(200);
  });
});

describe('a start that fails', () => {
  it('because the port is in use: says so, with exit code 2', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const { code, stdout, stderr } = await stet(['review', '--no-open', '--port', String(port), 'drafts'], {
      cwd: folder.path,
      env: { TMPDIR: folder.path },
    });
    await new Promise((done) => other.close(done));
    expect([code, stdout, readdirSync(folder.path)]).toEqual([2, '', ['drafts']]);
    expect(stderr).toContain(`port ${port} is in use by another program; name another, or leave --port out`);
    expect(stderr).not.toContain('    at ');
  });

  it.each([
    ['a port that is none', ['--port', '80000'], '--port cannot be "80000"; it is a number from 1 to 65535'],
    ['a path that there is not', ['b.md'], 'b.md: there is no such file or folder'],
    ['standard input', ['-'], 'a draft on standard input cannot be reviewed'],
    ['a rule that there is not', ['--rule', 'weekday-against-dat'], 'Did you mean weekday-against-date?'],
    ['an option with a slip', ['--no-opne'], 'Did you mean --no-open?'],
  ])('because of %s', async (_, args, message) => {
    const { code, stdout, stderr } = await stet(['review', ...args], { cwd: folder.path });
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  });

  it('because of a faulty decisions file', async () => {
    const faulty = folderWith({ 'a.md': WRONG_DAY, 'stet.decisions.json': '{' });
    const { code, stdout, stderr } = await stet(['review', '--no-open'], { cwd: faulty.path });
    faulty.remove();
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining('stet.decisions.json:1:')]);
  });
});
