/** `stet explain`: why each pair at a place is flagged or not. */
import { existsSync } from 'node:fs';
import type { CommandModule } from 'yargs';
import type { Rule } from '../engine/rule.ts';
import type { Call } from './call.ts';
import {
  CONFIG_OPTION,
  DRAFT_OPTIONS,
  type DraftArguments,
  RULE_OPTIONS,
  type RuleArguments,
  word,
} from './options.ts';
import { outlined } from './outline.ts';
import { UsageError } from './usage-error.ts';

interface ExplainArguments extends DraftArguments, RuleArguments {
  readonly config: string | undefined;
  readonly FILE: string;
}

const OPTIONS = { ...RULE_OPTIONS, ...DRAFT_OPTIONS, config: CONFIG_OPTION };

export const explain = (call: Call): CommandModule<object, ExplainArguments> => ({
  command: 'explain <FILE>',
  describe: 'Show for each pair that was compared why it is flagged or not',
  builder: (args) =>
    outlined(call, args, {
      usage: 'explain <FILE>[:LINE]',
      about: 'Shows for each pair that was compared why it is flagged or not.',
      examples: [
        ['the pairs that touch line 15', 'stet explain draft.md:15'],
        ['all pairs of one rule', 'stet explain --rule count-against-count draft.md'],
      ],
      options: OPTIONS,
    })
      .positional('FILE', word('The draft, or - for standard input; with :LINE, the pairs that touch that line'))
      .options(OPTIONS),
  handler: async (args) => {
    const [{ withDraft }, { explanation }] = await Promise.all([
      import('./one-draft.ts'),

      import('../report/explain.ts'),
    ]);
    const { file, line } = splitLine(args.FILE);
    const { style } = call.terminal;
    const options = (rules: readonly Rule[]) => ({ rules, explain: true });
    call.exitCode = await withDraft(file, args, options, call.terminal, (checked) => {
      refuseLineBeyond(checked.document.source, args.FILE, line);
      return explanation(checked, line, style);
    });
  },
});

/** @throws UsageError for a line that the draft does not have. */
function refuseLineBeyond(source: string, given: string, line = 1): void {
  const lines = source.trimEnd().split(/\r\n?|\n/u).length;
  if (line < 1 || line > lines) throw new UsageError(`${given}: the draft has the lines 1 to ${lines}`);
}

/** "draft.md:15" is line 15 of draft.md, unless there is a file of that very name. */
function splitLine(given: string): { readonly file: string; readonly line?: number } {
  const [, file, line] = /^(.+?):(\d+)(?::\d*)?$/u.exec(given) ?? [];
  if (file === undefined || line === undefined || existsSync(given)) return { file: given };
  return { file, line: Number(line) };
}
