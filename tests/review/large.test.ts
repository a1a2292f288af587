import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { folderWith, WRONG_DAY } from '../cli/stet.ts';
import { type Review, startReview } from './review.ts';

const SCRIPT = '<script>alert(1)</script>';
const LISTING = `\`\`\`\n${`${SCRIPT} // a line of code\n`.repeat(240_000)}\`\`\`\n`;
const folder = folderWith({
  'large.md': `${LISTING}\nThe page showed "${SCRIPT.replaceAll('<', '\\<')}" on Monday, 14 March 2026.\n`,
  'a.md': WRONG_DAY,
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
  it('is checked while the page is answered, and shows the drafts before it', async () => {
    const { checking } = await review.state();
    const events = await review.events();
    const told: { readonly drafts: readonly string[]; readonly checking: boolean }[] = [];
    while (told.at(-1)?.checking !== false) {
      const event = await events.next();
      if (event === undefined) throw new Error('the review ended');
      told.push(event.data);
    }
    events.close();
    expect(checking).toBe(true);
    expect(told.filter(({ drafts }) => drafts.length > 0)).toMatchObject([
      { drafts: ['a.md'], checking: true },
      { drafts: ['large.md'] },
    ]);
    const { findings } = await review.state();
    expect(findings.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'a.md weekday-against-date',
      'large.md weekday-against-date',
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
    const { path, id } = findings[1] ?? {};
    expect((await review.decide({ path, id, kind: 'stet', reason: SCRIPT, seen: null })).status).toBe(200);
    expect((await review.state()).findings[1]?.decision?.reason).toBe(SCRIPT);
  });
});
