/** The drafts that a command line names, each checked, adjusted to the settings, and marked with what was decided. */
import { resolve } from 'node:path';
import { draftFilter } from '../../config/drafts.ts';
import { findInputs, type InputError } from '../../config/inputs.ts';
import type { Config } from '../../config/settings.ts';
import type { Rule } from '../../engine/rule.ts';
import { adjusted } from '../../findings/adjust.ts';
import { withDecisions } from '../../findings/decisions/apply.ts';
import type { Decisions } from '../../findings/decisions/decision.ts';
import { DECISIONS_FILE, readDecisions } from '../../findings/decisions/read.ts';
import type { DocumentResult } from '../../findings/result.ts';
import { progressOf } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { hasFailed } from './job.ts';
import { type Plan, type PlanArguments, type Planned, planFor } from './plan.ts';
import { jobRunner } from './run-job.ts';

/** A draft that was checked. */
export interface CheckedDraft {
  readonly result: DocumentResult;
  readonly planned: Planned;
  /** The file that holds the decisions about it. */
  readonly decisionsFile: string;
}

/** A run before its drafts are checked. */
export interface Run {
  readonly planned: readonly Planned[];
  /** The rules that the run can use, sorted by id. */
  readonly rules: readonly Rule[];
  /** What was named and cannot be checked; complete when the last draft is done. Sorted by path then. */
  readonly errors: readonly InputError[];
  /** Checks the drafts in their order. */
  drafts(): AsyncGenerator<CheckedDraft>;
}

/**
 * Finds the drafts of a command line, and what is in force for each.
 * @throws ConfigError, RuleError, DecisionsError, UsageError for what is wrong with settings, rules, decisions, words.
 */
export async function beginRun(
  args: PlanArguments & { readonly PATH: readonly string[] },
  terminal: Terminal,
): Promise<Run> {
  const plan = planFor(args);
  const inputs = await findInputs(args.PATH.length > 0 ? args.PATH : ['.'], process.cwd(), draftFilter(plan.configs));
  for (const note of inputs.notes) terminal.err(`stet: ${note}\n`);
  const planned: Planned[] = [];
  for (const path of inputs.paths) planned.push(await plan.of(path));
  // A fault of the command line is told even where there is no draft.
  if (planned.length === 0) await plan.rulesOf(undefined);
  const errors: InputError[] = [...inputs.errors];
  return {
    planned,
    rules: await rulesIn(plan, planned),
    errors,
    drafts: () => checkedInTurn(planned, errors, terminal),
  };
}

/** Where the decisions about the drafts of a settings file are kept; in the current folder where there is none. */
export const decisionsFileOf = (config: Config | undefined): string =>
  resolve(config?.folder ?? '.', config?.settings.decisions ?? DECISIONS_FILE);

async function* checkedInTurn(
  planned: readonly Planned[],
  errors: InputError[],
  terminal: Terminal,
): AsyncGenerator<CheckedDraft> {
  const run = jobRunner();
  const decisionsOf = decisionsByFile();
  const progress = progressOf(planned.length, terminal);
  for (const each of planned) {
    const decisionsFile = decisionsFileOf(each.config);
    const decisions = await decisionsOf(decisionsFile);
    const outcome = await run(each.job, (words) => progress.next(each.job.path, words));
    progress.clear();
    if (hasFailed(outcome)) {
      errors.push(outcome.error);
      continue;
    }
    const findings = withDecisions(adjusted(outcome.findings, each.adjustment), decisions);
    yield { result: { ...outcome, findings }, planned: each, decisionsFile };
  }
  errors.sort((x, y) => (x.path < y.path ? -1 : 1));
}

/** Reads each decisions file once. */
function decisionsByFile(): (file: string) => Promise<Decisions> {
  const read = new Map<string, Promise<Decisions>>();
  return (file) => {
    const decisions = read.get(file) ?? readDecisions(file);
    read.set(file, decisions);
    return decisions;
  };
}

async function rulesIn(plan: Plan, planned: readonly Planned[]): Promise<readonly Rule[]> {
  const rules = new Map<string, Rule>();
  for (const config of new Set(planned.map((each) => each.config)))
    for (const rule of await plan.rulesOf(config)) rules.set(rule.id, rule);
  return [...rules.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
}
