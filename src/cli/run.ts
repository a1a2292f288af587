/** Reads the command line with yargs, calls the command, and turns what goes wrong into a message and an exit code. */
import yargs from 'yargs/yargs';
import { STEERING, STEERING_SHOWN } from '../findings/steering.ts';
import { TOOL } from '../report/tool.ts';
import { annotate } from './annotate.ts';
import { baseline } from './baseline.ts';
import type { Call } from './call.ts';
import { check } from './check.ts';
import { claims } from './claims.ts';
import { COMPLETE, completion } from './completion.ts';
import { config } from './config.ts';
import { decide } from './decide.ts';
import { decisions } from './decisions.ts';
import { FAILED, PASSED } from './exit-codes.ts';
import { explain } from './explain.ts';
import { init } from './init.ts';
import { lexicon } from './lexicon.ts';
import { protectedLine } from './literal-words.ts';
import { refuseUnknownCommand } from './refuse.ts';
import { review } from './review.ts';
import { rules } from './rules.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** A new command is a file in this folder, a name here and a line in `parser`. */
const NAMES = [
  'check',
  'review',
  'claims',
  'explain',
  'annotate',
  'rules',
  'lexicon',
  'init',
  'config',
  'decide',
  'baseline',
  'decisions',
  'completion',
];
const GENERAL = ['--help', '-h', '--version', '-v', COMPLETE];

/** Runs one command line (without "node" and "stet"); returns the exit code. */
export async function run(given: readonly string[], terminal: Terminal): Promise<number> {
  const line = given[0] === 'help' ? [...given.slice(1), '--help'] : given;
  const call: Call = { line, terminal, exitCode: PASSED };
  try {
    if (!GENERAL.includes(line[0] ?? '')) refuseUnknownCommand(line, NAMES);
    await parser(call).parseAsync(line[0] === COMPLETE ? halfTyped(line) : protectedLine(line));
    return call.exitCode;
  } catch (error) {
    // A half-typed line is no mistake.
    if (line[0] === COMPLETE) return PASSED;
    terminal.err(`${terminal.style.colours.red('stet:')} ${messageOf(error, line)}\n`);
    return FAILED;
  }
}

const parser = (call: Call) =>
  yargs()
    .scriptName('stet')
    .locale('en')
    .updateStrings({ 'Positionals:': 'Arguments:' })
    .parserConfiguration({
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'short-option-groups': false,
    })
    .usageConfiguration({ 'hide-types': true })
    .wrap(call.terminal.style.width)
    .exitProcess(false)
    .usage('Usage: $0 COMMAND [options]\n\nFinds the pairs of claims in a draft that cannot both stand.')
    .command(check(call))
    .command(review(call))
    .command(claims(call))
    .command(explain(call))
    .command(annotate(call))
    .command(rules(call))
    .command(lexicon(call))
    .command(init(call))
    .command(config(call))
    .command(decide(call))
    .command(baseline(call))
    .command(decisions(call))
    .command(completion(call))
    .completion('completions-of-yargs', false)
    .help('help', 'Print this')
    .version('version', 'Print the version', TOOL.version)
    .alias({ help: 'h', version: 'v' })
    .example('# check a draft', '')
    .example('stet check draft.md', '')
    .example('# what a command can do', '')
    .example('stet check --help', '')
    .epilogue('Stet reads .txt and .md. It runs on this machine alone and gives the same answer every time.');

/** A line that is still being typed: its "--" is the beginning of an option, no end of the options. */
const halfTyped = (line: readonly string[]): string[] => line.map((word) => (word === '--' ? '-' : word));

/** Errors whose message says all: of rule files, settings and decisions. */
const FAULTS = new Set(['RuleError', 'ConfigError', 'DecisionsError', 'LockError']);

function messageOf(error: unknown, line: readonly string[]): string {
  if (error instanceof UsageError) return `${error.message}\n${hint(line)}`;
  if (error instanceof Error && FAULTS.has(error.name)) return error.message.replace(/[^\n]/gu, shownCharacter);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** A fault shows words of the file that it is in; none of them steers the terminal. */
const shownCharacter = (character: string): string => (STEERING.test(character) ? STEERING_SHOWN : character);

function hint([first = '']: readonly string[]): string {
  return `"stet ${NAMES.includes(first) ? `${first} ` : ''}--help" shows what there is.`;
}
