/**
 * `npm run screenshots`: pictures of the page of `stet review` and of the HTML report, into docs/. They show copies of the
 * samples; it needs a build and a browser.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { BROWSER_OPTIONS, findBrowser } from './find-browser.ts';

interface Picture {
  readonly name: string;
  readonly size: readonly [width: number, height: number];
  readonly colours: 'light' | 'dark';
  /** What is pressed before. */
  readonly keys: readonly string[];
  readonly act?: (page: Page) => Promise<void>;
}

/** The pair that the pictures show. */
const SHOWN = '14,000 to 18,000';
const focus = (page: Page) => page.locator('.row-button', { hasText: SHOWN }).click();

const PICTURES: readonly Picture[] = [
  { name: 'review', size: [1440, 900], colours: 'light', keys: [], act: focus },
  { name: 'review-dark', size: [1440, 900], colours: 'dark', keys: ['s'], act: focus },
  { name: 'review-phone', size: [390, 844], colours: 'light', keys: [], act: focus },
  { name: 'review-claims', size: [1440, 900], colours: 'light', keys: ['2'], act: focus },
];

const folder = mkdtempSync(join(tmpdir(), 'stet-screenshots-'));
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('there is no Chromium or Chrome; name one in CHROME_PATH');
cpSync('samples', folder, { recursive: true, filter: (path) => !path.endsWith('.json') });
const review = spawn(process.execPath, [resolve('dist/stet.js'), 'review', '--no-open', '.'], { cwd: folder });
const browser = await chromium.launch({ executablePath, args: [...BROWSER_OPTIONS] });
try {
  const address = await addressOf(review);
  for (const picture of PICTURES) await take(browser, address, picture);
  await takeReport(browser);
} finally {
  await browser.close();
  review.kill('SIGINT');
  rmSync(folder, { recursive: true, force: true });
}

async function take(browser: Browser, address: string, { name, size, colours, keys, act }: Picture): Promise<void> {
  const [width, height] = size;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: colours, reducedMotion: 'reduce' });
  await page.goto(address);
  await page.waitForSelector('.card .passage');
  await page.evaluate(() => document.fonts.ready);
  await act?.(page);
  for (const key of keys) await page.keyboard.press(key);
  await page.waitForFunction(() => document.querySelector('.loading') === null);
  await page.screenshot({ path: join('docs', `${name}.png`) });
  await page.close();
  console.log(`docs/${name}.png written`);
}

/** The HTML report of one draft, from its top. */
async function takeReport(browser: Browser): Promise<void> {
  const path = join(folder, 'report.html');
  const checked = ['check', `--format=html=${path}`, '--fail-on=never', 'samples/annual-report.md'];
  execFileSync(process.execPath, ['dist/stet.js', ...checked], { stdio: 'ignore' });
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
  await page.goto(pathToFileURL(path).href);
  await page.screenshot({ path: join('docs', 'html-report.png') });
  await page.close();
  console.log('docs/html-report.png written');
}

/** The first line that the review prints. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('the review prints nothing');
  for await (const line of createInterface({ input: stdout })) return line.trim();
  throw new Error('the review ended before it began');
}
