import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { deskWith, inBrowser, type Watched } from './browser.ts';

const SAMPLES = ['samples/flood.md', 'samples/withdrawal.md'];

const message = (page: Page) => page.locator('#finding-message').textContent();
const inFocus = (page: Page) => page.locator('mark[data-in-focus]').allInnerTexts();
const said = (page: Page) => page.locator('[role="status"]').textContent();

/** The top of the first end of the pair in focus, on the screen. */
const topOfEnd = (page: Page) =>
  page
    .locator('mark[data-in-focus]')
    .first()
    .evaluate((mark) => mark.getBoundingClientRect().top);

inBrowser('the page of stet review', () => {
  const desk = deskWith(() => SAMPLES);
  const decisions = () => {
    try {
      return JSON.parse(readFileSync(join(desk().folder, 'stet.decisions.json'), 'utf8')).decisions;
    } catch {
      return {};
    }
  };
  const idInFocus = async (page: Page) => /#findings\/([0-9a-f-]+)\//u.exec(page.url())?.[1] ?? '';
  const leave = async ({ page, faults }: Watched) => {
    expect(faults).toEqual([]);
    await page.context().close();
  };

  it('leads through the findings with the keyboard alone', async () => {
    const watched = await desk().open();
    const { page } = watched;
    const { findings } = await desk().review.state();
    expect(await message(page)).toBe(findings[0]?.message);
    for (const next of findings.slice(1, 6)) {
      await page.keyboard.press('j');
      expect(await message(page)).toBe(next.message);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('finding-in-focus');
      expect(page.url()).toContain(next.id);
    }
    await page.keyboard.press('k');
    expect(await message(page)).toBe(findings[4]?.message);
    await page.keyboard.press('/');
    await page.keyboard.type('mostly gone 14,000');
    expect(await message(page)).toContain('14,000 to 18,000');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('finding-in-focus');
    await page.keyboard.press('?');
    expect(await page.locator('dialog').isVisible()).toBe(true);
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').isVisible()).toBe(false);
    expect(await message(page)).toContain('14,000 to 18,000');
    await leave(watched);
  });

  it('shows both ends of the pair in the draft, and a thread between them', async () => {
    const watched = await desk().open();
    const { page } = watched;
    await page.locator('.row-button', { hasText: '14,000 to 18,000' }).click();
    await page.waitForFunction(() => document.querySelectorAll('mark[data-in-focus]').length === 2);
    expect(await inFocus(page)).toEqual(['mostly gone', '14,000 to 18,000']);
    const [thread, ends] = await Promise.all([
      page.locator('.thread path').evaluate((path) => path.getBoundingClientRect().toJSON()),
      page
        .locator('mark[data-in-focus]')
        .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().bottom)),
    ]);
    expect(Math.abs(thread.top - (ends[0] ?? 0))).toBeLessThan(6);
    expect(Math.abs(thread.bottom - (ends[1] ?? 0))).toBeLessThan(6);
    await page.locator('.draft .links a', { hasText: /^1$/u }).first().click();
    expect(await message(page)).toContain('some 600');
    await leave(watched);
  });

  it('leads to the end that is out of sight', async () => {
    const watched = await desk().open({ viewport: { width: 1100, height: 420 } });
    const { page } = watched;
    await page.locator('.row-button', { hasText: 'about 2,000 US troops' }).click();
    const pointer = page.locator('.pointer.below');
    await pointer.waitFor();
    expect(await pointer.textContent()).toContain('paragraph 15');
    await page.keyboard.press('Enter');
    await pointer.waitFor({ state: 'detached' });
    await page.locator('.pointer.above').click();
    await page.locator('.pointer.above').waitFor({ state: 'detached' });
    await leave(watched);
  });

  it('saves a decision at once, goes on to the next, and takes it back', async () => {
    const watched = await desk().open();
    const { page } = watched;
    const id = await idInFocus(page);
    const first = await message(page);
    await page.keyboard.press('s');
    await page.keyboard.press('Control+4');
    expect(await message(page)).toBe(first);
    await page.keyboard.press('4');
    expect(await message(page)).not.toBe(first);
    await page.waitForFunction(() => document.querySelector('.standing')?.textContent === 'All saved');
    expect(decisions()[id]).toMatchObject({ decision: 'stet', explanation: 'rounding', reason: 'rounding' });
    expect(await said(page)).toMatch(/^Saved\. Let stand: rounding\. \d+ to decide\.$/u);
    await page.keyboard.press('u');
    expect(await message(page)).toBe(first);
    await page.waitForFunction(() =>
      document.querySelector('[role="status"]')?.textContent?.startsWith('Saved. Undecided'),
    );
    expect(decisions()[id]).toBeUndefined();
    await leave(watched);
  });

  it('keeps words of the editor’s own, shows them after a reload, and lets a fix be undone', async () => {
    const watched = await desk().open();
    const { page } = watched;
    await page.keyboard.press('j');
    const [id, text] = [await idInFocus(page), await message(page)];
    await page.keyboard.press('f');
    await page.keyboard.type('ask the fire service');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.standing')?.textContent === 'All saved');
    expect(decisions()[id]).toMatchObject({ decision: 'fix', reason: 'ask the fire service' });
    await page.keyboard.press('k');
    await page.keyboard.press('s');
    await page.keyboard.press('Escape');
    expect(await page.locator('.decision-form').count()).toBe(0);
    await page.locator('.statuses button', { hasText: 'To fix' }).click();
    expect(await message(page)).toBe(text);
    await page.reload();
    await page.waitForSelector('.card .passage');
    await page.locator('.statuses button', { hasText: 'All' }).click();
    await page.locator('.row-button', { hasText: 'ask the fire service' }).click();
    expect(await message(page)).toBe(text);
    await page.locator('.decision-bar button', { hasText: 'Undo' }).click();
    await page.waitForFunction(() =>
      document.querySelector('[role="status"]')?.textContent?.startsWith('Saved. Undecided'),
    );
    expect(decisions()[id]).toBeUndefined();
    await leave(watched);
  });

  it('comes back to the finding in focus after a reload', async () => {
    const watched = await desk().open();
    const { page } = watched;
    for (const key of 'jjjjj') await page.keyboard.press(key);
    const text = await message(page);
    await page.reload();
    await page.waitForSelector('.card .passage');
    expect(await message(page)).toBe(text);
    await leave(watched);
  });

  it('shows in one tab what another decided', async () => {
    const [one, other] = [await desk().open(), await desk().open()];
    const id = await idInFocus(one.page);
    await one.page.keyboard.press('s');
    await one.page.keyboard.press('1');
    await other.page.waitForFunction(() =>
      document.querySelector('.decision-bar')?.textContent?.includes('other scope'),
    );
    expect(await idInFocus(other.page)).toBe(id);
    await other.page.keyboard.press('u');
    await one.page.waitForFunction(() => !document.querySelector('.finding-list')?.textContent?.includes('Let stand'));
    await leave(one);
    await leave(other);
  });

  it.each([
    ['theirs', 'other scope', 'Keep theirs'],
    ['one’s own', 'false alarm', 'Keep yours'],
  ])('lets the editor keep %s where somebody else decided first', async (_, reason, choice) => {
    const [one, other] = [await desk().open(), await desk().open()];
    const id = await idInFocus(one.page);
    await other.page.route('**/api/state', (route) => route.abort());
    await one.page.keyboard.press('s');
    await one.page.keyboard.press('1');
    await one.page.waitForFunction(() => document.querySelector('.standing')?.textContent === 'All saved');
    await other.page.keyboard.press('s');
    await other.page.keyboard.press('5');
    const trouble = other.page.locator('.decision-bar .trouble');
    await trouble.waitFor();
    expect(await trouble.textContent()).toMatch(/Theirs\s*Let stand: other scope\s*Yours\s*Let stand: false alarm/u);
    await trouble.locator('button', { hasText: choice }).click();
    await trouble.waitFor({ state: 'detached' });
    const state = await desk().review.until(({ findings }) => findings[0]?.decision?.reason === reason);
    expect(decisions()[id].reason).toBe(reason);
    const seen = state.findings[0]?.decision?.revision ?? null;
    expect((await desk().review.decide({ path: 'flood.md', id, seen }, 'DELETE')).status).toBe(200);
    await leave(one);
    await leave(other);
  });

  it('says honestly that something could not be saved, and tries again', async () => {
    const watched = await desk().open();
    const { page } = watched;
    const id = await idInFocus(page);
    await page.route('**/api/decisions', (route) => route.abort(), { times: 1 });
    await page.keyboard.press('f');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.standing')?.textContent === '1 not saved');
    expect(await said(page)).toContain('Not saved.');
    expect(decisions()[id]).toBeUndefined();
    await page.keyboard.press('k');
    await page.locator('.decision-bar .trouble button', { hasText: 'Try again' }).click();
    await page.waitForFunction(() => document.querySelector('.standing')?.textContent === 'All saved');
    expect(decisions()[id].decision).toBe('fix');
    await page.keyboard.press('u');
    await page.waitForFunction(() =>
      document.querySelector('[role="status"]')?.textContent?.startsWith('Saved. Undecided'),
    );
    await leave(watched);
  });

  it('shows an edit on disk without a reload, and keeps the place', async () => {
    const watched = await desk().open();
    const { page } = watched;
    await page.locator('.row-button', { hasText: 'by April; Two officials' }).click();
    await page.waitForFunction(() => document.querySelectorAll('mark[data-in-focus]').length === 2);
    const before = { text: await message(page), top: await topOfEnd(page) };
    const path = join(desk().folder, 'withdrawal.md');
    const source = readFileSync(path, 'utf8');
    const paragraph = 'The weather was fine for the time of year, and the roads were dry.\n\n';
    writeFileSync(path, source.replace(/\n\n(?=The Syrian)/u, `\n\n${paragraph.repeat(5)}`));
    await page.waitForFunction(() => document.querySelector('.draft')?.textContent?.includes('the roads were dry'));
    expect(await message(page)).toBe(before.text);
    expect(Math.abs((await topOfEnd(page)) - before.top)).toBeLessThan(3);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('finding-in-focus');
    await page.waitForFunction(() =>
      document.querySelector('[role="status"]')?.textContent?.startsWith('The draft was changed'),
    );
    writeFileSync(path, source.replace('plans to pull the troops out of Syria by April', 'has no more to say'));
    await page.waitForFunction((text) => document.querySelector('#finding-message')?.textContent !== text, before.text);
    expect(await said(page)).toMatch(/^The draft was changed\. .* gone\.$/u);
    writeFileSync(path, source);
    await page.waitForFunction(() => document.querySelector('.draft')?.textContent?.includes('by April'));
    await leave(watched);
  });

  it('says that Stet has ended', async () => {
    const watched = await desk().open();
    await desk().review.end();
    await watched.page.locator('.notices', { hasText: 'Stet has ended' }).waitFor();
    await leave(watched);
  });
});
