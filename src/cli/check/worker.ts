/** What runs in each thread of a pool: job after job. */
import { loadProgram } from '../load-program.ts';
import type { CheckJob, CheckOutcome } from './job.ts';

const run = loadProgram().program.jobRunner();

/** Called by the pool. */
export default (job: CheckJob): Promise<CheckOutcome> => run(job);
