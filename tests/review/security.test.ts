import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Refusal } from '../../src/review/contract.ts';
import { folderWith, WRONG_DAY } from '../cli/stet.ts';
import { type Asked, json, type Review, send, startReview } from './review.ts';

const folder = folderWith({ 'a.md': WRONG_DAY, 'secret.yml': 'x: 1\n' });
let review: Review;
let origin = '';
beforeAll(async () => {
  review = await startReview(folder.path, 'a.md');
  await review.ready();
  ({ origin } = new URL(review.address));
});
afterAll(async () => {
  await review.end();
  folder.remove();
});

const status = async (path: string, asked?: Asked) => (await review.ask(path, asked)).status;

describe('the address', () => {
  it('has a word of 256 bits that is another each time', async () => {
    const other = await startReview(folder.path, 'a.md');
    await other.end();
    expect(review.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{43}\/$/u);
    expect(new URL(other.address).pathname).not.toBe(new URL(review.address).pathname);
  });

  it.each(['/', '/api/state', '/x/', '/x/api/state', '/x/api/events', `/${'A'.repeat(43)}/api/draft?path=a.md`])(
    'is needed whole: %s is not found',
    async (path) => {
      const answer = await send(`${origin}${path}`);
      expect([answer.status, answer.json<Refusal>().error, answer.body]).toEqual([
        404,
        'not-found',
        expect.not.stringContaining(new URL(review.address).pathname),
      ]);
    },
  );

  it('is needed to decide, too', async () => {
    const answer = await send(`${origin}/x/api/decisions`, { method: 'POST', ...json({}) });
    expect(answer.status).toBe(404);
  });

  it('may be given without its last "/"', async () => {
    const { status: code, headers } = await send(review.address.slice(0, -1));
    expect([code, headers.location]).toEqual([308, new URL(review.address).pathname]);
  });

  it('sets no cookie', async () => {
    const { headers } = await review.ask('api/state');
    expect(headers['set-cookie']).toBeUndefined();
  });
});

describe('a request', () => {
  it.each([
    ['by the name localhost', { host: 'localhost' }],
    ['from the page', { origin: 'http://127.0.0.1' }],
    ['from the page, as browsers say', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }],
    ['typed into the browser', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }],
  ])('is answered: %s', async (_, headers: Readonly<Record<string, string>>) => {
    const { port } = new URL(origin);
    const withPort = Object.entries(headers).map(([name, value]) =>
      name.startsWith('sec') ? [name, value] : [name, `${value}:${port}`],
    );
    expect(await status('api/state', { headers: Object.fromEntries(withPort) })).toBe(200);
  });

  it.each([
    ['another Host, as with DNS rebinding', { host: 'desk.example' }],
    ['another Host with the right port', { host: 'desk.example:PORT' }],
    ['the right name and another port', { host: '127.0.0.1:1' }],
    ['the Origin of another site', { origin: 'https://desk.example' }],
    ['the Origin of another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['the Origin of a file or a sandbox', { origin: 'null' }],
    ['a script of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
    ['a script of another port', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }],
  ])('is refused: %s', async (_, headers: Readonly<Record<string, string>>) => {
    const { port } = new URL(origin);
    const given = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', port)]),
    );
    for (const path of ['', 'api/state', 'api/events', 'api/draft?path=a.md']) {
      const answer = await review.ask(path, { headers: given });
      expect([answer.status, answer.json<Refusal>().error]).toEqual([403, 'forbidden']);
    }
    const { headers: type = {}, body = '' } = json({});
    expect(await status('api/decisions', { method: 'POST', headers: { ...type, ...given }, body })).toBe(403);
  });

  it('may not ask beforehand whether another site is welcome', async () => {
    const answer = await review.ask('api/decisions', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([404, undefined]);
  });

  it.each([
    'api/draft?path=secret.yml',
    'api/draft?path=../../etc/passwd',
    'api/draft?path=%2Fetc%2Fpasswd',
    'api/claims?path=secret.yml',
    'api/claims.csv?path=secret.yml',
    '..%2F..%2Fpackage.json',
    'assets/..%2F..%2Fstet.js',
    'assets/',
    'nothing',
  ])('gets only the page and the drafts under review: %s', async (path) => {
    expect(await status(path)).toBe(404);
  });

  it.each([
    ['no path', 'api/draft', 'the query: it lacks the key "path"'],
    ['two paths', 'api/draft?path=a.md&path=b.md', 'the query: path cannot be a list'],
    ['an option that there is not', 'api/claims?path=a.md&format=json', 'the query: unexpected key "format"'],
  ])('that has %s is told so', async (_, path, message) => {
    const answer = await review.ask(path);
    expect([answer.status, answer.json<Refusal>().message]).toEqual([400, expect.stringContaining(message)]);
  });
});

describe('every answer', () => {
  it.each(['', 'api/state', 'api/draft?path=a.md', 'api/claims.csv?path=a.md', 'api/draft', 'nothing'])(
    'tells the browser to load and run nothing from elsewhere: %s',
    async (path) => {
      const { headers } = await review.ask(path);
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self'; /u),
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
      expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:|data:/u);
    },
  );
});
