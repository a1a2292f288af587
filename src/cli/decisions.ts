/** `stet decisions`: drops decisions whose finding is gone, and gives false alarms as examples for rules. */
import type { CommandModule } from 'yargs';
import type { Call } from './call.ts';
import {
  CONFIG_OPTION,
  DRAFT_OPTIONS,
  type DraftArguments,
  RULE_OPTIONS,
  type RuleArguments,
  words,
} from './options.ts';
import { outlined } from './outline.ts';
import { UsageError } from './usage-error.ts';

export interface PruneArguments extends DraftArguments, Pick<RuleArguments, 'rules'> {
  readonly PATH: readonly string[];
  readonly check: boolean;
  readonly config: string | undefined;
}

const OPTIONS = {
  check: {
    describe: 'Change nothing; exit with 1 if a decision has lost its finding',
    type: 'boolean',
    default: false,
  },
  rules: RULE_OPTIONS.rules,
  config: CONFIG_OPTION,
  ...DRAFT_OPTIONS,
} as const;

const PRUNE_EXAMPLES = [
  ['drop the decisions whose finding is gone', 'stet decisions prune'],
  ['fail a build where there are any', 'stet decisions prune --check stories/'],
] as const;

export interface ExportArguments {
  readonly PATH: readonly string[];
  readonly 'false-alarms': boolean;
  readonly config: string | undefined;
}

const EXPORT_OPTIONS = {
  'false-alarms': {
    describe: 'What was let stand as a false alarm, as examples that must pass (YAML)',
    type: 'boolean',
    default: false,
  },
  config: CONFIG_OPTION,
} as const;

const EXPORT_EXAMPLES = [
  ['false alarms as examples for rules', 'stet decisions export --false-alarms > false-alarms.yml'],
] as const;

export const decisions = (call: Call): CommandModule => ({
  command: 'decisions',
  describe: 'Tidy stet.decisions.json, or export from it',
  builder: (args) =>
    outlined(call, args, {
      usage: 'decisions',
      about: 'Works on stet.decisions.json, which "stet review", "stet decide" and "stet baseline" write.',
      examples: [...PRUNE_EXAMPLES, ...EXPORT_EXAMPLES],
      options: {},
      children: ['prune', 'export'],
    })
      .command(prune(call))
      .command(exported(call)),
  handler: () => {
    throw new UsageError(
      '"stet decisions" needs to be told what to do: stet decisions prune, or stet decisions export',
    );
  },
});

const prune = (call: Call): CommandModule<object, PruneArguments> => ({
  command: 'prune [PATH..]',
  describe: 'Drop the decisions whose finding is gone',
  builder: (args) =>
    outlined(call, args, {
      usage: 'decisions prune [PATH..]',
      about: 'Drops the decisions whose finding is gone from the drafts that are named, or whose draft is gone.',
      examples: PRUNE_EXAMPLES,
      options: OPTIONS,
    })
      .positional('PATH', words('Files, folders or globs; without any, the current folder'))
      .options(OPTIONS),
  handler: async (args) => {
    const { pruneDecisions } = await import('./decide/prune-decisions.ts');
    call.exitCode = await pruneDecisions(args, call.terminal);
  },
});

const exported = (call: Call): CommandModule<object, ExportArguments> => ({
  command: 'export [PATH..]',
  describe: 'Print false alarms as examples for rules',
  builder: (args) =>
    outlined(call, args, {
      usage: 'decisions export [PATH..]',
      about:
        'Prints what was let stand as a false alarm as examples that must pass, the way the file of a rule has them: the passages, and why.',
      examples: EXPORT_EXAMPLES,
      options: EXPORT_OPTIONS,
    })
      .positional('PATH', words('Only decisions about these drafts; without any, all'))
      .options(EXPORT_OPTIONS),
  handler: async (args) => {
    if (!args['false-alarms']) throw new UsageError('say what to export: stet decisions export --false-alarms');
    const { exportFalseAlarms } = await import('./decide/export-decisions.ts');
    call.exitCode = await exportFalseAlarms(args, call.terminal);
  },
});
