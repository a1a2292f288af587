/** `stet rules` and `stet rules show`. */
import type { CommandModule } from 'yargs';
import type { Call } from './call.ts';
import { PASSED } from './exit-codes.ts';
import { RULE_OPTIONS, type RuleArguments, word } from './options.ts';
import { outlined } from './outline.ts';

type FolderArguments = Pick<RuleArguments, 'rules'>;
type ShowArguments = FolderArguments & { readonly ID: string };

const OPTIONS = { rules: RULE_OPTIONS.rules };
const SHOW_EXAMPLE = ['one rule, and what it must not flag', 'stet rules show count-against-count'] as const;

export const rules = (call: Call): CommandModule<object, FolderArguments> => ({
  command: 'rules',
  describe: 'List the rules',
  builder: (args) =>
    outlined(call, args, {
      usage: 'rules',
      about: 'Lists the rules.',
      examples: [['all rules in a line each', 'stet rules'], SHOW_EXAMPLE],
      options: OPTIONS,
      children: ['show'],
    })
      .command(showRule(call))
      .options(OPTIONS),
  handler: async (args) => {
    const [{ allRules }, { ruleList }] = await Promise.all([import('./rules-to-run.ts'), import('../report/rules.ts')]);
    call.terminal.out(ruleList(await allRules(args.rules), call.terminal.style));
    call.exitCode = PASSED;
  },
});

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
    const [{ allRules, ruleOf }, { rulePage }] = await Promise.all([
      import('./rules-to-run.ts'),
      import('../report/rules.ts'),
    ]);
    call.terminal.out(rulePage(ruleOf(args.ID, await allRules(args.rules)), call.terminal.style));
    call.exitCode = PASSED;
  },
});
