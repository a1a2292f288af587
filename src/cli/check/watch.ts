/** `--watch`: checks again whenever a draft, the settings or the decisions change. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STANDARD_INPUT } from '../../config/inputs.ts';
import { changesBelow } from '../../storage/watch.ts';
import type { CheckArguments } from '../check.ts';
import { INTERRUPTED } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { checkDrafts } from './check-drafts.ts';

/**
 * Checks, and goes on checking until Ctrl-C; what did not change is not read again.
 * @throws UsageError through the promise for standard input.
 */
export async function watchDrafts(args: CheckArguments, terminal: Terminal): Promise<number> {
  if (args.PATH.includes(STANDARD_INPUT))
    throw new UsageError('--watch cannot watch standard input; save the draft to a file, and name that');
  const folder = mkdtempSync(join(tmpdir(), 'stet-watch-'));
  const cached = { ...args, watchFolder: folder };
  const changes = changesBelow(watchable(args.PATH));
  const stop = () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  for await (const _ of changes) {
    await tried(cached, terminal);
    terminal.err(terminal.style.colours.dim('stet: watching; Ctrl-C ends it\n'));
  }
  return INTERRUPTED;
}

/** A fault of the settings is told, and may be mended while Stet watches. */
async function tried(args: CheckArguments, terminal: Terminal): Promise<void> {
  try {
    await checkDrafts(args, terminal);
  } catch (error) {
    terminal.err(`${terminal.style.colours.red('stet:')} ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

/** Settings and decisions lie in the current folder or above the drafts, so that is watched too; a glob is no path. */
const watchable = (paths: readonly string[]): string[] => ['.', ...paths.filter((path) => !/[*?[{]/u.test(path))];
