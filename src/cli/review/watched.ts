/** Where a review looks for changes. */
import { isDynamicPattern } from 'tinyglobby';
import { decisionsFileOf, type Run } from '../check/run.ts';
import type { ReviewArguments } from '../review.ts';
import { ruleFoldersOf } from './rules-pool.ts';

/**
 * The drafts and folders that were named, and the settings, rules and decisions that count for them. A glob stands for the
 * current folder.
 */
export function watchedBy({ PATH }: ReviewArguments, { planned }: Run): readonly string[] {
  const named = (PATH.length === 0 ? ['.'] : PATH).map((path) => (isDynamicPattern(path) ? '.' : path));
  const files = planned.flatMap(({ config, job }) => [
    job.path,
    decisionsFileOf(config),
    ...ruleFoldersOf(job.settings),
    ...(config === undefined ? [] : [config.path]),
  ]);
  return [...new Set([...named, ...files])];
}
