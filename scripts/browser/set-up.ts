/** Before `npm test`: sees to it that there is a browser for the tests of the page, or says in one line what to do. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.ts';

const HOW =
  'install Chromium or Chrome, or name one in CHROME_PATH; STET_SKIP_BROWSER=1 leaves the tests of the page out';

if (process.env.STET_SKIP_BROWSER === '1') {
  console.log('STET_SKIP_BROWSER=1: the tests of the page in a browser are left out');
} else if (findBrowser() === undefined) {
  if (process.env.CHROME_PATH) fail(`CHROME_PATH names no program that can be run: ${process.env.CHROME_PATH}; ${HOW}`);
  else if (!installed()) fail(`no browser for the tests of the page: ${HOW}`);
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

/** Installs Debian's Chromium where that is possible; true if there is one then. */
function installed(): boolean {
  if (process.getuid?.() !== 0) return false;
  console.log('no Chromium or Chrome: installing that of Debian for the tests of the page');
  const apt = (...args: readonly string[]) =>
    spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0;
  return apt('update') && apt('install', '--yes', '--no-install-recommends', 'chromium') && findBrowser() !== undefined;
}
