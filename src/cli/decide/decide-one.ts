/** The work of `stet decide`. */

import { relative } from 'node:path';
import { nearestWord } from '../../engine/load/nearest-word.ts';
import { changeDecisions } from '../../findings/decisions/change.ts';
import type { DecisionRecord } from '../../findings/decisions/decision.ts';
import { labelOf } from '../../findings/decisions/explanations.ts';
import { beginRun } from '../check/run.ts';
import type { DecideArguments } from '../decide.ts';
import { FAILED, PASSED } from '../exit-codes.ts';
import { printInputError } from '../input-errors.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { findingsOf } from './found.ts';

/** Records what was decided of a finding; returns the exit code. @throws UsageError for an id that no finding has. */
export async function decideOne(args: DecideArguments, terminal: Terminal): Promise<number> {
  const { ID: id, DECISION: decision, explanation } = args;
  const reason = args.reason?.trim() ?? (explanation === undefined ? undefined : labelOf(explanation));
  if (decision === 'stet' && reason === undefined) {
    throw new UsageError('to let a finding stand, say why: stet decide ID stet --reason "…"');
  }
  if (decision === 'fix' && explanation !== undefined) {
    throw new UsageError('--explanation is for a finding that may stand; say with --reason what is to be mended');
  }
  if (reason === '') throw new UsageError('the --reason is blank; say why, or leave it out');
  const run = await beginRun({ ...args, rule: [], 'no-rule': [] }, terminal);
  const found = await findingsOf(run);
  const one = found.find(({ finding }) => finding.id === id);
  for (const error of run.errors) printInputError(error, terminal);
  if (one === undefined)
    throw new UsageError(
      notFound(
        id,
        found.map(({ finding }) => finding.id),
      ),
    );
  const { decisionsFile, record, path } = one;
  const full: DecisionRecord = {
    ...{ decision, ...record },
    ...(explanation === undefined ? {} : { explanation }),
    ...(reason === undefined ? {} : { reason }),
  };
  await changeDecisions(decisionsFile, (present) => new Map([...present, [id, full]]));
  const file = relative(process.cwd(), decisionsFile);
  terminal.out(`${file}: ${id} (${record.rule}, ${path}): ${decision}${reason === undefined ? '' : `, ${reason}`}\n`);
  return run.errors.length > 0 ? FAILED : PASSED;
}

function notFound(id: string, ids: readonly string[]): string {
  const near = nearestWord(id, ids) ?? ids.find((each) => id.length >= 4 && each.startsWith(id));
  const advice = near === undefined ? '; "stet check" prints the id under each finding' : `. Did you mean ${near}?`;
  return `no finding in these drafts has the id "${id}"${advice}`;
}
