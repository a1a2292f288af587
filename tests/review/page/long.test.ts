import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { DraftView } from '../../../src/review/contract.ts';
import { deskWith, inBrowser } from './browser.ts';

const NAMES =
  'Alder Birch Cedar Dogwood Elm Fir Gorse Hazel Ivy Juniper Kelp Larch Maple Nettle Oak Pine Quince Rowan Sedge Teasel Umber Vetch Willow Yarrow'.split(
    ' ',
  );
const FILL =
  'The path runs along the water past the old mill, and people who live near it say that the light there is best in the early morning. ';

/** Some 60,000 words with a slip in every part of it: a wrong weekday, or two years for one founding. */
function longDraft(): string {
  const parts = Array.from({ length: 560 }, (_, i) => {
    const name = `${NAMES[i % 24]} ${NAMES[Math.floor(i / 24)]}`;
    const slip =
      i % 2 === 0
        ? `The ${name} fair opens on Monday, ${1 + (i % 28)} March 2026. `
        : `The ${name} Society was founded in ${1850 + (i % 100)}. ${FILL}The ${name} Society, founded in ${1851 + (i % 100)}, has a hall. `;
    return `${i % 20 === 0 ? `## Part ${i / 20 + 1}\n\n` : ''}${FILL.repeat(3)}${slip}${FILL}`;
  });
  return `# The year in the valley\n\n${parts.join('\n\n')}\n`;
}

/** The time that the page's own thread worked, in milliseconds: by the browser's measure, whatever else the machine does. */
async function workOf(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await worked();
  await act();
  await painted(page);
  const work = (await worked()) - before;
  await session.detach();
  return work;
}

/** Waits until what was done so far is on the screen. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

const median = (values: readonly number[]): number => [...values].sort((x, y) => x - y)[values.length >> 1] ?? 0;

inBrowser('500 findings in a draft of 60,000 words', () => {
  const desk = deskWith(() => ({ 'long.md': longDraft() }));

  it('take less than 100 ms a key', async () => {
    const { page, faults } = await desk().open();
    const { findings } = await desk().review.state();
    expect(findings.length).toBeGreaterThan(500);
    const keys = async (pressed: readonly string[]) => {
      const works: number[] = [];
      for (const key of pressed) works.push(await workOf(page, () => page.keyboard.press(key)));
      return median(works);
    };
    expect(await keys([...'jjjjjjjjkkkk'])).toBeLessThan(100);
    expect(await keys([...'s1s1s1s1'])).toBeLessThan(100);
    await page.keyboard.press('/');
    expect(await keys([...'monday 17'])).toBeLessThan(100);
    expect(await page.locator('.card').count()).toBe(1);
    expect(await page.locator('#finding-message').textContent()).toContain('Monday');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('lead from the first to the last, both ends in view and joined', async () => {
    const { page } = await desk().open();
    const last = (await desk().review.state()).findings.at(-1);
    const more = page.locator('.rest', { hasText: 'below' });
    while ((await more.count()) > 0) await more.click();
    await page.locator('.row-button').last().click();
    expect(await page.locator('#finding-message').textContent()).toBe(last?.message);
    await page.waitForFunction(() => {
      const pane = document.querySelector('.draft-scroll')?.getBoundingClientRect();
      const ends = [...document.querySelectorAll('mark[data-in-focus]')].map((end) => end.getBoundingClientRect());
      return (
        pane !== undefined && ends.length > 0 && ends.every(({ top, bottom }) => top > pane.top && bottom < pane.bottom)
      );
    });
    await page.context().close();
  });
});

const HOSTILE = `# <script>alert(1)</script> "quoted" & <img src=x onerror=alert(2)>

The [bridge](javascript:alert(3)) opens on Monday, 14 March 2026, <b onclick="alert(4)">they</b> said. \u202eneddih\u202c

\`</script><script>alert(5)</script>\` ![x](http://evil.example/x.png) <http://evil.example/>

| <svg onload=alert(6)> | b |
| --- | --- |
| <a href="http://evil.example/">x</a> | Tuesday, 14 March 2026 |
`;

inBrowser('a draft that would do harm', () => {
  const desk = deskWith(() => ({ '<img src=x onerror=alert(0)>.md': HOSTILE }));

  it('may be 10 MB long', async () => {
    const { page, faults } = await desk().open();
    await page.route('**/api/draft?*', async (route) => {
      const view = (await (await route.fetch()).json()) as DraftView;
      const prose = { type: 'prose', kind: 'paragraph', role: 'body' } as const;
      const more = Array.from({ length: 28_000 }, (_, i) => ({ ...prose, paragraph: i + 9, text: FILL.repeat(3) }));
      const { draft } = view.result;
      const whole = {
        ...view.result,
        words: 2_000_000,
        draft: { ...draft, blocks: [...(draft?.blocks ?? []), ...more] },
      };
      await route.fulfill({ json: { ...view, result: whole } });
    });
    await page.reload();
    await page.waitForSelector('.card .passage', { timeout: 30_000 });
    expect(await page.locator('.draft > p').count()).toBeGreaterThan(28_000);
    await page.keyboard.press('j');
    const work = await workOf(page, () => page.keyboard.press('k'));
    expect(work).toBeLessThan(300);
    expect(faults).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('is shown as the text that it is', async () => {
    const { page, faults } = await desk().open();
    const draft = page.locator('.draft');
    expect(await draft.locator('h3').first().textContent()).toContain('"quoted" &');
    expect(await draft.textContent()).toContain('</script><script>alert(5)</script>');
    expect(await draft.textContent()).not.toMatch(/[\u202a-\u202e]/u);
    expect(await page.locator('.draft :is(img, script, iframe, svg:not(.thread)), .draft [onclick]').count()).toBe(0);
    expect(await page.locator('a:not([href^="#"])').count()).toBe(0);
    await page.keyboard.press('s');
    await page.keyboard.press('Tab');
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('<script>alert(7)</script>');
    await page.keyboard.press('Enter');
    await page.locator('.verdict', { hasText: '<script>alert(7)</script>' }).first().waitFor();
    await page.keyboard.press('2');
    await page.locator('.page-of-claims table').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
