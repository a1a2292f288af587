/** The options that several commands share. */
import type { OptionSpec } from './command.ts';

/** How a draft is read. */
export const DRAFT_OPTIONS = {
  date: {
    describe: "The draft's date, where the draft does not give it or gives another",
    value: 'YYYY-MM-DD',
  },
  'stdin-name': {
    describe: 'What the draft on standard input would be called; its ending tells the format',
    value: 'NAME',
  },
} as const satisfies Record<string, OptionSpec>;

/** Which rules are run. */
export const RULE_OPTIONS = {
  rule: { describe: 'Run this rule alone', value: 'ID', many: true },
  'no-rule': { describe: 'Leave this rule out', value: 'ID', many: true },
  rules: { describe: 'A folder with more rules (.yml)', value: 'DIR', many: true },
} as const satisfies Record<string, OptionSpec>;

/** The format of the output, one of some. */
export const formatOption = (...choices: readonly [string, ...string[]]): OptionSpec => ({
  describe: 'How to print it',
  value: 'FORMAT',
  choices,
  default: choices[0],
});
