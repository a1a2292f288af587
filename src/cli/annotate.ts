/** `stet annotate`: what the engine saw in a draft. */
import type { CommandModule } from 'yargs';
import type { Call } from './call.ts';
import { CONFIG_OPTION, DRAFT_OPTIONS, type DraftArguments, FILE, oneOf } from './options.ts';
import { outlined } from './outline.ts';

interface AnnotateArguments extends DraftArguments {
  readonly config: string | undefined;
  readonly FILE: string;
  readonly format: 'pretty' | 'conllu';
}

const OPTIONS = {
  format: oneOf('format', 'How to print it', ['pretty', 'conllu']),
  ...DRAFT_OPTIONS,
  config: CONFIG_OPTION,
};

export const annotate = (call: Call): CommandModule<object, AnnotateArguments> => ({
  command: 'annotate <FILE>',
  describe: 'Show what Stet sees: sentences, trees, names, quotations, numbers, times',
  builder: (args) =>
    outlined(call, args, {
      usage: 'annotate <FILE>',
      about: 'Shows what Stet sees: sentences, trees, names, quotations, numbers, times.',
      examples: [
        ['for a person', 'stet annotate draft.md'],
        ['trees for other tools', 'stet annotate --format conllu draft.md'],
      ],
      options: OPTIONS,
    })
      .positional('FILE', FILE)
      .options(OPTIONS),
  handler: async (args) => {
    const [{ withDraft }, { annotation }, { conllu }] = await Promise.all([
      import('./one-draft.ts'),
      import('../report/annotate.ts'),
      import('../report/conllu.ts'),
    ]);
    const { style } = call.terminal;
    call.exitCode = await withDraft(
      args.FILE,
      args,
      () => ({ rules: [] }),
      call.terminal,
      (checked) => (args.format === 'conllu' ? conllu(checked.text) : annotation(checked, style)),
    );
  },
});
