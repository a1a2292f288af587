/** `stet lexicon find`: which classes a word is in, and why. */
import type { CommandModule } from 'yargs';
import type { Call } from './call.ts';
import { PASSED } from './exit-codes.ts';
import { CONFIG_OPTION, word } from './options.ts';
import { outlined } from './outline.ts';
import { UsageError } from './usage-error.ts';

interface FindArguments {
  readonly WORD: string;
  readonly config: string | undefined;
}

const OPTIONS = { config: CONFIG_OPTION };
const EXAMPLES = [
  ['the classes of a word', 'stet lexicon find withdraw'],
  ['of several words together', 'stet lexicon find "wiped out"'],
] as const;

export const lexicon = (call: Call): CommandModule => ({
  command: 'lexicon',
  describe: 'Show what Stet knows of a word',
  builder: (args) =>
    outlined(call, args, {
      usage: 'lexicon',
      about: 'Shows what Stet knows of a word, from its own lists and from those that the settings name.',
      examples: EXAMPLES,
      options: {},
      children: ['find'],
    })
      .command(find(call))
      .options({}),
  handler: () => {
    throw new UsageError('"stet lexicon" needs to be told what to do: stet lexicon find WORD');
  },
});

const find = (call: Call): CommandModule<object, FindArguments> => ({
  command: 'find <WORD>',
  describe: 'Print the classes that a word is in, and why',
  builder: (args) =>
    outlined(call, args, {
      usage: 'lexicon find <WORD>',
      about:
        'Prints the scales, classes and lists that a word is in, and why: the list, or the line of a lexicon of your own.',
      examples: EXAMPLES,
      options: OPTIONS,
    })
      .positional('WORD', word('A word in any form, or several in quotes'))
      .options(OPTIONS),
  handler: async (args) => {
    const { classesFor } = await import('./lexicon/find.ts');
    call.terminal.out(await classesFor(args.WORD, args.config, call.terminal.style));
    call.exitCode = PASSED;
  },
});
