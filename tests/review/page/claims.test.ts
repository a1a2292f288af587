import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { stet } from '../../cli/stet.ts';
import { deskWith, inBrowser } from './browser.ts';

const column = (page: Page, name: string) => page.locator(`.claims td[data-name="${name}"]`).allTextContents();

inBrowser('the claims', () => {
  const desk = deskWith(() => ['samples/withdrawal.md']);
  const open = async () => {
    const watched = await desk().open();
    await watched.page.locator('nav button', { hasText: 'Claims' }).click();
    await watched.page.locator('.claims tbody a').first().waitFor();
    return watched;
  };

  it('are listed, sorted and searched', async () => {
    const { page, faults } = await open();
    const { claims } = (await desk().review.ask('api/claims?path=withdrawal.md')).json<{
      claims: { line: number }[];
    }>();
    expect(await column(page, 'Line')).toEqual(claims.map(({ line }) => String(line)));
    await page.locator('.claims th button', { hasText: 'Who says it' }).click();
    const who = await column(page, 'Who says it');
    expect(who).toEqual([...who].sort(new Intl.Collator('en', { numeric: true }).compare));
    expect(await page.locator('.claims th[aria-sort="ascending"]').textContent()).toBe('Who says it');
    await page.locator('.claims th button', { hasText: 'Who says it' }).click();
    expect((await column(page, 'Who says it'))[0]).toBe(who.at(-1));
    await page.getByLabel('Kind of claim').selectOption('quantity');
    expect(new Set(await column(page, 'Kind'))).toEqual(new Set(['quantity']));
    await page.getByLabel('Search the claims').fill('14,000');
    expect(await column(page, 'Value')).toEqual(['14,000 to 18,000']);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('are drawn: when, and how many by which source', async () => {
    const { page } = await open();
    const times = page.locator('.timeline li');
    expect(await times.count()).toBeGreaterThan(5);
    expect(await times.allTextContents()).toContainEqual(expect.stringContaining('by April'));
    const troops = page.locator('.quantities figure', { hasText: 'troop' });
    expect(await troops.locator('li').allTextContents()).toContainEqual(expect.stringContaining('about 2,000'));
    await times.filter({ hasText: 'by April' }).locator('button').click();
    await page.locator('.draft [data-led-to]', { hasText: 'by April' }).waitFor();
    await page.context().close();
  });

  it('can be kept as a file, the same as that of stet claims', async () => {
    const { page } = await open();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a', { hasText: 'Save as CSV' }).click(),
    ]);
    const path = join(desk().folder, 'kept.csv');
    await download.saveAs(path);
    const { stdout } = await stet(['claims', '--format', 'csv', 'withdrawal.md'], { cwd: desk().folder });
    expect(readFileSync(path, 'utf8')).toBe(stdout);
    await page.context().close();
  });

  it('are printed as a list to tick off', async () => {
    const { page } = await open();
    await page.emulateMedia({ media: 'print' });
    const seen = (selector: string) => page.locator(selector).first().isVisible();
    expect(await seen('.claims td.box')).toBe(true);
    expect(await seen('.claims a')).toBe(true);
    expect([await seen('.picture'), await seen('.claims-tools button'), await seen('.top-bar nav')]).toEqual([
      false,
      false,
      false,
    ]);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await page.context().close();
  });
});

inBrowser('the rules', () => {
  const desk = deskWith(() => ['samples/flood.md']);

  it('show what became of their findings, and lead to them', async () => {
    const { page, faults } = await desk().open();
    const rule = (await desk().review.state()).findings[0]?.rule ?? '';
    await page.keyboard.press('s');
    await page.keyboard.press('5');
    await page.waitForFunction(() => document.querySelector('.standing')?.textContent === 'All saved');
    await page.keyboard.press('3');
    const row = page.locator('.tallies tr', { hasText: rule });
    await page.waitForFunction(() => document.querySelector('.tallies')?.textContent?.includes('0 of 1'));
    expect(await row.locator('[data-name="False alarm"]').textContent()).toBe('1');
    await row.locator('button').click();
    expect(await page.locator('.statuses [aria-pressed="true"]').textContent()).toBe('All 1');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
