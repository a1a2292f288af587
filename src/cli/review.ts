/** `stet review`: a page on this machine where an editor goes through the findings and decides. */
import type { CommandModule } from 'yargs';
import type { Call } from './call.ts';
import {
  CONFIG_OPTION,
  DRAFT_OPTIONS,
  type DraftArguments,
  MIN_CONFIDENCE_OPTION,
  once,
  RULE_OPTIONS,
  type RuleArguments,
  words,
} from './options.ts';
import { outlined } from './outline.ts';
import { UsageError } from './usage-error.ts';

export interface ReviewArguments extends Pick<DraftArguments, 'date'>, RuleArguments {
  readonly PATH: readonly string[];
  /** Absent where any free port will do. */
  readonly port: number | undefined;
  readonly 'no-open': boolean;
  readonly config: string | undefined;
  readonly 'min-confidence': number | undefined;
}

const OPTIONS = {
  port: once('port', 'The port to listen to; without it, one that is free', portOf),
  'no-open': { describe: 'Only print the address; open no browser', type: 'boolean', default: false },
  config: CONFIG_OPTION,
  date: DRAFT_OPTIONS.date,
  'min-confidence': MIN_CONFIDENCE_OPTION,
  ...RULE_OPTIONS,
} as const;

export const review = (call: Call): CommandModule<object, ReviewArguments> => ({
  command: 'review [PATH..]',
  describe: 'Go through the findings in the browser and decide',
  builder: (args) =>
    outlined(call, args, {
      usage: 'review [PATH..]',
      about:
        'Opens a page on this machine where you go through the findings and decide. Decisions go to stet.decisions.json at once; what you save in a draft is checked again. Ctrl-C ends it.',
      examples: [
        ['all drafts in the current folder', 'stet review'],
        ['one draft', 'stet review draft.md'],
        ['on a machine without a browser, for a tunnel to a fixed port', 'stet review --no-open --port 8420 stories/'],
      ],
      options: OPTIONS,
    })
      .positional('PATH', words('Files, folders or globs; without any, the current folder'))
      .options(OPTIONS)
      .epilogue(
        'The page can be reached from this machine only, at the address that is printed. Nothing is sent anywhere.',
      ),
  handler: async (args) => {
    const { reviewDrafts } = await import('./review/review-drafts.ts');
    call.exitCode = await reviewDrafts(args, call.terminal);
  },
});

function portOf(given: string): number {
  const port = /^\d{1,5}$/u.test(given) ? Number(given) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new UsageError(`--port cannot be "${given}"; it is a number from 1 to 65535`);
}
