/** The texts of --help. */

import { displayWidth } from '../report/display-width.ts';
import type { Style } from '../report/style.ts';
import { wrap } from '../report/wrap.ts';
import type { Command, OptionSpec } from './command.ts';

/** What Stet is, and its commands. */
export function overview(commands: readonly Command[], style: Style): string {
  const all = commands.flatMap((command) => [command, ...(command.children ?? [])]);
  return page([
    ['Usage: stet COMMAND [options]'],
    ['Finds the pairs of claims in a draft that cannot both stand.'],
    section(
      style,
      'Commands',
      all.map((command) => [usage(command), command.summary]),
    ),
    section(style, 'Options', [HELP, ['--version', 'Print the version']]),
    section(style, 'Examples', [
      ['stet check draft.md', 'check a draft'],
      ['stet check --help', 'what a command can do'],
    ]),
    wrap('Stet reads .txt and .md. It runs on this machine alone and gives the same answer every time.', style.width),
  ]);
}

/** What a command does and takes. */
export function helpOf(command: Command, style: Style): string {
  const { words, options, examples, epilogue, summary } = command;
  const rows = Object.entries(options).map(([name, spec]): Row => [`--${name} ${spec.value}`, description(spec)]);
  return page([
    [`Usage: stet ${usage(command)} [options]`],
    wrap(`${summary}.`, style.width),
    words === undefined ? [] : section(style, 'Arguments', [[words.name, words.describe]]),
    section(style, 'Options', [...rows, HELP]),
    section(style, 'Examples', examples),
    epilogue === undefined ? [] : wrap(epilogue, style.width),
  ]);
}

type Row = readonly [left: string, right: string];

const HELP: Row = ['--help', 'Print this'];

function usage({ name, words }: Command): string {
  if (words === undefined) return name;
  return words.count === 'one' ? `${name} ${words.name}` : `${name} [${words.name}...]`;
}

function description({ describe, choices, many, default: usual }: OptionSpec): string {
  const named = choices?.map((choice) => (choice === usual ? `${choice} (default)` : choice));
  const several = many === true ? '; may be repeated' : '';
  return `${describe}${named === undefined ? '' : `: ${named.join(', ')}`}${several}`;
}

/** The left column is never wider than this; a longer entry has its text on the next line. */
const WIDEST_LEFT = 34;

function section({ colours, width }: Style, title: string, rows: readonly Row[]): string[] {
  const fitting = rows.map(([left]) => displayWidth(left)).filter((columns) => columns <= WIDEST_LEFT);
  const column = Math.max(0, ...fitting) + 4;
  const indent = ' '.repeat(column);
  const lines = rows.flatMap(([left, right]) => {
    const text = wrap(right, Math.max(20, width - column));
    if (displayWidth(left) > WIDEST_LEFT) return [`  ${left}`, ...text.map((line) => indent + line)];
    const [first = '', ...more] = text;
    return [`  ${left}`.padEnd(column) + first, ...more.map((line) => indent + line)];
  });
  return [`${colours.bold(title)}:`, ...lines];
}

function page(parts: readonly (readonly string[])[]): string {
  const filled = parts.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
