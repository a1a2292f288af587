/** A pool of threads that outlives a check, so that the language model is loaded once; made anew when rules were edited. */
import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { CheckSettings } from '../check/job.ts';
import type { Run } from '../check/run.ts';
import { type JobPool, jobPool, MOST_THREADS } from '../check/threads.ts';
import { remembering } from './remembering.ts';

export interface RulesPool {
  /** The pool for the rules of a run. A thread reads each rule once, so where one was edited it takes other threads. */
  poolFor(run: Run): Promise<JobPool>;
  /** The pool as it is, for work that needs no rules. */
  present(): Promise<JobPool>;
  close(): Promise<void>;
}

export function rulesPool(first: Run): RulesPool {
  const threads = Math.min(availableParallelism(), MOST_THREADS, first.planned.length);
  const begin = async () => remembering(await jobPool(1, threads));
  let pool = begin();
  let stamp = stampOf(first);
  return {
    poolFor: async (run) => {
      const present = stampOf(run);
      if (stamp === present) return pool;
      const old = await pool;
      void old.finish();
      stamp = present;
      pool = begin();
      return pool;
    },
    present: () => pool,
    close: async () => (await pool).end(),
  };
}

/** What tells the files of a desk's own rules from what they were before; rules in TypeScript may import those beside them. */
function stampOf({ planned }: Run): string {
  const folders = new Set(planned.flatMap(({ job }) => ruleFoldersOf(job.settings)));
  return JSON.stringify([...folders].sort().map(stampOfFolder));
}

/** The folders that a draft's rules are read from. */
export const ruleFoldersOf = ({ ruleFolders, codeRules = [] }: CheckSettings): readonly string[] => [
  ...ruleFolders,
  ...codeRules.map((file) => dirname(file)),
];

const stampOfFolder = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /\.(?:ya?ml|ts)$/u.test(name))
    .sort()
    .map((name) => {
      const stats = statSync(join(folder, name), { throwIfNoEntry: false });
      return [folder, name, stats?.mtimeMs, stats?.size];
    });
