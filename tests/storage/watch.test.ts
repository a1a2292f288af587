import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChangedFiles, changesBelow } from '../../src/storage/watch.ts';

let folder = '';
let ending = new AbortController();
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'stet-watch-')));
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => join(folder, name);

/** What is told when watching has begun and then something is done. */
async function changesAfter(paths: readonly string[], change: () => void): Promise<readonly string[]> {
  const changes = changesBelow(paths, ending.signal);
  const began = await changes.next();
  change();
  const { value = new Set() } = (await changes.next()) as IteratorResult<ChangedFiles, undefined>;
  expect(began.value?.size).toBe(0);
  return [...value].map((path) => relative(folder, path)).sort();
}

describe('changesBelow', () => {
  it.each([
    ['a file that is written to', () => writeFileSync(at('a.md'), 'new'), 'a.md'],
    ['a file that is new', () => writeFileSync(at('b.md'), 'new'), 'b.md'],
    ['a file that is gone', () => rmSync(at('a.md')), 'a.md'],
    [
      'a file in a folder that is new',
      () => {
        mkdirSync(at('more'));
        writeFileSync(at('more/c.md'), '');
      },
      join('more', 'c.md'),
    ],
  ])('tells of %s', async (_, change, expected) => {
    writeFileSync(at('a.md'), 'old');
    expect(await changesAfter([folder], change)).toContain(expected);
  });

  it('tells of a file that another one takes the place of, also where the file alone is watched', async () => {
    writeFileSync(at('a.md'), 'old');
    const put = () => {
      writeFileSync(at('a.md.123.tmp'), 'new');
      renameSync(at('a.md.123.tmp'), at('a.md'));
    };
    expect(await changesAfter([at('a.md')], put)).toEqual(['a.md']);
  });

  it('tells of a file that was not there when watching began', async () => {
    expect(await changesAfter([at('late.json')], () => writeFileSync(at('late.json'), '{}'))).toEqual(['late.json']);
  });

  it('passes over packages, what git keeps, locks and files that are being written', async () => {
    const change = () => {
      for (const name of ['node_modules', '.git']) mkdirSync(at(name));
      for (const name of ['node_modules/a.md', '.git/a.md', 'a.json.lock', 'a.json.1-1.tmp', 'b.md'])
        writeFileSync(at(name), '');
    };
    expect(await changesAfter([folder], change)).toEqual(['b.md']);
  });

  it('tells of what happens at once in one go', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `${i}.md`);
    const change = () => {
      for (const name of names) writeFileSync(at(name), '');
    };
    expect(await changesAfter([folder], change)).toEqual([...names].sort());
  });

  it('ends with its signal', async () => {
    const changes = changesBelow([folder], ending.signal);
    await changes.next();
    const last = changes.next();
    ending.abort();
    expect(await last).toEqual({ done: true, value: undefined });
  });
});
