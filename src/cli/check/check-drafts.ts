/** The work of `stet check`: every draft through the whole way, and what was found. */
import type { FailOn } from '../../config/settings.ts';
import { isOpen } from '../../findings/finding.ts';
import type { DocumentResult } from '../../findings/result.ts';
import { atLeast } from '../../findings/severity.ts';
import { limitNotes, summaryLine } from '../../report/pretty.ts';
import { addToSummary, EMPTY_SUMMARY } from '../../report/report.ts';
import type { CheckArguments } from '../check.ts';
import { FAILED, FLAGGED, PASSED } from '../exit-codes.ts';
import { printInputError } from '../input-errors.ts';
import type { Terminal } from '../terminal.ts';
import { beginOutputs, withJobSummary } from './outputs.ts';
import { beginRun } from './run.ts';
import { runArguments } from './run-arguments.ts';

/** Checks what the arguments name; returns the exit code. */
export async function checkDrafts(args: CheckArguments, terminal: Terminal): Promise<number> {
  const run = await beginRun(await runArguments(args), terminal);
  const choices = withJobSummary(args.format, process.env.GITHUB_STEP_SUMMARY);
  const rules = run.rules.map(({ id, title, why }) => ({ id, title, why: why ?? title }));
  const outputs = await beginOutputs(choices, rules, terminal);
  let summary = EMPTY_SUMMARY;
  let isFlagged = false;
  for await (const { result, planned } of run.drafts()) {
    summary = addToSummary(summary, result);
    isFlagged ||= isGrave(result, planned.failOn);
    outputs.document(result);
    if (outputs.printsErrors) for (const note of limitNotes(result)) terminal.err(`stet: ${result.path}: ${note}\n`);
  }
  if (!outputs.printsErrors) for (const error of run.errors) printInputError(error, terminal);
  const unwritten = outputs.end(summary, run.errors);
  // A person who sends all to files is told on the terminal what came of it.
  if (terminal.interactive && choices.every(({ file }) => file !== undefined))
    terminal.err(`${summaryLine(summary, run.errors, terminal.style)}\n`);
  for (const message of unwritten) terminal.err(`${terminal.style.colours.red('stet:')} ${message}\n`);
  if (run.errors.length + unwritten.length > 0) return FAILED;
  return isFlagged ? FLAGGED : PASSED;
}

function isGrave({ findings }: DocumentResult, failOn: FailOn): boolean {
  return failOn !== 'never' && findings.some((finding) => isOpen(finding) && atLeast(finding.severity, failOn));
}
