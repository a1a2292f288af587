/** Reads the command line with yargs, calls the command, and turns what goes wrong into a message and an exit code. */
import yargs, { type Argv } from 'yargs';
import { nearestWord } from '../engine/load/nearest-word.ts';
import { TOOL } from '../report/tool.ts';
import { argumentsOf, unknownOption } from './arguments.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { FAILED, PASSED } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';
import { didYouMean, UsageError } from './usage-error.ts';

/** Runs one command line (without "node" and "stet"); returns the exit code. */
export async function run(line: readonly string[], terminal: Terminal): Promise<number> {
  const state: { code: number } = { code: PASSED };
  try {
    await parser(line, terminal, state).parseAsync();
    return state.code;
  } catch (error) {
    terminal.err(`${terminal.style.colours.red('stet:')} ${messageOf(error, line)}\n`);
    return FAILED;
  }
}

function messageOf(error: unknown, line: readonly string[]): string {
  if (error instanceof UsageError) return `${error.message}\n${hint(line)}`;
  if (error instanceof Error && error.name === 'RuleError') return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function hint(line: readonly string[]): string {
  const command = COMMANDS.find(({ name }) => name === line[0]);
  return `"stet ${command === undefined ? '' : `${command.name} `}--help" shows what there is.`;
}

function parser(line: readonly string[], terminal: Terminal, state: { code: number }): Argv {
  const base = yargs([...line])
    .scriptName('stet')
    .locale('en')
    .parserConfiguration({
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'short-option-groups': false,
    })
    .usage('Usage: $0 <command> [options]\n\nFinds the pairs of claims in a draft that cannot both stand.')
    .wrap(terminal.style.width)
    .exitProcess(false)
    .version(TOOL.version)
    .help()
    .fail((message, error) => {
      throw error ?? new UsageError(plainer(message));
    });
  const call = async (command: Command, parsed: Readonly<Record<string, unknown>>) => {
    state.code = await command.run(argumentsOf(command, parsed, line), terminal);
  };
  for (const command of COMMANDS) add(base, command, call);
  return base
    .command('$0', false, {}, (parsed) => refuse(parsed, line))
    .example('$0 check draft.md', 'check a draft')
    .example('$0 check --help', 'what a command can do')
    .epilogue('Stet reads .txt and .md. It runs on this machine alone and gives the same answer every time.');
}

type Call = (command: Command, parsed: Readonly<Record<string, unknown>>) => Promise<void>;

function add(parent: Argv, command: Command, call: Call): void {
  const own = command.name.split(' ').at(-1) ?? command.name;
  parent.command(
    `${own} ${command.words}`.trim(),
    command.summary,
    (builder) => {
      builder.usage(`Usage: $0 ${`${command.name} ${command.words}`.trim()} [options]\n\n${command.summary}.`);
      for (const child of command.children ?? []) add(builder, child, call);
      for (const [name, describe] of Object.entries(command.about))
        builder.positional(name, { describe, type: 'string' });
      for (const [name, spec] of Object.entries(command.options)) {
        const choices = spec.choices === undefined ? '' : `: ${spec.choices.join(', ')}`;
        builder.option(name, {
          describe: `${spec.describe}${choices}`,
          type: spec.many === true ? 'array' : 'string',
          string: true,
          nargs: 1,
          requiresArg: true,
          ...(spec.default === undefined ? {} : { default: spec.default }),
        });
      }
      for (const [example, what] of command.examples) builder.example(example, what);
      if (command.epilogue !== undefined) builder.epilogue(command.epilogue);
      return builder;
    },
    (parsed) => call(command, parsed),
  );
}

/** No command, or one that there is not. */
function refuse(parsed: Readonly<Record<string, unknown>>, line: readonly string[]): void {
  const names = COMMANDS.map(({ name }) => name);
  const [word] = Array.isArray(parsed._) ? parsed._.map(String) : [];
  if (word !== undefined) {
    const near = nearestWord(word, names) ?? (/\.(?:txt|md)$|[/\\]/iu.test(word) ? `check ${word}` : undefined);
    throw new UsageError(`unknown command "${word}"${didYouMean(near === undefined ? undefined : `"stet ${near}"`)}`);
  }
  const option = Object.keys(parsed).find((key) => !['_', '$0', 'help', 'version'].includes(key));
  if (option !== undefined) throw new UsageError(unknownOption(option, ['help', 'version'], line));
  throw new UsageError(`a command is missing; there are ${names.join(', ')}`);
}

/** What yargs says about missing words, in ours. */
function plainer(message: string): string {
  const option = /^Not enough arguments following: (.+)$/u.exec(message);
  if (option !== null) return `--${option[1]} needs a value`;
  if (/^Not enough non-option arguments/u.test(message)) return 'a file or name is missing';
  return message;
}
