/** The drafts that a command line names, each checked, adjusted to the settings, and marked with what was decided. */
import { resolve } from 'node:path';
import { draftFilter } from '../../config/drafts.ts';
import { findInputs, type InputError } from '../../config/inputs.ts';
import type { Config } from '../../config/settings.ts';
import type { RuleFailure } from '../../engine/flag.ts';
import type { Rule } from '../../engine/rule.ts';
import { adjusted } from '../../findings/adjust.ts';
import { withDecisions } from '../../findings/decisions/apply.ts';
import type { Decisions } from '../../findings/decisions/decision.ts';
import { DECISIONS_FILE, readDecisions } from '../../findings/decisions/read.ts';
import type { DocumentResult } from '../../findings/result.ts';
import { progressOf } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { type Changes, changesSince, type Since } from './changes.ts';
import { type CheckJob, type CheckOutcome, hasFailed } from './job.ts';
import { onlyChanged } from './only-changed.ts';
import { type Plan, type PlanArguments, type Planned, planFor } from './plan.ts';
import { inOrder, type JobPool, outcomesOf, threadsFor } from './threads.ts';

/** The part of a command line that a run depends on. */
export interface RunArguments extends PlanArguments {
  readonly PATH: readonly string[];
  /** Only what touches lines that were changed since then. */
  readonly changedSince?: Since | undefined;
  /** How many threads to use; as many as pay where it is absent. */
  readonly threads?: number | undefined;
  /** Where results of earlier runs are kept. */
  readonly cacheFolder?: string | undefined;
  /** True where a report shows the drafts themselves. */
  readonly withDraft?: boolean;
}

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
  /** Checks the drafts in their order. @throws DecisionsError for a faulty decisions file. */
  drafts(): AsyncGenerator<CheckedDraft>;
  /** The same without what the decisions files say; in a pool, where one is given, and else where it pays. */
  undecided(pool?: JobPool): AsyncGenerator<CheckedDraft>;
}

/**
 * Finds the drafts of a command line, and what is in force for each.
 * @throws ConfigError, RuleError, DecisionsError, UsageError for what is wrong with settings, rules, decisions, words.
 */
export async function beginRun(args: RunArguments, terminal: Terminal): Promise<Run> {
  const plan = planFor(args);
  const inputs = await findInputs(args.PATH.length > 0 ? args.PATH : ['.'], process.cwd(), draftFilter(plan.configs));
  for (const note of inputs.notes) terminal.err(`stet: ${note}\n`);
  const changes = args.changedSince === undefined ? undefined : changesSince(args.changedSince);
  const paths = inputs.paths.filter((path) => changes === undefined || changes.has(resolve(path)));
  const planned: Planned[] = [];
  for (const path of paths) planned.push(withSource(await plan.of(path), args));
  // A fault of the command line is told even where there is no draft.
  if (planned.length === 0) await plan.rulesOf(undefined);
  const errors: InputError[] = inputs.errors.filter(({ code }) => changes === undefined || code !== 'no-drafts');
  const jobs = planned.map(({ job }) => job);
  const undecided = (pool?: JobPool) =>
    checkedInTurn(planned, errors, terminal, changes, (began) =>
      pool === undefined ? outcomesOf(jobs, threadsFor(jobs, args.threads), began) : inOrder(jobs, pool),
    );
  return { planned, rules: await rulesIn(plan, planned), errors, undecided, drafts: () => decided(undecided()) };
}

/** Where a job takes its text from, where results are kept, and whether the draft is one of them. */
function withSource(
  planned: Planned,
  { changedSince, cacheFolder, ruleCache, withDraft = false }: RunArguments,
): Planned {
  const staged = changedSince !== undefined && 'staged' in changedSince;
  const job: CheckJob = {
    ...planned.job,
    settings: { ...planned.job.settings, ...(withDraft ? { withDraft } : {}) },
    ...(staged ? { staged } : {}),
    ...(cacheFolder === undefined ? {} : { cacheFolder }),
    ...(ruleCache === undefined ? {} : { ruleCache }),
  };
  return { ...planned, job };
}

/** Where the decisions about the drafts of a settings file are kept; in the current folder where there is none. */
export const decisionsFileOf = (config: Config | undefined): string =>
  resolve(config?.folder ?? '.', config?.settings.decisions ?? DECISIONS_FILE);

async function* checkedInTurn(
  planned: readonly Planned[],
  errors: InputError[],
  terminal: Terminal,
  changes: Changes | undefined,
  outcomes: (began: (job: CheckJob, words: number) => void) => AsyncGenerator<CheckOutcome>,
): AsyncGenerator<CheckedDraft> {
  const progress = progressOf(planned.length, terminal);
  let index = 0;
  for await (const outcome of outcomes(({ path }, words) => progress.began(path, words))) {
    const each = planned[index];
    index += 1;
    progress.clear();
    if (each === undefined) continue;
    if (hasFailed(outcome)) {
      progress.done(each.job.path, 0);
      errors.push(outcome.error);
      continue;
    }
    for (const failure of outcome.failures ?? []) errors.push(failureError(each.job.path, failure));
    const kept = adjusted(outcome.findings, each.adjustment);
    const findings = changes === undefined ? kept : onlyChanged(kept, changes.get(resolve(each.job.path)) ?? []);
    yield { result: { ...outcome, findings }, planned: each, decisionsFile: decisionsFileOf(each.config) };
    progress.done(each.job.path, outcome.words);
  }
  progress.clear();
  errors.sort((x, y) => (x.path < y.path ? -1 : 1));
}

/** The drafts with what was decided of their findings. */
async function* decided(drafts: AsyncGenerator<CheckedDraft>): AsyncGenerator<CheckedDraft> {
  const decisionsOf = decisionsByFile();
  for await (const { result, ...draft } of drafts) {
    const findings = withDecisions(result.findings, await decisionsOf(draft.decisionsFile));
    yield { ...draft, result: { ...result, findings } };
  }
}

/** A rule that failed, as an error of the run. */
export const failureError = (path: string, { rule, failed }: RuleFailure): InputError => ({
  path,
  code: 'rule-failed',
  message: `the rule "${rule}" failed, and what it found here does not count. ${failed}`,
});

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
