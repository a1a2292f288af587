/** Messages on pipes of bytes, waited for in step with the caller: JSON in UTF-8, behind its length in four bytes. */
import { readSync, writeSync } from 'node:fs';

/** A message may have so many bytes. */
const LONGEST = 2 ** 26;

/** Waiting for the other side begins with so many ms, and goes on with more and more. */
const [SOON, LATER] = [0.05, 1];

/**
 * The next message; undefined where none has come in whole by `end` (as performance.now() counts), the other side has closed
 * the pipe, or what comes is no message.
 */
export function readMessage(fd: number, end = Number.POSITIVE_INFINITY): unknown {
  const head = readWhole(fd, 4, end);
  const length = head?.readUInt32LE() ?? 0;
  if (length === 0 || length > LONGEST) return undefined;
  const body = readWhole(fd, length, end);
  if (body === undefined) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Writes a message; false where it could not be written in whole by `end`. */
export function writeMessage(fd: number, message: object, end = Number.POSITIVE_INFINITY): boolean {
  const text = JSON.stringify(message);
  const bytes = Buffer.allocUnsafe(4 + Buffer.byteLength(text));
  bytes.writeUInt32LE(bytes.length - 4);
  bytes.write(text, 4);
  return moveAll(bytes.length, end, (at) => writeSync(fd, bytes, at, bytes.length - at));
}

function readWhole(fd: number, length: number, end: number): Buffer | undefined {
  const bytes = Buffer.allocUnsafe(length);
  return moveAll(length, end, (at) => readSync(fd, bytes, at, length - at, null)) ? bytes : undefined;
}

/** Moves bytes until all are moved. @param move moves those from a place on, and says how many. */
function moveAll(length: number, end: number, move: (at: number) => number): boolean {
  let at = 0;
  let pause = SOON;
  while (at < length) {
    const moved = movedNow(() => move(at));
    if (moved === 0) return false;
    if (moved !== undefined) {
      at += moved;
      pause = SOON;
      continue;
    }
    if (performance.now() >= end) return false;
    Atomics.wait(NEVER, 0, 0, pause);
    pause = Math.min(pause * 1.5, LATER);
  }
  return true;
}

/** How many bytes were moved, 0 where the pipe is closed; undefined where the other side is not ready yet. */
function movedNow(move: () => number): number | undefined {
  try {
    return move();
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EAGAIN' ? undefined : 0;
  }
}

/** Nobody wakes who waits for it. */
const NEVER = new Int32Array(new SharedArrayBuffer(4));
