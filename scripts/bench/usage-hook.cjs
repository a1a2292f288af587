/** Loaded before a program that is measured: writes at its end what it used, for run-timed.ts. */
const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const below = belowOf(process.pid);
    writeFileSync(process.env.STET_USAGE_FILE, JSON.stringify({ userCPUTime, systemCPUTime, maxRSS, below }));
  });
}

/** Microseconds of processor time of the processes that it started and that still run; 0 on systems without /proc. */
function belowOf(pid) {
  try {
    const started = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return started.reduce((sum, each) => sum + usedBy(each) + belowOf(each), 0);
  } catch {
    return 0;
  }
}

const usedBy = (pid) =>
  readdirSync(`/proc/${pid}/task`)
    .map((thread) => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1000)
    .reduce((sum, each) => sum + each, 0);
