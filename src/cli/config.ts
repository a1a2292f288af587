/** `stet config show`: what is in force for a draft, and where each value comes from. */
import type { CommandModule } from 'yargs';
import type { Call } from './call.ts';
import { PASSED } from './exit-codes.ts';
import { CONFIG_OPTION, word } from './options.ts';
import { outlined } from './outline.ts';
import { UsageError } from './usage-error.ts';

interface ShowArguments {
  readonly FILE: string;
  readonly config: string | undefined;
}

const OPTIONS = { config: CONFIG_OPTION };
const EXAMPLE = ['what holds for one draft', 'stet config show stories/draft.md'] as const;

export const config = (call: Call): CommandModule => ({
  command: 'config',
  describe: 'Show which settings are in force',
  builder: (args) =>
    outlined(call, args, {
      usage: 'config',
      about: 'Shows which settings are in force. "stet init" writes a settings file.',
      examples: [EXAMPLE],
      options: {},
      children: ['show'],
    })
      .command(showConfig(call))
      .options({}),
  handler: () => {
    throw new UsageError('"stet config" needs to be told what to do: stet config show FILE');
  },
});

const showConfig = (call: Call): CommandModule<object, ShowArguments> => ({
  command: 'show <FILE>',
  describe: 'Print the settings for a draft, and where each value comes from',
  builder: (args) =>
    outlined(call, args, {
      usage: 'config show <FILE>',
      about: 'Prints the settings that are in force for a draft, and where each value comes from.',
      examples: [EXAMPLE],
      options: OPTIONS,
    })
      .positional('FILE', word('The draft; it need not be there yet'))
      .options(OPTIONS),
  handler: async (args) => {
    const { settingsOf } = await import('./config-show.ts');
    call.terminal.out(await settingsOf(args.FILE, args.config, call.terminal.style));
    call.exitCode = PASSED;
  },
});
