/** The work of `stet baseline`. */
import { relative } from 'node:path';
import { changeDecisions } from '../../findings/decisions/change.ts';
import type { DecisionRecord, Decisions } from '../../findings/decisions/decision.ts';
import { counted } from '../../findings/words.ts';
import type { BaselineArguments } from '../baseline.ts';
import { beginRun } from '../check/run.ts';
import { FAILED, FLAGGED, PASSED } from '../exit-codes.ts';
import { printInputError } from '../input-errors.ts';
import type { Terminal } from '../terminal.ts';
import { type Found, findingsOf } from './found.ts';

/** Records what is not decided yet as known; returns the exit code: 1 where a baseline would have grown. */
export async function recordBaseline(args: BaselineArguments, terminal: Terminal): Promise<number> {
  const run = await beginRun({ ...args, rule: [], 'no-rule': [] }, terminal);
  const open = (await findingsOf(run)).filter(({ finding }) => finding.decision === null);
  for (const error of run.errors) printInputError(error, terminal);
  let code = PASSED;
  for (const [file, found] of groupedByFile(open)) {
    let refused = false;
    await changeDecisions(file, (present) => {
      refused = hasBaseline(present) && !args.update;
      return refused ? present : new Map([...present, ...found.map(known)]);
    });
    terminal.out(told(relative(process.cwd(), file), found, refused));
    if (refused) code = FLAGGED;
  }
  if (open.length === 0) terminal.out('There is nothing new to record.\n');
  return run.errors.length > 0 ? FAILED : code;
}

const known = ({ finding, record }: Found): [string, DecisionRecord] => [finding.id, { decision: 'known', ...record }];

const hasBaseline = (decisions: Decisions): boolean =>
  [...decisions.values()].some(({ decision }) => decision === 'known');

function groupedByFile(open: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  const groups = new Map<string, Found[]>();
  for (const found of open) {
    const group = groups.get(found.decisionsFile) ?? [];
    group.push(found);
    groups.set(found.decisionsFile, group);
  }
  return groups;
}

function told(file: string, found: readonly Found[], refused: boolean): string {
  const lines = found
    .map(({ finding, path }) => `  ${finding.id}  ${finding.severity} ${finding.rule}  ${path}\n`)
    .join('');
  const many = counted(found.length, 'finding');
  return refused
    ? `${file} has a baseline already, and ${many} would be added to it:\n${lines}Look at them; "stet baseline --update" records them.\n`
    : `${file}: ${many} recorded as known:\n${lines}`;
}
