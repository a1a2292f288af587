import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { writeAtomically } from '../../src/storage/atomic-write.ts';
import { withLock } from '../../src/storage/lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'stet-storage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

describe('withLock', () => {
  it('lets one in at a time', async () => {
    let inside = 0;
    let most = 0;
    const work = () =>
      withLock(at('one.lock'), async () => {
        inside += 1;
        most = Math.max(most, inside);
        await new Promise((done) => setImmediate(done));
        inside -= 1;
      });
    await Promise.all([work(), work(), work()]);
    expect([most, existsSync(at('one.lock'))]).toEqual([1, false]);
  });

  it('takes over the lock of a process that is gone', async () => {
    writeFileSync(at('dead.lock'), '999999999');
    expect(await withLock(at('dead.lock'), async () => 'done')).toBe('done');
    expect(existsSync(at('dead.lock'))).toBe(false);
  });

  it('makes the folder that it stands in', async () => {
    expect(await withLock(at('new/folder/one.lock'), async () => 'done')).toBe('done');
  });

  it('says which file cannot be made', async () => {
    writeFileSync(at('file'), '');
    await expect(withLock(at('file/one.lock'), async () => {})).rejects.toThrow(
      /file\/one\.lock: no file can be made here, so nothing is saved: E/u,
    );
  });

  it('is free again after work that failed', async () => {
    const failing = withLock(at('fail.lock'), async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(existsSync(at('fail.lock'))).toBe(false);
  });
});

describe('writeAtomically', () => {
  it('makes folders, replaces, and leaves nothing else behind', () => {
    writeAtomically(at('a/b/c.txt'), 'one');
    writeAtomically(at('a/b/c.txt'), 'two');
    expect([readFileSync(at('a/b/c.txt'), 'utf8'), readdirSync(at('a/b'))]).toEqual(['two', ['c.txt']]);
  });

  it('leaves the old file and nothing half-written where it fails', () => {
    writeFileSync(at('file'), 'old');
    expect(() => writeAtomically(at('file/x'), 'new')).toThrow();
    expect(readFileSync(at('file'), 'utf8')).toBe('old');
  });
});
