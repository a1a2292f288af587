/** What all commands are set up with: their help, and that nothing unknown is taken. */
import type { Argv } from 'yargs';
import type { Call } from './call.ts';
import { needsValue } from './options.ts';
import { refuseUnknown } from './refuse.ts';
import { UsageError } from './usage-error.ts';

export interface Outline {
  /** As typed, without "stet": "check [PATH..]"; what is in capitals is a word beside the options. */
  readonly usage: string;
  readonly about: string;
  readonly examples: readonly (readonly [what: string, line: string])[];
  readonly options: Readonly<Record<string, unknown>>;
  /** The names of the commands within this one. */
  readonly children?: readonly string[];
}

/** Adds usage, purpose and examples. An example has a line of its own, however narrow the terminal, to be copied whole. */
export function outlined<T>(call: Call, args: Argv<T>, outline: Outline): Argv<T> {
  const { usage, about, examples, options, children = [] } = outline;
  args.usage(`Usage: $0 ${usage} [options]\n\n${about}`);
  for (const [what, line] of examples) args.example(`# ${what}`, '').example(line, '');
  const known = {
    name: usage.replace(/ [[<].*/u, ''),
    options: Object.keys(options),
    words: wordsOf(usage),
    children,
  };
  return args
    .fail((message, error) => {
      throw error !== undefined && error.name !== 'YError'
        ? error
        : new UsageError(plainer(message, known.words, usage));
    })
    .middleware((argv) => refuseUnknown(argv, known, call.line), true);
}

/** The names of the words beside the options; ":LINE" is part of the word before it. */
const wordsOf = (usage: string): string[] => [...usage.matchAll(/[<[]([A-Z]+)/gu)].map(([, name = '']) => name);

/** What yargs says of words that are missing, as Stet says it. */
function plainer(message: string, [word = '']: readonly string[], usage: string): string {
  const option = /^Not enough arguments following: (.+)$/u.exec(message)?.[1];
  if (option !== undefined) return needsValue(option);
  return message.startsWith('Not enough non-option arguments') ? `${word} is missing: stet ${usage}` : message;
}
