/** Runs a Node program and says what it took, as the kernel counts it for the process with all its threads, and those it started. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Taken {
  /** Seconds by the clock, start-up included. */
  readonly wall: number;
  /** Seconds of processor time, user and system; with that of processes that still run at its end (on Linux). */
  readonly processor: number;
  /** The most memory that it had at once, in MiB. */
  readonly memory: number;
}

const HOOK = join(import.meta.dirname, 'usage-hook.cjs');

/** What a run took. @throws Error where it ends with an exit code that is not expected. */
export function runTimed(args: readonly string[], codes: readonly number[] = [0], cwd = process.cwd()): Taken {
  const folder = mkdtempSync(join(tmpdir(), 'stet-usage-'));
  const file = join(folder, 'usage.json');
  try {
    const began = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['--require', HOOK, ...args], {
      cwd,
      env: { ...process.env, STET_USAGE_FILE: file },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    const wall = (performance.now() - began) / 1000;
    if (status === null || !codes.includes(status))
      throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`);
    const { userCPUTime, systemCPUTime, maxRSS, below } = JSON.parse(readFileSync(file, 'utf8'));
    return { wall, processor: (userCPUTime + systemCPUTime + below) / 1e6, memory: maxRSS / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
