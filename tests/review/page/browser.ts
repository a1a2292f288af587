/** A browser for the tests of a file, and pages in it that notice what must never happen. */
import { cpSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { BROWSER_OPTIONS, findBrowser } from '../../../scripts/browser/find-browser.ts';
import { folderWith } from '../../cli/stet.ts';
import { type Review, startReview } from '../review.ts';

/** Left out where STET_SKIP_BROWSER=1 says so; `npm test` tells of it. */
export const inBrowser = process.env.STET_SKIP_BROWSER === '1' ? describe.skip : describe;

/** A folder of drafts under review, and pages that show it. */
export interface Desk {
  readonly folder: string;
  readonly review: Review;
  /** Opens the page and waits for the finding in focus; `at` goes after its address. */
  open(options?: BrowserContextOptions, at?: string): Promise<Watched>;
}

export interface Watched {
  readonly page: Page;
  /** Errors of scripts, what the page's policy refused, dialogs, and addresses other than the server's. */
  readonly faults: readonly string[];
}

interface Started {
  readonly browser: Browser;
  readonly desk: Desk;
  readonly end: () => Promise<void>;
}

/** Starts a browser and a review for all tests of a describe block; `drafts` by name, or paths of samples. */
export function deskWith(drafts: () => Readonly<Record<string, string>> | readonly string[]): () => Desk {
  let started: Started | undefined;
  beforeAll(async () => {
    started = await start(drafts());
  }, 60_000);
  afterAll(async () => started?.end());
  return () => {
    if (started === undefined) throw new Error('the review has not started');
    return started.desk;
  };
}

async function start(drafts: Readonly<Record<string, string>> | readonly string[]): Promise<Started> {
  const isSamples = Array.isArray(drafts);
  const folder = folderWith(isSamples ? {} : (drafts as Readonly<Record<string, string>>));
  for (const path of isSamples ? drafts : []) cpSync(path, `${folder.path}/${basename(path)}`);
  const [browser, review] = await Promise.all([launch(), startReview(folder.path)]);
  await review.ready();
  const open: Desk['open'] = (options, at = '') => opened(browser, review.address + at, options);
  return {
    browser,
    desk: { folder: folder.path, review, open },
    end: async () => {
      await Promise.all([browser.close(), review.end()]);
      folder.remove();
    },
  };
}

export async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('there is no browser; "npm test" says how to get one');
  return chromium.launch({ executablePath, args: [...BROWSER_OPTIONS] });
}

async function opened(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  const { origin } = new URL(address);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(message.text());
  });
  page.on('dialog', (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`asked for ${request.url()}`);
  });
  await page.goto(address);
  await page.waitForSelector('.card .passage, .empty');
  return { page, faults };
}
