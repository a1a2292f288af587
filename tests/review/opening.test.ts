import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { folderWith, WRONG_DAY } from '../cli/stet.ts';
import { begunReview, send } from './review.ts';

/** Stands for the program that opens an address on Linux: keeps what it was given, whole or not at all. */
const OPENER = `#!${process.execPath}
const { renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
writeFileSync(join(__dirname, 'opened.part'), process.argv[2]);
renameSync(join(__dirname, 'opened.part'), join(__dirname, 'opened'));
`;
const folder = folderWith({ 'drafts/a.md': WRONG_DAY, 'bin/xdg-open': OPENER });
const bin = join(folder.path, 'bin');
chmodSync(join(bin, 'xdg-open'), 0o755);
afterAll(() => folder.remove());

async function opened(): Promise<string> {
  const ending = new AbortController();
  const changes = watch(bin, { signal: ending.signal });
  if (!existsSync(join(bin, 'opened'))) {
    for await (const { filename } of changes) if (filename === 'opened' && existsSync(join(bin, 'opened'))) break;
  }
  ending.abort();
  return readFileSync(join(bin, 'opened'), 'utf8');
}

(process.platform === 'linux' ? describe : describe.skip)('the browser', () => {
  it('is started with an address that leads to the page once, so that nobody can use what the list of processes shows', async () => {
    const review = await begunReview(join(folder.path, 'drafts'), [], {
      PATH: `${bin}${delimiter}${process.env.PATH}`,
    });
    const address = await opened();
    expect(address).not.toContain(new URL(review.address).pathname);
    const [first, second] = [await send(address), await send(address)];
    await review.end();
    expect([first.status, first.headers.location]).toEqual([303, new URL(review.address).pathname]);
    expect([second.status, second.headers.location]).toEqual([404, undefined]);
  });
});
