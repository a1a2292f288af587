/** Which lines of which drafts were changed, by git. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { errorCode } from '../../storage/error-code.ts';
import { UsageError } from '../usage-error.ts';

/** Lines from first to last, from 1. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** What was changed since when. */
export type Since = { readonly ref: string } | { readonly staged: true };

/** The changed lines by absolute path; a file that is new to git is changed as a whole. */
export type Changes = ReadonlyMap<string, readonly LineRange[]>;

const WHOLE: readonly LineRange[] = [{ first: 1, last: Number.MAX_SAFE_INTEGER }];

/** The changes of the repository that the current folder is in. @throws UsageError for what git cannot tell. */
export function changesSince(since: Since): Changes {
  const top = git(['rev-parse', '--show-toplevel']).trim();
  const what = 'staged' in since ? ['--cached'] : [commitOf(since.ref)];
  const diff = git([
    'diff',
    '--unified=0',
    '--no-color',
    '--no-ext-diff',
    '--no-prefix',
    '-z',
    '--name-only',
    '--diff-filter=d',
    ...what,
  ]);
  const changes = new Map<string, readonly LineRange[]>();
  for (const path of diff.split('\0').filter((each) => each !== ''))
    changes.set(resolve(top, path), changedLines(top, path, what));
  if (!('staged' in since)) for (const path of untracked(top)) changes.set(resolve(top, path), WHOLE);
  return changes;
}

/** The text of a file as it is staged. @throws UsageError where git does not have it. */
export function stagedText(path: string): string {
  return git(['show', `:./${path}`]);
}

function commitOf(ref: string): string {
  if (ref.startsWith('-')) throw new UsageError(`--since cannot be "${ref}"; it is a commit, branch or tag`);
  try {
    return git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]).trim();
  } catch {
    throw new UsageError(`git knows no commit "${ref}"; --since takes a commit, branch or tag, such as main or HEAD~1`);
  }
}

function changedLines(top: string, path: string, what: readonly string[]): readonly LineRange[] {
  const diff = git(['diff', '--unified=0', '--no-color', '--no-ext-diff', ...what, '--', resolve(top, path)]);
  const hunks = [...diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gmu)];
  return hunks.map(([, start = '0', count = '1']) => {
    const first = Number(start);
    // Where lines were only taken out, the two lines around the gap are what was changed.
    return Number(count) === 0 ? { first, last: first + 1 } : { first, last: first + Number(count) - 1 };
  });
}

const untracked = (top: string): readonly string[] =>
  git(['-C', top, 'ls-files', '--others', '--exclude-standard', '-z'])
    .split('\0')
    .filter((path) => path !== '');

function git(args: readonly string[]): string {
  try {
    return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  if (errorCode(error) === 'ENOENT') return '--since and --staged need git, which was not found';
  const words =
    error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : String(error);
  return `--since and --staged need a git repository: ${words}`;
}
