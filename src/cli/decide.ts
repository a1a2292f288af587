/** `stet decide`: let a finding stand, or mark it to be mended. */
import type { CommandModule } from 'yargs';
import { EXPLANATIONS, type Explanation } from '../findings/decisions/decision.ts';
import type { Call } from './call.ts';
import {
  CONFIG_OPTION,
  choiceOf,
  DRAFT_OPTIONS,
  type DraftArguments,
  once,
  RULE_OPTIONS,
  type RuleArguments,
  word,
  words,
} from './options.ts';
import { outlined } from './outline.ts';
import { UsageError } from './usage-error.ts';

export interface DecideArguments extends DraftArguments, Pick<RuleArguments, 'rules'> {
  readonly ID: string;
  readonly DECISION: 'stet' | 'fix';
  readonly PATH: readonly string[];
  readonly reason: string | undefined;
  readonly explanation: Explanation | undefined;
  readonly config: string | undefined;
}

const OPTIONS = {
  reason: once('reason', 'Why it may stand, or what is to be mended', (text) => text),
  explanation: once(
    'explanation',
    `Which of the usual reasons it is: ${EXPLANATIONS.join(', ')}`,
    choiceOf('explanation', EXPLANATIONS),
  ),
  rules: RULE_OPTIONS.rules,
  config: CONFIG_OPTION,
  ...DRAFT_OPTIONS,
};

export const decide = (call: Call): CommandModule<object, DecideArguments> => ({
  command: 'decide <ID> <DECISION> [PATH..]',
  describe: 'Let a finding stand, or mark it to be mended',
  builder: (args) =>
    outlined(call, args, {
      usage: 'decide <ID> <DECISION> [PATH..]',
      about:
        'Records in stet.decisions.json what you made of a finding. "stet" lets it stand, with a reason; "fix" says that it is to be mended, and goes on reporting it.',
      examples: [
        ['let it stand', 'stet decide 2d7d4ff29ebeaa56 stet --reason "the two count other things"'],
        ['Stet misread it', 'stet decide 53e3e4df7464ec40 stet --explanation false-alarm'],
        ['to be mended', 'stet decide d6cea0f0e421b379 fix --reason "ask the desk which figure is right"'],
      ],
      options: OPTIONS,
    })
      .positional('ID', word('The id that "stet check" prints under the finding'))
      .positional('DECISION', { ...word('stet or fix'), coerce: decisionOf })
      .positional('PATH', words('The drafts to look for it in; without any, the current folder'))
      .options(OPTIONS),
  handler: async (args) => {
    const { decideOne } = await import('./decide/decide-one.ts');
    call.exitCode = await decideOne(args, call.terminal);
  },
});

function decisionOf(given: string): 'stet' | 'fix' {
  if (given === 'stet' || given === 'fix') return given;
  throw new UsageError(`a finding can be let stand (stet) or marked to be mended (fix), not "${given}"`);
}
