/** The work of `stet check`: every draft through the whole way, and what was found. */
import type { InputError } from '../config/inputs.ts';
import { findInputs } from '../config/inputs.ts';
import type { CheckOptions } from '../findings/check.ts';
import { checkDocument } from '../findings/check.ts';
import type { Severity } from '../findings/finding.ts';
import type { DocumentResult } from '../findings/result.ts';
import { resultOf } from '../findings/result-of.ts';
import { atLeast, SEVERITIES } from '../findings/severity.ts';
import { cappedNote } from '../report/pretty.ts';
import { addToSummary, EMPTY_SUMMARY, type Summary } from '../report/report.ts';
import type { CheckArguments } from './check.ts';
import { FAILED, FLAGGED, PASSED } from './exit-codes.ts';
import { printInputError } from './input-errors.ts';
import { beginOutputs, withJobSummary } from './outputs.ts';
import { type Progress, progressOf } from './progress.ts';
import { type DraftOptions, draftOptions, readDraft } from './read-draft.ts';
import { rulesToRun } from './rules-to-run.ts';
import type { Terminal } from './terminal.ts';

/** Checks what the arguments name; returns the exit code. */
export async function checkDrafts(args: CheckArguments, terminal: Terminal): Promise<number> {
  const minConfidence = args['min-confidence'];
  const rules = await rulesToRun(args);
  const options = { ...(minConfidence === undefined ? {} : { minConfidence }), rules };
  const reading = draftOptions(args);
  const inputs = await findInputs(args.PATH.length > 0 ? args.PATH : ['.']);
  const errors: InputError[] = [...inputs.errors];
  const progress = progressOf(inputs.paths.length, terminal);
  const outputs = beginOutputs(
    withJobSummary(args.format, process.env.GITHUB_STEP_SUMMARY),
    rules.map(ruleInfo),
    terminal,
  );
  let summary = EMPTY_SUMMARY;
  for (const path of inputs.paths) {
    const checked = await checkPath(path, reading, options, progress);
    progress.clear();
    if ('error' in checked) {
      errors.push(checked.error);
      continue;
    }
    summary = addToSummary(summary, checked);
    outputs.document(checked);
    if (outputs.printsErrors && checked.capped > 0) terminal.err(`stet: ${path}: ${cappedNote(checked.capped)}\n`);
  }
  errors.sort((x, y) => (x.path < y.path ? -1 : 1));
  if (!outputs.printsErrors) for (const error of errors) printInputError(error, terminal);
  const unwritten = outputs.end(summary, errors);
  for (const message of unwritten) terminal.err(`${terminal.style.colours.red('stet:')} ${message}\n`);
  return errors.length + unwritten.length > 0 ? FAILED : exitCode(summary, args['fail-on']);
}

const ruleInfo = ({ id, title, why }: { id: string; title: string; why?: string }) => ({
  id,
  title,
  why: why ?? title,
});

async function checkPath(
  path: string,
  reading: DraftOptions,
  options: CheckOptions,
  progress: Progress,
): Promise<DocumentResult | { readonly error: InputError }> {
  const draft = await readDraft(path, reading);
  if ('error' in draft) return draft;
  progress.next(path, draft.document.words);
  try {
    return resultOf(checkDocument(draft.document, options));
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { error: { path, code: 'internal', message: `Stet failed on this draft (${words}); please report it` } };
  }
}

function exitCode(summary: Summary, failOn: CheckArguments['fail-on']): number {
  if (failOn === 'never') return PASSED;
  const grave = (severity: Severity) => atLeast(severity, failOn) && summary[severity] > 0;
  return SEVERITIES.some(grave) ? FLAGGED : PASSED;
}
