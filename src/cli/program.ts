/** All that the command line does, as the build puts it into one file; main.ts and check/worker.ts load that. */
export { jobRunner } from './check/run-job.ts';
export { run } from './run.ts';
export { processTerminal } from './terminal.ts';
