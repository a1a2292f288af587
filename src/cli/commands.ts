/** All commands. The code of each is loaded when it is called. */
import type { Command } from './command.ts';
import { DRAFT_OPTIONS, formatOption, RULE_OPTIONS } from './options.ts';

const FILE: Command['words'] = { name: 'FILE', count: 'one', describe: 'The draft, or - for standard input' };

const check: Command = {
  name: 'check',
  summary: 'Flag the pairs of claims that cannot both stand',
  words: {
    name: 'PATH',
    count: 'any',
    describe: 'Files, folders, globs, or - for standard input; the current folder if there are none',
  },
  options: {
    format: formatOption('pretty', 'json'),
    'fail-on': {
      describe: 'Exit with 1 if there is a finding as grave as this',
      value: 'SEVERITY',
      choices: ['error', 'warning', 'info', 'never'],
      default: 'error',
    },
    'min-confidence': { describe: 'Leave out findings that Stet is less sure of, 0 to 1', value: 'NUMBER' },
    ...RULE_OPTIONS,
    ...DRAFT_OPTIONS,
  },
  examples: [
    ['stet check draft.md', 'check one draft'],
    ['stet check stories/ "desk/**/*.txt"', 'check folders and globs'],
    ['cat draft.txt | stet check - --date 2026-03-14', 'check standard input, and say when it is dated'],
    ['stet check --format json --fail-on warning drafts/', 'for a build'],
    ['stet check --no-rule name-spelling draft.md', 'leave a rule out'],
  ],
  epilogue:
    'Exit codes: 0 nothing as grave as --fail-on, 1 something is, 2 the run itself went wrong (every readable file is still checked).',
  run: async (args, terminal) => (await import('./check.ts')).check(args, terminal),
};

const claims: Command = {
  name: 'claims',
  summary: 'List every claim that Stet reads out of a draft',
  words: FILE,
  options: { format: formatOption('pretty', 'json', 'csv'), ...DRAFT_OPTIONS },
  examples: [
    ['stet claims draft.md', 'a list to tick off'],
    ['stet claims --format csv draft.md > claims.csv', 'the same for a spreadsheet'],
  ],
  run: async (args, terminal) => (await import('./claims.ts')).claims(args, terminal),
};

const explain: Command = {
  name: 'explain',
  summary: 'Show for each pair that was compared why it is flagged or not',
  words: {
    name: 'FILE[:LINE]',
    count: 'one',
    describe: 'The draft, or a line of it for the pairs that touch that line',
  },
  options: { ...RULE_OPTIONS, ...DRAFT_OPTIONS },
  examples: [
    ['stet explain draft.md:15', 'the pairs that touch line 15'],
    ['stet explain --rule count-against-count draft.md', 'all pairs of one rule'],
  ],
  run: async (args, terminal) => (await import('./explain.ts')).explain(args, terminal),
};

const annotate: Command = {
  name: 'annotate',
  summary: 'Show what Stet sees: sentences, trees, names, quotations, numbers, times',
  words: FILE,
  options: { format: formatOption('pretty', 'conllu'), ...DRAFT_OPTIONS },
  examples: [
    ['stet annotate draft.md', 'for a person'],
    ['stet annotate --format conllu draft.md', 'trees for other tools'],
  ],
  run: async (args, terminal) => (await import('./annotate.ts')).annotate(args, terminal),
};

const showRule: Command = {
  name: 'rules show',
  summary: 'Print one rule with its examples',
  words: { name: 'ID', count: 'one', describe: 'The id of the rule' },
  options: { rules: RULE_OPTIONS.rules },
  examples: [['stet rules show count-against-count', 'one rule, and what it must not flag']],
  run: async (args, terminal) => (await import('./rules.ts')).showRule(args, terminal),
};

const rules: Command = {
  name: 'rules',
  summary: 'List the rules',
  options: { rules: RULE_OPTIONS.rules },
  examples: [
    ['stet rules', 'all rules in a line each'],
    ['stet rules show count-against-count', 'one rule with its examples'],
  ],
  children: [showRule],
  run: async (args, terminal) => (await import('./rules.ts')).listRules(args, terminal),
};

export const COMMANDS: readonly Command[] = [check, claims, explain, annotate, rules];
