/** What the commands for a single draft share: read it, run the whole way, or say why not. */
import { findInputs } from '../config/inputs.ts';
import type { Rule } from '../engine/rule.ts';
import { type CheckedDocument, type CheckOptions, checkDocument } from '../findings/check.ts';
import type { PlanArguments } from './check/plan.ts';
import { planOf } from './check/plan-of.ts';
import { failureError } from './check/run.ts';
import { FAILED, PASSED } from './exit-codes.ts';
import { printInputError } from './input-errors.ts';
import type { DraftArguments } from './options.ts';
import { progressOf } from './progress.ts';
import { draftOptions, readDraft } from './read-draft.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Prints what `write` makes of the draft at a path, checked as `optionsFor` says of the rules in force; returns the exit code. */
export async function withDraft(
  name: string,
  args: DraftArguments & Partial<PlanArguments>,
  optionsFor: (rules: readonly Rule[]) => CheckOptions,
  terminal: Terminal,
  write: (checked: CheckedDocument) => string,
): Promise<number> {
  const { paths, errors } = await findInputs([name]);
  const { rules, usualDate, words } = await planOf(paths[0] ?? name, args);
  const [path] = paths;
  if (paths.length > 1) throw new UsageError(`"${name}" stands for ${paths.length} files; name one of them`);
  const draft = path === undefined ? undefined : await readDraft(path, draftOptions(args, usualDate));
  const found = draft !== undefined && 'error' in draft ? [draft.error] : errors;
  if (draft === undefined || 'error' in draft) {
    for (const error of found) printInputError(error, terminal);
    return FAILED;
  }
  const progress = progressOf(1, terminal);
  progress.began(name, draft.document.words);
  const checked = checkDocument(draft.document, { ...optionsFor(rules), ...(words === undefined ? {} : { words }) });
  progress.clear();
  terminal.out(write(checked));
  for (const failure of checked.failures) printInputError(failureError(name, failure), terminal);
  return checked.failures.length > 0 ? FAILED : PASSED;
}
