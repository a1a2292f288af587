/** The drafts of a command line for the review server, checked in threads of their own so that the page answers meanwhile. */
import type { ListedClaim } from '../../findings/result.ts';
import { claimsCsv } from '../../report/claims-csv.ts';
import { TOOL } from '../../report/tool.ts';
import type { Desk, FailedDraft, ReviewedDraft, ReviewRun } from '../../review/desk.ts';
import { hasFailed } from '../check/job.ts';
import { planFor } from '../check/plan.ts';
import { beginRun, type Run } from '../check/run.ts';
import type { JobPool } from '../check/threads.ts';
import type { ReviewArguments } from '../review.ts';
import type { Terminal } from '../terminal.ts';
import { rulesPool } from './rules-pool.ts';
import { watchedBy } from './watched.ts';

/** A desk that is to be closed at the end. */
export interface OpenDesk extends Desk {
  close(): Promise<void>;
}

/** @param first the run as it was planned at the start. */
export function openDesk(args: ReviewArguments, first: Run, terminal: Terminal): OpenDesk {
  const pools = rulesPool(first);
  const quiet: Terminal = { ...terminal, interactive: false, err: () => {} };
  return {
    tool: TOOL,
    watched: watchedBy(args, first),
    check: async (found) => {
      const run = await beginRun({ ...args, withDraft: true }, quiet);
      return checked(run, await pools.poolFor(run), found);
    },
    claims: async (path) => claimsOf(path, args, await pools.present()),
    csv: claimsCsv,
    close: () => pools.close(),
  };
}

async function checked(run: Run, pool: JobPool, found: Parameters<Desk['check']>[0]): Promise<ReviewRun> {
  const drafts: ReviewedDraft[] = [];
  for await (const { result, decisionsFile } of run.undecided(pool)) {
    const draft = { result, decisionsFile };
    drafts.push(draft);
    await found(draft);
  }
  return { drafts, errors: run.errors, rules: run.rules };
}

/** Claims are the same whatever the rules. */
async function claimsOf(
  path: string,
  args: ReviewArguments,
  pool: JobPool,
): Promise<readonly ListedClaim[] | FailedDraft> {
  const { job } = await planFor(args).of(path);
  const settings = { ...job.settings, rules: [], ruleFolders: [], codeRules: [], withClaims: true };
  const outcome = await pool.run({ ...job, settings });
  return hasFailed(outcome) ? outcome.error : (outcome.claims ?? []);
}
