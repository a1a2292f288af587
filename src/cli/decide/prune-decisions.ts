/** The work of `stet decisions prune`. */
import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { changeDecisions } from '../../findings/decisions/change.ts';
import type { Decisions } from '../../findings/decisions/decision.ts';
import { readDecisions } from '../../findings/decisions/read.ts';
import { counted } from '../../findings/words.ts';
import { beginRun, decisionsFileOf } from '../check/run.ts';
import type { PruneArguments } from '../decisions.ts';
import { FAILED, FLAGGED, PASSED } from '../exit-codes.ts';
import { printInputError } from '../input-errors.ts';
import type { Terminal } from '../terminal.ts';
import { findingsOf } from './found.ts';

/** Drops what has lost its finding, or with --check only tells of it; returns the exit code. */
export async function pruneDecisions(args: PruneArguments, terminal: Terminal): Promise<number> {
  const run = await beginRun({ ...args, rule: [], 'no-rule': [] }, terminal);
  const found = new Set((await findingsOf(run)).map(({ finding }) => finding.id));
  for (const error of run.errors) printInputError(error, terminal);
  // What could not be read may still hold what was decided.
  if (run.errors.some(({ code }) => code !== 'no-drafts')) return FAILED;
  const checked = new Set(run.planned.map(({ job }) => resolve(job.path)));
  const files = new Set([decisionsFileOf(undefined), ...run.planned.map(({ config }) => decisionsFileOf(config))]);
  let stale = 0;
  for (const file of [...files].sort()) {
    const gone = (decisions: Decisions) => staleIn(decisions, file, found, checked);
    const before = await readDecisions(file);
    const lost = gone(before);
    stale += lost.size;
    if (lost.size === 0) continue;
    if (!args.check) await changeDecisions(file, (now) => without(now, gone(now)));
    terminal.out(told(relative(process.cwd(), file), before, lost, args.check));
  }
  if (stale === 0) terminal.out('Every decision still has its finding.\n');
  return args.check && stale > 0 ? FLAGGED : PASSED;
}

/** The ids whose draft was checked and no longer has the finding, or is gone; a draft that was not checked keeps its own. */
function staleIn(
  decisions: Decisions,
  file: string,
  found: ReadonlySet<string>,
  checked: ReadonlySet<string>,
): ReadonlySet<string> {
  const isStale = ([id, { path }]: readonly [string, { readonly path: string }]) => {
    const draft = resolve(dirname(file), path);
    return !found.has(id) && (checked.has(draft) || !existsSync(draft));
  };
  return new Set([...decisions].filter(isStale).map(([id]) => id));
}

const without = (decisions: Decisions, ids: ReadonlySet<string>): Decisions =>
  new Map([...decisions].filter(([id]) => !ids.has(id)));

function told(file: string, decisions: Decisions, lost: ReadonlySet<string>, isCheck: boolean): string {
  const lines = [...lost].sort().map((id) => {
    const record = decisions.get(id);
    return `  ${id}  ${record?.decision ?? ''} ${record?.rule ?? ''}  ${record?.path ?? ''}\n`;
  });
  const many = counted(lost.size, 'decision');
  const head = isCheck ? `${file}: ${many} without a finding` : `${file}: ${many} dropped, for the finding is gone`;
  return `${head}:\n${lines.join('')}${isCheck ? '"stet decisions prune" drops them.\n' : ''}`;
}
