/** What runs in each thread of a pool: job after job. */
import type { CheckJob, CheckOutcome } from './job.ts';
import { jobRunner } from './run-job.ts';

const run = jobRunner();

/** Called by the pool. */
export default (job: CheckJob): Promise<CheckOutcome> => run(job);
