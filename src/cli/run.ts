/** Finds the command of a command line, calls it, and turns what goes wrong into a message and an exit code. */
import { nearestWord } from '../engine/load/nearest-word.ts';
import { TOOL } from '../report/tool.ts';
import { argumentsOf } from './arguments.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { FAILED, PASSED } from './exit-codes.ts';
import { helpOf, overview } from './help.ts';
import type { Terminal } from './terminal.ts';
import { didYouMean, UsageError } from './usage-error.ts';

/** Runs one command line (without "node" and "stet"); returns the exit code. */
export async function run(line: readonly string[], terminal: Terminal): Promise<number> {
  const [first, second] = line;
  try {
    if (first === '--help' || first === '-h' || (first === 'help' && second === undefined)) {
      return print(overview(COMMANDS, terminal.style), terminal);
    }
    if (first === '--version' || first === '-v') return print(`${TOOL.version}\n`, terminal);
    const command = commandOf(first === 'help' ? line.slice(1) : line);
    const args = first === 'help' ? 'help' : argumentsOf(command, line.slice(command.name.split(' ').length));
    if (args === 'help') return print(helpOf(command, terminal.style), terminal);
    return await command.run(args, terminal);
  } catch (error) {
    terminal.err(`${terminal.style.colours.red('stet:')} ${messageOf(error, line)}\n`);
    return FAILED;
  }
}

function print(text: string, terminal: Terminal): number {
  terminal.out(text);
  return PASSED;
}

/** The command that a line begins with: "rules show" before "rules". */
function commandOf([first, second]: readonly string[]): Command {
  const names = COMMANDS.map(({ name }) => name);
  if (first === undefined) throw new UsageError(`a command is missing; there are ${names.join(', ')}`);
  if (first.startsWith('-') && first !== '-') {
    const near = nearestWord(first, ['--help', '--version']);
    throw new UsageError(
      `unknown option ${first}${near === undefined ? '; the command comes first' : didYouMean(near)}`,
    );
  }
  const command = COMMANDS.find(({ name }) => name === first);
  if (command !== undefined) return command.children?.find(({ name }) => name === `${first} ${second}`) ?? command;
  const near = nearestWord(first, names) ?? (/\.(?:txt|md)$|[/\\]|^-$/iu.test(first) ? `check ${first}` : undefined);
  throw new UsageError(`unknown command "${first}"${didYouMean(near === undefined ? undefined : `"stet ${near}"`)}`);
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
