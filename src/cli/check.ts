/** `stet check`: every draft through the whole way, and what it found. */
import type { InputError } from '../config/inputs.ts';
import { findInputs } from '../config/inputs.ts';
import type { CheckedDocument, CheckOptions } from '../findings/check.ts';
import { checkDocument } from '../findings/check.ts';
import type { Severity } from '../findings/finding.ts';
import { atLeast, SEVERITIES } from '../findings/severity.ts';
import { REPORTS } from '../report/index.ts';
import { cappedNote } from '../report/pretty.ts';
import { addToSummary, EMPTY_SUMMARY, type Summary } from '../report/report.ts';
import type { Arguments } from './command.ts';
import { FAILED, FLAGGED, PASSED } from './exit-codes.ts';
import { printInputError } from './input-errors.ts';
import { type Progress, progressOf } from './progress.ts';
import { type DraftOptions, draftOptions, readDraft } from './read-draft.ts';
import { rulesToRun } from './rules-to-run.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Checks what the arguments name; returns the exit code. */
export async function check(args: Arguments, terminal: Terminal): Promise<number> {
  const report = REPORTS.find(({ name }) => name === args.one('format'));
  if (report === undefined) throw new UsageError(`there is no format "${args.one('format')}"`);
  const options = { ...checkOptions(args), rules: await rulesToRun(args) };
  const reading = draftOptions(args);
  const inputs = await findInputs(args.words.length > 0 ? args.words : ['.']);
  const errors: InputError[] = [...inputs.errors];
  const progress = progressOf(inputs.paths.length, terminal);
  const writer = report.begin(terminal.style);
  let summary = EMPTY_SUMMARY;
  for (const path of inputs.paths) {
    const checked = await checkPath(path, reading, options, progress);
    progress.clear();
    if ('error' in checked) {
      errors.push(checked.error);
      continue;
    }
    summary = addToSummary(summary, checked);
    terminal.out(writer.document(checked));
    if (report.holdsErrors && checked.capped > 0) terminal.err(`stet: ${path}: ${cappedNote(checked.capped)}\n`);
  }
  errors.sort((x, y) => (x.path < y.path ? -1 : 1));
  if (!report.holdsErrors) for (const error of errors) printInputError(error, terminal);
  terminal.out(writer.end(summary, errors));
  return errors.length > 0 ? FAILED : exitCode(summary, args.one('fail-on'));
}

async function checkPath(
  path: string,
  reading: DraftOptions,
  options: CheckOptions,
  progress: Progress,
): Promise<CheckedDocument | { readonly error: InputError }> {
  const draft = await readDraft(path, reading);
  if ('error' in draft) return draft;
  progress.next(path, draft.document.words);
  try {
    return checkDocument(draft.document, options);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { error: { path, code: 'internal', message: `Stet failed on this draft (${words}); please report it` } };
  }
}

function checkOptions(args: Arguments): CheckOptions {
  const given = args.one('min-confidence');
  if (given === undefined) return {};
  const minConfidence = /^(?:\d+\.?\d*|\.\d+)$/u.test(given) ? Number(given) : Number.NaN;
  if (!(minConfidence >= 0 && minConfidence <= 1)) {
    throw new UsageError(`--min-confidence cannot be "${given}"; it is a number from 0 to 1`);
  }
  return { minConfidence };
}

function exitCode(summary: Summary, failOn: string | undefined): number {
  const threshold = SEVERITIES.find((severity) => severity === failOn);
  if (threshold === undefined) return PASSED;
  const grave = (severity: Severity) => atLeast(severity, threshold) && summary[severity] > 0;
  return SEVERITIES.some(grave) ? FLAGGED : PASSED;
}
