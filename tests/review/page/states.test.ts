import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { ReviewState } from '../../../src/review/contract.ts';
import { deskWith, inBrowser } from './browser.ts';

/** Lets the page think that the server knows something else. */
const pretend = (page: Page, change: (state: ReviewState) => Partial<ReviewState>) =>
  page.route('**/api/state', async (route) => {
    const state = (await (await route.fetch()).json()) as ReviewState;
    await route.fulfill({ json: { ...state, ...change(state) } });
  });

inBrowser('what the page says when', () => {
  const desk = deskWith(() => ['samples/flood.md']);
  const decision = { kind: 'stet', reason: 'rounding', revision: 'r' } as const;

  it.each<[string, string, (state: ReviewState) => Partial<ReviewState>]>([
    ['nothing is flagged', 'Nothing is flagged', () => ({ findings: [] })],
    ['drafts are still read', 'Reading the drafts', () => ({ findings: [], drafts: [], checking: true })],
    [
      'all are decided',
      'All are decided',
      ({ findings }) => ({ findings: findings.map((each) => ({ ...each, decision, open: false })) }),
    ],
    ['Stet cannot go on', 'stet.config.yml:3:1: wrong', () => ({ fault: 'stet.config.yml:3:1: wrong' })],
    [
      'a draft could not be read',
      '1 draft could not be read',
      () => ({ errors: [{ path: 'x.md', name: 'x.md', code: 'not-utf-8', message: 'not UTF-8' }] }),
    ],
  ])('%s', async (_, words, change) => {
    const { page, faults } = await desk().open();
    await pretend(page, change);
    await page.reload();
    await page.getByText(words).first().waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('no finding fits a search', async () => {
    const { page } = await desk().open();
    await page.keyboard.press('/');
    await page.keyboard.type('no such words');
    await page.getByText('No finding fits').waitFor();
    await page.getByText('Show all of them').click();
    expect(await page.locator('.card').count()).toBe(1);
    await page.context().close();
  });
});

inBrowser('the page', () => {
  const desk = deskWith(() => ['samples/withdrawal.md']);

  it('leads from a passage on the card to its place in the draft, on a phone too', async () => {
    const { page } = await desk().open({ viewport: { width: 390, height: 844 } });
    await page.locator('.row-button', { hasText: 'about 2,000 US troops' }).click();
    const address = page.url();
    await page.locator('.card .passage a', { hasText: 'paragraph 15' }).click();
    const end = page.locator('mark[data-in-focus]', { hasText: 'about 2,000' });
    await end.waitFor();
    const { top, bottom } = await end.evaluate((mark) => mark.getBoundingClientRect().toJSON());
    expect([top > 100, bottom < 700]).toEqual([true, true]);
    expect(page.url()).toBe(address);
    await page.getByText('Show the finding').click();
    expect(await page.locator('.card').isVisible()).toBe(true);
    await page.context().close();
  });

  it.each([390, 320])('has a bar of one line, %d pixels wide, and one more where there is trouble', async (width) => {
    const { page } = await desk().open({ viewport: { width, height: 640 } });
    const bar = page.locator('.top-bar');
    const height = async () => (await bar.boundingBox())?.height ?? Number.POSITIVE_INFINITY;
    expect(await height()).toBeLessThan(60);
    await page.context().setOffline(true);
    await page.route('**/api/**', (route) => route.abort());
    await page.locator('#finding-in-focus').press('f');
    await page.keyboard.press('Enter');
    await bar.getByText('1 not saved').waitFor();
    expect(await height()).toBeLessThan(95);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.context().close();
  });

  it('follows an address that is opened in the same tab', async () => {
    const { page } = await desk().open();
    const { findings } = await desk().review.state();
    const last = findings.at(-1);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#findings/${last?.id}/withdrawal.md`);
    await page.waitForFunction(
      (text) => document.querySelector('#finding-message')?.textContent === text,
      last?.message,
    );
    expect(await page.title()).toBe(`${findings.length} to decide – Stet`);
    await page.context().close();
  });

  it('takes no letter of a note for a command when the finding goes while it is written', async () => {
    const { page } = await desk().open();
    await page.locator('.row-button', { hasText: 'by April; Two officials' }).click();
    await page.keyboard.press('f');
    await page.keyboard.type('a note ');
    const path = join(desk().folder, 'withdrawal.md');
    const source = readFileSync(path, 'utf8');
    writeFileSync(path, source.replace('plans to pull the troops out of Syria by April', 'has no more to say'));
    await page.keyboard.type('about', { delay: 20 });
    while ((await page.locator('.decision-form').count()) > 0) await page.keyboard.type('x', { delay: 20 });
    await page.keyboard.type('fusjk');
    expect(await page.locator('.decision-form').count()).toBe(0);
    expect((await desk().review.state()).findings.filter((each) => each.decision !== null)).toEqual([]);
    await page.context().close();
  });
});
