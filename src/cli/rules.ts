/** `stet rules`, and the commands within it: show, new, test, lint. */
import type { CommandModule } from 'yargs';
import type { Call } from './call.ts';
import { PASSED } from './exit-codes.ts';
import { CONFIG_OPTION, RULE_OPTIONS, type RuleArguments, word, words } from './options.ts';
import { outlined } from './outline.ts';
import type { NewRuleArguments } from './rules/new-rule.ts';
import type { OwnRulesArguments } from './rules/own-rules.ts';

type FolderArguments = Pick<RuleArguments, 'rules' | 'no-code-rules' | 'isolate'> & {
  readonly config: string | undefined;
};
type ShowArguments = FolderArguments & { readonly ID: string };

const OPTIONS = {
  rules: RULE_OPTIONS.rules,
  config: CONFIG_OPTION,
  'no-code-rules': RULE_OPTIONS['no-code-rules'],
  isolate: RULE_OPTIONS.isolate,
};
const SHOW_EXAMPLE = ['one rule, and what it must not flag', 'stet rules show count-against-count'] as const;
const NEW_EXAMPLE = ['begin a rule of your own', 'stet rules new goals-against-goals'] as const;
const TEST_EXAMPLE = ['do the examples of your rules hold?', 'stet rules test'] as const;

export const rules = (call: Call): CommandModule<object, FolderArguments> => ({
  command: 'rules',
  describe: 'List the rules; write, test and lint rules of your own',
  builder: (args) =>
    outlined(call, args, {
      usage: 'rules',
      about: 'Lists the rules, those of your own among them. The commands within it write, test and lint your own.',
      examples: [['all rules in a line each', 'stet rules'], SHOW_EXAMPLE, NEW_EXAMPLE, TEST_EXAMPLE],
      options: OPTIONS,
      children: ['show', 'new', 'test', 'lint'],
    })
      .command(showRule(call))
      .command(newRule(call))
      .command(testOwn(call))
      .command(lintOwn(call))
      .options(OPTIONS),
  handler: async (args) => {
    const { ruleList } = await import('../report/rules.ts');
    call.terminal.out(ruleList(await rulesFor(args), call.terminal.style));
    call.exitCode = PASSED;
  },
});

/** The rules that a draft in the current folder could be checked with. */
async function rulesFor(args: FolderArguments) {
  const { planFor } = await import('./check/plan.ts');
  const plan = planFor({ ...args, rule: [], 'no-rule': [] });
  return plan.rulesOf(await plan.configs('draft.md'));
}

const showRule = (call: Call): CommandModule<object, ShowArguments> => ({
  command: 'show <ID>',
  describe: 'Print one rule with its examples',
  builder: (args) =>
    outlined(call, args, {
      usage: 'rules show <ID>',
      about: 'Prints one rule with its examples.',
      examples: [SHOW_EXAMPLE],
      options: OPTIONS,
    })
      .positional('ID', word('The id of the rule'))
      .options(OPTIONS),
  handler: async (args) => {
    const [{ ruleOf }, { rulePage }] = await Promise.all([import('./rules-to-run.ts'), import('../report/rules.ts')]);
    call.terminal.out(rulePage(ruleOf(args.ID, await rulesFor(args)), call.terminal.style));
    call.exitCode = PASSED;
  },
});

const newRule = (call: Call): CommandModule<object, NewRuleArguments> => ({
  command: 'new <ID>',
  describe: 'Write a rule to start from',
  builder: (args) =>
    outlined(call, args, {
      usage: 'rules new <ID>',
      about:
        'Writes a rule in YAML to start from into the first folder of --rules or of "rule-folders" in the settings, else into stet-rules/.',
      examples: [NEW_EXAMPLE, ['in a folder of its own', 'stet rules new goals-against-goals --rules desk/rules']],
      options: OPTIONS,
    })
      .positional('ID', word('The id of the new rule: lower-case words joined by hyphens'))
      .options(OPTIONS),
  handler: async (args) => {
    const { writeRule } = await import('./rules/new-rule.ts');
    call.exitCode = await writeRule(args, call.terminal);
  },
});

const FILES = words('Files or folders with rules; without any, those of the settings, else stet-rules/');

const testOwn = (call: Call): CommandModule<object, OwnRulesArguments> => ({
  command: 'test [PATH..]',
  describe: 'Run the examples of your own rules',
  builder: (args) =>
    outlined(call, args, {
      usage: 'rules test [PATH..]',
      about:
        'Runs the examples of your own rules. For one that fails it shows what was read in the draft, what was compared, and which question parted or joined the pair. The exit code is 1 where one fails, 2 where a file is no rule.',
      examples: [TEST_EXAMPLE, ['one rule', 'stet rules test stet-rules/goals-against-goals.yml']],
      options: OPTIONS,
    })
      .positional('PATH', FILES)
      .options(OPTIONS),
  handler: async (args) => {
    const { testRules } = await import('./rules/test-rules.ts');
    call.exitCode = await testRules(args, call.terminal);
  },
});

const lintOwn = (call: Call): CommandModule<object, OwnRulesArguments> => ({
  command: 'lint [PATH..]',
  describe: 'Tell what is doubtful about your own rules',
  builder: (args) =>
    outlined(call, args, {
      usage: 'rules lint [PATH..]',
      about:
        'Warns of a rule that can never fire, overlaps a built-in one, has no passing example, or has a message with an unfilled placeholder. The exit code is 1 where there is a warning.',
      examples: [
        ['all rules of your own', 'stet rules lint'],
        ['one folder', 'stet rules lint desk/rules'],
      ],
      options: OPTIONS,
    })
      .positional('PATH', FILES)
      .options(OPTIONS),
  handler: async (args) => {
    const { lintRules } = await import('./rules/lint-rules.ts');
    call.exitCode = await lintRules(args, call.terminal);
  },
});
