/** The work of `stet decisions export`. */
import { dirname, resolve } from 'node:path';
import { stringify } from 'yaml';
import type { DecisionRecord } from '../../findings/decisions/decision.ts';
import { readDecisions } from '../../findings/decisions/read.ts';
import { beginRun, decisionsFileOf, type Run } from '../check/run.ts';
import type { ExportArguments } from '../decisions.ts';
import { FAILED, PASSED } from '../exit-codes.ts';
import { printInputError } from '../input-errors.ts';
import type { Terminal } from '../terminal.ts';

/** Prints the false alarms as examples that must pass, as a rule's file has them, rule by rule; returns the exit code. */
export async function exportFalseAlarms(args: ExportArguments, terminal: Terminal): Promise<number> {
  const run = await beginRun({ ...args, rule: [], 'no-rule': [], rules: [], date: undefined }, terminal);
  const errors = run.errors.filter(({ code }) => code !== 'no-drafts');
  for (const error of errors) printInputError(error, terminal);
  const alarms = await falseAlarms(run, args.PATH.length > 0);
  if (alarms.length === 0) terminal.err('stet: nothing was let stand as a false alarm\n');
  else terminal.out(`${HEAD}${groups(alarms).map(written).join('---\n')}`);
  return errors.length > 0 ? FAILED : PASSED;
}

const HEAD =
  '# Put each example below "pass:" in the file of its rule, and let "because" say what explains the difference.\n';

/** Those of all decisions files in use, by file and id; with `named`, those of the drafts that were named alone. */
async function falseAlarms({ planned }: Run, named: boolean): Promise<readonly DecisionRecord[]> {
  const files = new Set([decisionsFileOf(undefined), ...planned.map(({ config }) => decisionsFileOf(config))]);
  const drafts = new Set(planned.map(({ job }) => resolve(job.path)));
  const found: DecisionRecord[] = [];
  for (const file of [...files].sort()) {
    for (const record of (await readDecisions(file)).values()) {
      if (record.decision !== 'stet' || record.explanation !== 'false-alarm') continue;
      if (!named || drafts.has(resolve(dirname(file), record.path))) found.push(record);
    }
  }
  return found;
}

type Group = readonly [rule: string, alarms: readonly DecisionRecord[]];

/** Sorted by rule. */
function groups(alarms: readonly DecisionRecord[]): readonly Group[] {
  const rules = [...new Set(alarms.map(({ rule }) => rule))].sort();
  return rules.map((id) => [id, alarms.filter(({ rule }) => rule === id)]);
}

const written = ([id, alarms]: Group): string =>
  stringify({ id, pass: alarms.map(example) }, { blockQuote: 'literal', lineWidth: 0 });

/** Each passage is a paragraph of its own. */
const example = ({ passages, reason = 'false alarm' }: DecisionRecord) => ({
  draft: `${passages.join('\n\n')}\n`,
  because: reason,
});
