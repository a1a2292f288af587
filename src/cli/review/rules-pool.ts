/** A pool of threads that outlives a check, so that the language model is loaded once; made anew when rules were edited. */
import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Run } from '../check/run.ts';
import { type JobPool, jobPool, MOST_THREADS } from '../check/threads.ts';

export interface RulesPool {
  /** The pool; threads read a folder of rules once, so other files there call for other threads. */
  poolFor(run: Run): Promise<JobPool>;
  close(): Promise<void>;
}

export function rulesPool(drafts: number): RulesPool {
  const most = Math.min(availableParallelism(), MOST_THREADS, drafts);
  let pool: Promise<JobPool> | undefined;
  let stamp = '';
  return {
    poolFor: async (run) => {
      const present = stampOf(run);
      if (pool !== undefined && stamp !== present) await (await pool).end();
      if (pool === undefined || stamp !== present) pool = jobPool(1, most);
      stamp = present;
      return pool;
    },
    close: async () => (await pool)?.end(),
  };
}

/** What tells the files in folders of rules from what they were before. */
function stampOf({ planned }: Run): string {
  const folders = new Set(planned.flatMap(({ job }) => job.settings.ruleFolders));
  return JSON.stringify(
    [...folders].sort().map((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => stampOfFile(folder, name)),
    ),
  );
}

function stampOfFile(folder: string, name: string) {
  const stats = statSync(join(folder, name), { throwIfNoEntry: false });
  return [folder, name, stats?.mtimeMs, stats?.size];
}
