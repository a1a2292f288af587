import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { folderWith, WRONG_DAY } from '../cli/stet.ts';
import { type Review, startReview } from './review.ts';

const SCRIPT = '<script>alert(1)</script>';
const LISTING = `\`\`\`\n${`${SCRIPT} // a line of code\n`.repeat(240_000)}\`\`\`\n`;
const folder = folderWith({
  'large.md': `${LISTING}\nThe page showed "${SCRIPT.replaceAll('<', '\\<')}" on Monday, 14 March 2026.\n`,
  'small.md': WRONG_DAY,
});
let review: Review;
beforeAll(async () => {
  review = await startReview(folder.path);
});
afterAll(async () => {
  await review.end();
  folder.remove();
});

describe('a draft of 10 MB with scripts in it', () => {
  it('is checked while the page is answered', async () => {
    const { checking } = await review.state();
    const { findings } = await review.ready();
    expect([checking, findings.map(({ path, rule }) => `${path} ${rule}`)]).toEqual([
      true,
      ['large.md weekday-against-date', 'small.md weekday-against-date'],
    ]);
  });

  it('is sent as data that no browser takes for a page', async () => {
    for (const path of ['api/state', 'api/draft?path=large.md', 'api/claims?path=large.md']) {
      const { headers } = await review.ask(path);
      expect(headers).toMatchObject({
        'content-type': 'application/json; charset=utf-8',
        'x-content-type-options': 'nosniff',
      });
    }
    const { result } = await review.draft('large.md');
    expect(result.draft?.blocks).toMatchObject([{ text: `The page showed "${SCRIPT}" on Monday, 14 March 2026.` }]);
  });

  it('can be decided about', async () => {
    const { findings } = await review.state();
    const { path, id } = findings[0] ?? {};
    expect((await review.decide({ path, id, kind: 'stet', reason: SCRIPT, seen: null })).status).toBe(200);
    expect((await review.state()).findings[0]?.decision?.reason).toBe(SCRIPT);
  });
});
