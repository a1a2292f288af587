/** `stet decisions prune`: drops decisions whose finding is gone. */
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

const EXAMPLES = [
  ['drop them', 'stet decisions prune'],
  ['fail a build where there are any', 'stet decisions prune --check stories/'],
] as const;

export const decisions = (call: Call): CommandModule => ({
  command: 'decisions',
  describe: 'Keep stet.decisions.json tidy',
  builder: (args) =>
    outlined(call, args, {
      usage: 'decisions',
      about: 'Keeps stet.decisions.json tidy. "stet decide" and "stet baseline" write it.',
      examples: EXAMPLES,
      options: {},
      children: ['prune'],
    }).command(prune(call)),
  handler: () => {
    throw new UsageError('"stet decisions" needs to be told what to do: stet decisions prune');
  },
});

const prune = (call: Call): CommandModule<object, PruneArguments> => ({
  command: 'prune [PATH..]',
  describe: 'Drop the decisions whose finding is gone',
  builder: (args) =>
    outlined(call, args, {
      usage: 'decisions prune [PATH..]',
      about: 'Drops the decisions whose finding is gone from the drafts that are named, or whose draft is gone.',
      examples: EXAMPLES,
      options: OPTIONS,
    })
      .positional('PATH', words('Files, folders or globs; without any, the current folder'))
      .options(OPTIONS),
  handler: async (args) => {
    const { pruneDecisions } = await import('./decide/prune-decisions.ts');
    call.exitCode = await pruneDecisions(args, call.terminal);
  },
});
