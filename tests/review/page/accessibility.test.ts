import { expect, it } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { deskWith, inBrowser } from './browser.ts';

/** What axe finds that is serious or worse: the rule, and the first place. With `rules`, only what these find. */
async function faultsOf(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options = JSON.stringify(rules === undefined ? {} : { runOnly: rules });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${options})`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

const SIZES = { laptop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
/** By night only the colours are others. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

inBrowser('everybody can use the page', () => {
  const desk = deskWith(() => ['samples/flood.md', 'samples/withdrawal.md']);

  it.each([
    ['laptop', 'light', undefined],
    ['laptop', 'dark', COLOURS],
    ['phone', 'light', undefined],
    ['phone', 'dark', COLOURS],
  ] as const)('on a %s, %s', async (size, colorScheme, rules) => {
    const { page } = await desk().open({ viewport: SIZES[size], colorScheme });
    await page.keyboard.press('s');
    await page.keyboard.press('2');
    await page.keyboard.press('s');
    await page.locator('.asked button').click();
    expect(await faultsOf(page)).toEqual([]);
    if (size === 'phone') await page.locator('.phone-bar .turn').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('u');
    await page.keyboard.press('?');
    expect(await faultsOf(page, rules)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('nav button', { hasText: 'Claims' }).first().click();
    await page.getByLabel('Search the claims').fill('river');
    expect(await faultsOf(page, rules)).toEqual([]);
    await page.locator('nav button', { hasText: 'Rules' }).first().click();
    expect(await faultsOf(page, rules)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.context().close();
  });

  it('leads the tab key from the top bar through the filters to the finding and its buttons', async () => {
    const { page } = await desk().open();
    const reached: string[] = [];
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press('Tab');
      const words = await page.evaluate(() => document.activeElement?.textContent ?? '');
      reached.push(words);
      if (words.startsWith('To fix f')) break;
    }
    const at = (words: string) => reached.findIndex((each) => each.startsWith(words));
    const order = ['Skip to', 'Findings', '?', 'To decide', 'paragraph', 'Why', 'Let it stand', 'To fix f'].map(at);
    expect(order).toEqual([...order].sort((x, y) => x - y));
    expect(order[0]).toBe(0);
    await page.context().close();
  });

  it('lets single keys be switched off', async () => {
    const { page } = await desk().open();
    await page.keyboard.press('?');
    await page.getByLabel('Single keys act').uncheck();
    await page.keyboard.press('Escape');
    const before = page.url();
    await page.keyboard.press('j');
    expect(page.url()).toBe(before);
    await page.context().close();
  });
});
