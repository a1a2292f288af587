/** Writes a file so that it is there whole or not at all, whatever happens in between. */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';

/** What is unique about a temporary file: the process, and how many it has written. */
let written = 0;

/**
 * Writes the text in UTF-8 beside the file and puts it in its place; makes the folders that lead there. A link is followed,
 * and the file keeps its access rights. What is no regular file (/dev/stdout, a pipe) is written to as it is.
 * @param options `lasting`: also the name is on disk when this returns, so that a power cut takes nothing back.
 * @throws the error of the operating system; the file then is as it was.
 */
export function writeAtomically(path: string, text: string, { lasting = false } = {}): void {
  const target = realTarget(resolve(path));
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats !== undefined && !stats.isFile()) {
    writeFileSync(target, text);
    return;
  }
  mkdirSync(dirname(target), { recursive: true });
  written += 1;
  const temporary = `${target}.${process.pid}-${written}.tmp`;
  try {
    const file = openSync(temporary, 'wx', stats?.mode ?? 0o666);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
    if (lasting) syncFolder(dirname(target));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Windows opens no folders; there the file system sees to it itself. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

function realTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
