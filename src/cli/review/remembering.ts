/** Keeps what came of drafts between two checks, so that of many drafts only the one that was saved is read again. */
import { statSync } from 'node:fs';
import type { CheckJob, CheckOutcome } from '../check/job.ts';
import type { JobPool } from '../check/threads.ts';

interface Kept {
  readonly stamp: string;
  readonly outcome: Promise<CheckOutcome>;
}

/** A pool that runs a job only where its draft or its settings are not what they were the last time. */
export function remembering(pool: JobPool): JobPool {
  const kept = new Map<string, Kept>();
  return {
    ...pool,
    run: (job) => {
      const key = keyOf(job);
      const stamp = stampOf(job);
      const before = kept.get(key);
      if (before?.stamp === stamp) return before.outcome;
      const outcome = pool.run(job);
      kept.set(key, { stamp, outcome });
      outcome.catch(() => kept.delete(key));
      return outcome;
    },
  };
}

/** All claims of a draft take much memory: those that were asked for last are kept, for the file that follows the list. */
const keyOf = ({ path, settings }: CheckJob): string => (settings.withClaims === true ? 'claims' : `draft ${path}`);

/** Taken before the draft is read: one that is written meanwhile gets another stamp, and is read again. */
function stampOf(job: CheckJob): string {
  const stats = statSync(job.path, { bigint: true, throwIfNoEntry: false });
  const file = stats === undefined ? [] : [stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs];
  return JSON.stringify([job, file.map(String)]);
}
