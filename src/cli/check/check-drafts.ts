/** The work of `stet check`: every draft through the whole way, and what was found. */
import { draftFilter } from '../../config/drafts.ts';
import { findInputs, type InputError } from '../../config/inputs.ts';
import type { FailOn } from '../../config/settings.ts';
import type { Rule } from '../../engine/rule.ts';
import { adjusted } from '../../findings/adjust.ts';
import type { DocumentResult } from '../../findings/result.ts';
import { atLeast } from '../../findings/severity.ts';
import { cappedNote } from '../../report/pretty.ts';
import { addToSummary, EMPTY_SUMMARY, isOpen, type RuleInfo } from '../../report/report.ts';
import type { CheckArguments } from '../check.ts';
import { FAILED, FLAGGED, PASSED } from '../exit-codes.ts';
import { printInputError } from '../input-errors.ts';
import { progressOf } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { hasFailed } from './job.ts';
import { beginOutputs, withJobSummary } from './outputs.ts';
import { type Plan, type Planned, planFor } from './plan.ts';
import { jobRunner } from './run-job.ts';

/** Checks what the arguments name; returns the exit code. */
export async function checkDrafts(args: CheckArguments, terminal: Terminal): Promise<number> {
  const plan = planFor(args);
  // A fault of the command line is told even where there is no draft.
  await plan.rulesOf(undefined);
  const inputs = await findInputs(args.PATH.length > 0 ? args.PATH : ['.'], process.cwd(), draftFilter(plan.configs));
  for (const note of inputs.notes) terminal.err(`stet: ${note}\n`);
  const planned: Planned[] = [];
  for (const path of inputs.paths) planned.push(await plan.of(path));
  const choices = withJobSummary(args.format, process.env.GITHUB_STEP_SUMMARY);
  const outputs = beginOutputs(choices, await rulesIn(plan, planned), terminal);
  const errors: InputError[] = [...inputs.errors];
  let summary = EMPTY_SUMMARY;
  let isFlagged = false;
  for await (const { result, failOn } of checkedInTurn(planned, errors, terminal)) {
    summary = addToSummary(summary, result);
    isFlagged ||= isGrave(result, failOn);
    outputs.document(result);
    if (outputs.printsErrors && result.capped > 0) terminal.err(`stet: ${result.path}: ${cappedNote(result.capped)}\n`);
  }
  errors.sort((x, y) => (x.path < y.path ? -1 : 1));
  if (!outputs.printsErrors) for (const error of errors) printInputError(error, terminal);
  const unwritten = outputs.end(summary, errors);
  for (const message of unwritten) terminal.err(`${terminal.style.colours.red('stet:')} ${message}\n`);
  if (errors.length + unwritten.length > 0) return FAILED;
  return isFlagged ? FLAGGED : PASSED;
}

/** The results of the drafts in their order; what could not be checked goes to the errors. */
async function* checkedInTurn(planned: readonly Planned[], errors: InputError[], terminal: Terminal) {
  const run = jobRunner();
  const progress = progressOf(planned.length, terminal);
  for (const { job, adjustment, failOn } of planned) {
    const outcome = await run(job, (words) => progress.next(job.path, words));
    progress.clear();
    if (hasFailed(outcome)) {
      errors.push(outcome.error);
      continue;
    }
    yield { result: { ...outcome, findings: adjusted(outcome.findings, adjustment) }, failOn };
  }
}

/** The rules that a run can use, for reports that describe them. */
async function rulesIn(plan: Plan, planned: readonly Planned[]): Promise<readonly RuleInfo[]> {
  const rules = new Map<string, Rule>();
  for (const config of new Set(planned.map((each) => each.config)))
    for (const rule of await plan.rulesOf(config)) rules.set(rule.id, rule);
  return [...rules.values()]
    .map(({ id, title, why }) => ({ id, title, why: why ?? title }))
    .sort((x, y) => (x.id < y.id ? -1 : 1));
}

function isGrave({ findings }: DocumentResult, failOn: FailOn): boolean {
  return failOn !== 'never' && findings.some((finding) => isOpen(finding) && atLeast(finding.severity, failOn));
}
