/** Loaded before a program that is measured: writes at its end what it used, for run-timed.ts. */
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(process.env.STET_USAGE_FILE, JSON.stringify({ userCPUTime, systemCPUTime, maxRSS }));
  });
}
