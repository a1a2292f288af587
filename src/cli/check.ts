/** `stet check`: the pairs of claims that cannot both stand. */
import type { CommandModule } from 'yargs';
import type { Call } from './call.ts';
import { FORMAT_OPTION, type FormatChoice } from './check/formats.ts';
import {
  CONFIG_OPTION,
  DRAFT_OPTIONS,
  type DraftArguments,
  once,
  oneOf,
  RULE_OPTIONS,
  type RuleArguments,
  withoutDefault,
  words,
} from './options.ts';
import { outlined } from './outline.ts';
import { UsageError } from './usage-error.ts';

export interface CheckArguments extends DraftArguments, RuleArguments {
  readonly PATH: readonly string[];
  readonly format: readonly FormatChoice[];
  readonly 'fail-on': 'error' | 'warning' | 'info' | 'never' | undefined;
  readonly config: string | undefined;
  readonly 'min-confidence': number | undefined;
}

const OPTIONS = {
  format: FORMAT_OPTION,
  'fail-on': withoutDefault(
    oneOf('fail-on', 'Exit with 1 if a finding is as grave as this', ['error', 'warning', 'info', 'never']),
  ),
  config: CONFIG_OPTION,
  'min-confidence': once('min-confidence', 'Leave out what Stet is less sure of, 0 to 1', confidence),
  ...RULE_OPTIONS,
  ...DRAFT_OPTIONS,
};

export const check = (call: Call): CommandModule<object, CheckArguments> => ({
  command: 'check [PATH..]',
  describe: 'Flag the pairs of claims that cannot both stand',
  builder: (args) =>
    outlined(call, args, {
      usage: 'check [PATH..]',
      about: 'Flags the pairs of claims that cannot both stand.',
      examples: [
        ['one draft', 'stet check draft.md'],
        ['folders and globs', 'stet check stories/ "desk/**/*.txt"'],
        ['standard input, and when it is dated', 'cat draft.txt | stet check - --date 2026-03-14'],
        ['for a build', 'stet check --format sarif=stet.sarif --format pretty --fail-on warning drafts/'],
        ['all rules but one', 'stet check --no-rule name-spelling draft.md'],
      ],
      options: OPTIONS,
    })
      .positional('PATH', words('Files, folders, globs, or - for standard input; without any, the current folder'))
      .options(OPTIONS)
      .epilogue(
        'Exit codes: 0 nothing as grave as --fail-on, 1 something is, 2 the run itself went wrong (all that can be read is still checked).',
      ),
  handler: async (args) => {
    const { checkDrafts } = await import('./check/check-drafts.ts');
    call.exitCode = await checkDrafts(args, call.terminal);
  },
});

function confidence(given: string): number {
  const number = /^(?:\d+\.?\d*|\.\d+)$/u.test(given) ? Number(given) : Number.NaN;
  if (number >= 0 && number <= 1) return number;
  throw new UsageError(`--min-confidence cannot be "${given}"; it is a number from 0 to 1`);
}
