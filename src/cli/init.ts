/** `stet init`: a settings file with comments, after two or three questions on a terminal. */
import type { CommandModule } from 'yargs';
import type { Call } from './call.ts';
import { outlined } from './outline.ts';

interface InitArguments {
  readonly yes: boolean;
}

const OPTIONS = { yes: { describe: 'Ask nothing, take the usual answers', type: 'boolean', default: false } } as const;

export const init = (call: Call): CommandModule<object, InitArguments> => ({
  command: 'init',
  describe: 'Write a settings file, stet.config.yml, into this folder',
  builder: (args) =>
    outlined(call, args, {
      usage: 'init',
      about: 'Writes a settings file, stet.config.yml, into this folder. On a terminal it asks two questions first.',
      examples: [
        ['ask, then write', 'stet init'],
        ['just write', 'stet init --yes'],
      ],
      options: OPTIONS,
    }).options(OPTIONS),
  handler: async (args) => {
    const { writeConfig } = await import('./init-config.ts');
    call.exitCode = await writeConfig(args.yes, call.terminal);
  },
});
