/** Where jobs run: in this thread, or in several where that pays. */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { STANDARD_INPUT } from '../../config/inputs.ts';
import type { CheckJob, CheckOutcome } from './job.ts';
import { type JobRunner, jobRunner } from './run-job.ts';

/** A thread has to load the language model first; below so many bytes of text that costs more than it gains. */
const WORTH_A_THREAD = 400_000;
/** No run takes more threads unless it is told to. */
export const MOST_THREADS = 8;

/** How many threads a run takes: as many as asked for, else as many as pay. */
export function threadsFor(jobs: readonly CheckJob[], asked: number | undefined): number {
  if (jobs.length < 2 || jobs.some(({ path }) => path === STANDARD_INPUT)) return 1;
  const most = Math.min(jobs.length, asked ?? Math.min(availableParallelism(), MOST_THREADS));
  if (asked !== undefined || most < 2) return most;
  let bytes = 0;
  for (const { path } of jobs) {
    bytes += statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    if (bytes >= WORTH_A_THREAD) return most;
  }
  return 1;
}

/** The outcomes of the jobs in their order. `began` is told of each job that begins in this thread. */
export async function* outcomesOf(
  jobs: readonly CheckJob[],
  threads: number,
  began: (job: CheckJob, words: number) => void,
): AsyncGenerator<CheckOutcome> {
  if (threads < 2) {
    const run = jobRunner();
    for (const job of jobs) yield await run(job, (words) => began(job, words));
    return;
  }
  const pool = await jobPool(threads, threads);
  try {
    yield* inOrder(jobs, pool);
  } finally {
    await pool.end();
  }
}

/** Threads that run jobs. */
export interface JobPool {
  readonly run: JobRunner;
  /** How many jobs it is to be given before the first is done. */
  readonly ahead: number;
  /** Ends the threads; jobs that are not done fail. */
  end(): Promise<void>;
  /** Takes no more jobs, and ends the threads when those that it has are done. */
  finish(): Promise<void>;
}

/** A pool of so many threads; those beyond `least` are made when there is work for them. */
export async function jobPool(least: number, most: number): Promise<JobPool> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<CheckJob, CheckOutcome>({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: least,
    maxThreads: most,
  });
  return { run: (job) => pool.run(job), ahead: most * 4, end: () => pool.destroy(), finish: () => pool.close() };
}

/** Runs the jobs in a pool, and yields what comes of them in the order of the jobs. */
export async function* inOrder(jobs: readonly CheckJob[], { run, ahead }: JobPool): AsyncGenerator<CheckOutcome> {
  const pending: Promise<CheckOutcome>[] = [];
  for (const job of jobs) {
    const outcome = run(job);
    // An outcome that is thrown is thrown where it is awaited.
    outcome.catch(() => {});
    pending.push(outcome);
    if (pending.length >= ahead) yield await (pending.shift() ?? outcome);
  }
  for (const outcome of pending) yield await outcome;
}
