/** Tells when files change. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

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
  const watchers = watchersOf(paths);
  for (const watcher of watchers) {
    watcher.on('all', (_, path) => {
      changed.add(resolve(path));
      clearTimeout(timer);
      timer = setTimeout(rest, REST);
    });
    // What cannot be watched, as a folder that may not be read, holds no drafts that can.
    watcher.on('error', () => {});
  }
  void Promise.all(watchers.map((watcher) => new Promise<void>((done) => watcher.once('ready', done)))).then(rest);
  const close = () => {
    clearTimeout(timer);
    wake();
    return Promise.all(watchers.map((watcher) => watcher.close()));
  };
  signal?.addEventListener('abort', close);
  try {
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
  } finally {
    await close();
  }
}

/** One for what is there, and one for what is not there yet: that is seen to come by the folder that it will stand in. */
function watchersOf(paths: readonly string[]): readonly FSWatcher[] {
  const there = paths.filter((path) => existsSync(path));
  const missing = paths.filter((path) => !existsSync(path));
  const folders = missing.map((path) => dirname(path));
  const seen = new Set([...missing, ...folders].map((path) => resolve(path)));
  const watchers: FSWatcher[] = [];
  // Of nothing to watch chokidar would never say that it is ready.
  if (there.length > 0) watchers.push(watch(there, { ignoreInitial: true, ignored: (path) => PASSED_OVER.test(path) }));
  if (missing.length > 0)
    watchers.push(watch(folders, { ignoreInitial: true, depth: 0, ignored: (path) => !seen.has(resolve(path)) }));
  return watchers;
}
