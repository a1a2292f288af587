/** A lock between processes: a file that only one of them can make. */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from './error-code.ts';

/** A lock could not be had: another process holds it, or no file can be made there. */
export class LockError extends Error {
  override readonly name = 'LockError';
}

/** How long to wait for another process, in ms. */
const PATIENCE = 10_000;
const BETWEEN = 25;
/** A lock that was not renewed for so long is a dead process's, in ms. */
const STALE = 30_000;

/**
 * Does the work while no other process holds the lock; makes the folders that lead to it. A lock whose process is gone is
 * taken over.
 * @throws LockError after ten seconds of waiting, and where no file can be made there; and what the work throws.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  await take(path);
  const renewal = setInterval(() => renew(path), STALE / 3);
  renewal.unref();
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    rmSync(path, { force: true });
  }
}

async function take(path: string): Promise<void> {
  makeFolder(path);
  for (let waited = 0; !made(path); waited += BETWEEN) {
    if (waited >= PATIENCE) {
      throw new LockError(`${path}: another process holds this lock; if there is none, remove the file`);
    }
    if (!isStale(path) || !brokenUp(path)) await wait(BETWEEN);
  }
}

function made(path: string): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw notToBeMade(path, error);
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw notToBeMade(path, error);
  }
}

const notToBeMade = (path: string, error: unknown): LockError =>
  new LockError(
    `${path}: no file can be made here, so nothing is saved: ${error instanceof Error ? error.message : String(error)}`,
  );

/** Takes a stale lock away; of several processes that want to, one does, and it looks again first. */
function brokenUp(path: string): boolean {
  const own = `${path}.stale`;
  if (!made(own)) return false;
  try {
    if (isStale(path)) rmSync(path, { force: true });
    return true;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Its process is gone, or has not been heard of for long. */
function isStale(path: string): boolean {
  try {
    const { mtimeMs } = statSync(path);
    if (Date.now() - mtimeMs > STALE) return true;
    const pid = Number(readFileSync(path, 'utf8'));
    return pid > 0 && !isAlive(pid);
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

function renew(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // It was taken away; the work goes on.
  }
}
