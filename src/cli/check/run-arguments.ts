/** What the words of `stet check` ask of a run. */
import { loadReport } from '../../report/index.ts';
import type { CheckArguments } from '../check.ts';
import { UsageError } from '../usage-error.ts';
import { CACHE_FOLDER } from './cache.ts';
import type { RunArguments } from './run.ts';

/** @throws UsageError through the promise, for --since together with --staged. */
export async function runArguments(args: CheckArguments): Promise<RunArguments> {
  const { since, staged, cache, 'cache-location': location, watch: _, watchFolder, format, ...rest } = args;
  if (since !== undefined && staged) throw new UsageError('--since and --staged cannot be used together');
  const cacheFolder = location ?? watchFolder ?? (cache ? CACHE_FOLDER : undefined);
  const changedSince = staged ? { staged: true as const } : since === undefined ? undefined : { ref: since };
  const reports = await Promise.all(format.map(({ name }) => loadReport(name)));
  const withDraft = reports.some(({ showsDrafts }) => showsDrafts === true);
  return { ...rest, changedSince, cacheFolder, ruleCache: location, withDraft };
}
