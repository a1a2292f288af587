import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { CheckJob, CheckSettings } from '../../src/cli/check/job.ts';
import type { JobPool } from '../../src/cli/check/threads.ts';
import { remembering } from '../../src/cli/review/remembering.ts';

const folder = mkdtempSync(join(tmpdir(), 'stet-remembering-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'a.md');
const other = join(folder, 'b.md');
writeFileSync(path, 'old');
writeFileSync(other, 'old');

const SETTINGS: CheckSettings = { rules: [], ruleFolders: [] };
const job = (settings: Partial<CheckSettings> = {}, of = path): CheckJob => ({
  path: of,
  settings: { ...SETTINGS, ...settings },
});

/** A pool that notes what it is asked, and fails where it is told to. */
function noting(): { readonly pool: JobPool; readonly ran: CheckJob[]; fails: boolean } {
  const noted = {
    ran: [] as CheckJob[],
    fails: false,
    pool: {
      run: async (asked: CheckJob) => {
        noted.ran.push(asked);
        if (noted.fails) throw new Error('no thread');
        return { error: { path: asked.path, code: 'internal' as const, message: `${noted.ran.length}` } };
      },
      ahead: 1,
      end: async () => {},
      finish: async () => {},
    },
  };
  return noted;
}

describe('remembering', () => {
  it('gives the same outcome again, and runs nothing, where nothing changed', async () => {
    const { pool, ran } = noting();
    const again = remembering(pool);
    expect(await again.run(job())).toBe(await again.run(job()));
    expect(ran).toHaveLength(1);
  });

  it.each([
    ['the draft was written, be it with as many letters', () => writeFileSync(path, 'new'), job()],
    ['the settings are others', () => {}, job({ date: '2026-03-14' })],
    ['the draft is another', () => {}, job({}, other)],
  ])('runs again where %s', async (_, change, next) => {
    const { pool, ran } = noting();
    const again = remembering(pool);
    await again.run(job());
    change();
    await again.run(next);
    expect(ran).toHaveLength(2);
  });

  it('keeps drafts beside the claims of the last one', async () => {
    const { pool, ran } = noting();
    const again = remembering(pool);
    const claims = [job({ withClaims: true }), job({ withClaims: true }, other)];
    for (const each of [job(), ...claims, ...claims.slice(1), job()]) await again.run(each);
    expect(ran.map((each) => [each.path, each.settings.withClaims === true])).toEqual([
      [path, false],
      [path, true],
      [other, true],
    ]);
  });

  it('does not keep a failure of the threads', async () => {
    const noted = noting();
    const again = remembering(noted.pool);
    noted.fails = true;
    await expect(again.run(job())).rejects.toThrow('no thread');
    noted.fails = false;
    await again.run(job());
    expect(noted.ran).toHaveLength(2);
  });
});
