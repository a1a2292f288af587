/** `stet check`: the pairs of claims that cannot both stand. */
import type { CommandModule } from 'yargs';
import type { Call } from './call.ts';
import { FORMAT_OPTION, type FormatChoice } from './check/formats.ts';
import {
  CONFIG_OPTION,
  DRAFT_OPTIONS,
  type DraftArguments,
  MIN_CONFIDENCE_OPTION,
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
  readonly since: string | undefined;
  readonly staged: boolean;
  readonly threads: number | undefined;
  readonly watch: boolean;
  readonly cache: boolean;
  readonly 'cache-location': string | undefined;
  /** Where --watch keeps results as long as it runs; no option. */
  readonly watchFolder?: string;
  readonly 'min-confidence': number | undefined;
}

const OPTIONS = {
  format: FORMAT_OPTION,
  'fail-on': withoutDefault(
    oneOf('fail-on', 'Exit with 1 if a finding is as grave as this', ['error', 'warning', 'info', 'never']),
  ),
  config: CONFIG_OPTION,
  since: once('since', 'Report only what touches lines that were changed since a commit', (ref) => ref),
  staged: { describe: 'Report only what touches lines that are staged in git', type: 'boolean', default: false },
  threads: once('threads', 'How many threads to use; without it, as many as pay', count),
  watch: { describe: 'Check again whenever a draft changes, until Ctrl-C', type: 'boolean', default: false },
  cache: { describe: 'Keep results, and check only drafts that have changed', type: 'boolean', default: false },
  'cache-location': once(
    'cache-location',
    'The folder for --cache, without it node_modules/.cache/stet, and for rules as they were read',
    (path) => path,
  ),
  'min-confidence': MIN_CONFIDENCE_OPTION,
  ...RULE_OPTIONS,
  ...DRAFT_OPTIONS,
} as const;

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
        ['only what a branch has changed', 'stet check --since main'],
      ],
      options: OPTIONS,
    })
      .positional('PATH', words('Files, folders, globs, or - for standard input; without any, the current folder'))
      .options(OPTIONS)
      .epilogue(
        'Exit codes: 0 nothing as grave as --fail-on, 1 something is, 2 the run itself went wrong (all that can be read is still checked).',
      ),
  handler: async (args) => {
    call.exitCode = args.watch
      ? await (await import('./check/watch.ts')).watchDrafts(args, call.terminal)
      : await (await import('./check/check-drafts.ts')).checkDrafts(args, call.terminal);
  },
});

function count(given: string): number {
  if (/^[1-9]\d{0,2}$/u.test(given)) return Number(given);
  throw new UsageError(`--threads cannot be "${given}"; it is a number from 1`);
}
