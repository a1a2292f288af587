/** `stet baseline`: records all present findings as known, so that a team starts with a clean slate. */
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

export interface BaselineArguments extends DraftArguments, Pick<RuleArguments, 'rules'> {
  readonly PATH: readonly string[];
  readonly update: boolean;
  readonly config: string | undefined;
}

const OPTIONS = {
  update: {
    describe: 'Add what is new to a baseline that is there already, and say what was added',
    type: 'boolean',
    default: false,
  },
  rules: RULE_OPTIONS.rules,
  config: CONFIG_OPTION,
  ...DRAFT_OPTIONS,
} as const;

export const baseline = (call: Call): CommandModule<object, BaselineArguments> => ({
  command: 'baseline [PATH..]',
  describe: 'Record all present findings as known',
  builder: (args) =>
    outlined(call, args, {
      usage: 'baseline [PATH..]',
      about:
        'Records all present findings in stet.decisions.json as known, so that only new ones are reported from now on. A baseline does not grow unless --update says so.',
      examples: [
        ['the first time', 'stet baseline stories/'],
        ['later, after looking at what is new', 'stet baseline --update stories/'],
      ],
      options: OPTIONS,
    })
      .positional('PATH', words('Files, folders or globs; without any, the current folder'))
      .options(OPTIONS),
  handler: async (args) => {
    const { recordBaseline } = await import('./decide/record-baseline.ts');
    call.exitCode = await recordBaseline(args, call.terminal);
  },
});
