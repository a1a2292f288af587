/** Tells when files change. */
import { resolve } from 'node:path';
import { watch } from 'chokidar';

/** How long a change has to rest, in ms: editors write a file in several steps. */
const REST = 150;
/** What is never a draft: packages, what git keeps, and files that are being written. */
const PASSED_OVER = /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)|\.(?:tmp|lock)$/u;

/** What changed, as absolute paths: files that are new, read otherwise or are gone. */
export type ChangedFiles = ReadonlySet<string>;

/**
 * Yields once when watching has begun, with nothing; then what has changed at or below the paths, whenever it has come to
 * rest. A path may not be there yet. Ends with the process, or with `signal`.
 */
export async function* changesBelow(paths: readonly string[], signal?: AbortSignal): AsyncGenerator<ChangedFiles> {
  let changed = new Set<string>();
  let isAtRest = false;
  let wake = () => {};
  const rest = () => {
    isAtRest = true;
    wake();
  };
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([...paths], { ignoreInitial: true, ignored: (path) => PASSED_OVER.test(path) });
  watcher.once('ready', rest);
  watcher.on('all', (_, path) => {
    changed.add(resolve(path));
    clearTimeout(timer);
    timer = setTimeout(rest, REST);
  });
  // What cannot be watched, as a folder that may not be read, holds no drafts that can.
  watcher.on('error', () => {});
  signal?.addEventListener('abort', () => wake());
  while (signal?.aborted !== true) {
    if (!isAtRest) {
      await new Promise<void>((done) => {
        wake = done;
      });
    }
    if (!isAtRest) continue;
    isAtRest = false;
    const settled = changed;
    changed = new Set();
    yield settled;
  }
  clearTimeout(timer);
  await watcher.close();
}
