import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Refusal } from '../../src/review/contract.ts';
import { folderWith, WRONG_DAY } from '../cli/stet.ts';
import { findingOf, json, type Review, startReview } from './review.ts';

const folder = folderWith({ 'a.md': WRONG_DAY });
let review: Review;
let good = { path: '', id: '', kind: 'fix', reason: 'x', explanation: 'rounding', seen: null };
beforeAll(async () => {
  review = await startReview(folder.path);
  const { path, id } = findingOf('weekday-against-date', await review.ready());
  good = { ...good, path, id };
});
afterAll(async () => {
  await review.end();
  folder.remove();
});

const REFUSED = [400, 403, 404, 409, 413, 415];

describe('whatever is sent', () => {
  it('any JSON is refused with a message, and writes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), async (body) => {
        const answer = await review.decide(body);
        expect(REFUSED).toContain(answer.status);
        expect(answer.json<Refusal>().message).not.toBe('');
      }),
      { numRuns: 60 },
    );
    expect(existsSync(join(folder.path, 'stet.decisions.json'))).toBe(false);
  });

  it('a decision with any one value changed is refused', async () => {
    const keys = fc.constantFrom('path', 'id', 'kind', 'explanation', 'seen');
    await fc.assert(
      fc.asyncProperty(keys, fc.jsonValue({ maxDepth: 1 }), async (key, value) => {
        fc.pre(!['fix', 'stet', 'known', null].includes(value as string | null));
        expect(REFUSED).toContain((await review.decide({ ...good, [key]: value })).status);
      }),
      { numRuns: 60 },
    );
    expect(existsSync(join(folder.path, 'stet.decisions.json'))).toBe(false);
  });

  it('any text as a body is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (body) => {
        const { status } = await review.ask('api/decisions', { method: 'POST', ...json(0), body });
        expect(REFUSED).toContain(status);
      }),
      { numRuns: 40 },
    );
  });

  it('any address but those that there are is not found, and any draft but those under review', async () => {
    const words = fc.array(
      fc.constantFrom('api', 'assets', 'draft', '..%2F', '%2F', 'index', 'a.md', '?path=', '%00', ';'),
      {
        maxLength: 5,
      },
    );
    await fc.assert(
      fc.asyncProperty(words, fc.string(), async (parts, path) => {
        const { status } = await review.ask(`x/${parts.join('/')}`);
        const draft = await review.ask(`api/draft?path=${encodeURIComponent(`/${path}`)}`);
        expect(REFUSED).toEqual(expect.arrayContaining([status, draft.status]));
      }),
      { numRuns: 60 },
    );
  });
});
