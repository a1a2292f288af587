/** Checks what yargs has read against the options of a command. */
import { nearestWord } from '../engine/load/nearest-word.ts';
import type { Arguments, Command } from './command.ts';
import { didYouMean, UsageError } from './usage-error.ts';

/** Keys that yargs itself puts there. */
const OWN = new Set(['_', '$0', 'help', 'version']);

/**
 * The arguments of a command.
 * @param parsed what yargs has read, without renaming of any key.
 * @param line the command line as typed, for messages.
 * @throws UsageError for an unknown option, a value that is not one of the choices, or an option given twice.
 */
export function argumentsOf(
  command: Command,
  parsed: Readonly<Record<string, unknown>>,
  line: readonly string[],
): Arguments {
  const names = Object.keys(command.options);
  const words = wordNames(command).flatMap((name) => strings(parsed[name]));
  for (const key of Object.keys(parsed)) {
    if (OWN.has(key) || names.includes(key) || wordNames(command).includes(key)) continue;
    throw new UsageError(unknownOption(key, [...names, 'help', 'version'], line));
  }
  refuseMoreWords(command, parsed);
  const values = new Map(names.map((name) => [name, valuesOf(name, command, parsed)]));
  return { words, one: (name) => values.get(name)?.[0], many: (name) => values.get(name) ?? [] };
}

/** "[paths..]" has the name "paths". */
const wordNames = (command: Command): string[] =>
  [...command.words.matchAll(/[<[]([a-z]+)/gu)].map(([, name = '']) => name);

/** What an option was called on the line ("--formt", "-x"), and the nearest that there is. */
export function unknownOption(key: string, names: readonly string[], line: readonly string[]): string {
  const typed = line.find((word) => word.startsWith('-') && word.replace(/^-+/u, '').split('=')[0] === key);
  const near = nearestWord(key, names);
  const shown = (typed ?? `--${key}`).split('=')[0] ?? key;
  return `unknown option ${shown}${didYouMean(near === undefined ? undefined : `--${near}`)}`;
}

function refuseMoreWords(command: Command, parsed: Readonly<Record<string, unknown>>): void {
  const extra = strings(parsed._).slice(command.name.split(' ').length);
  const [first] = extra;
  if (first === undefined) return;
  const children = (command.children ?? []).map(({ name }) => name);
  const near = nearestWord(`${command.name} ${first}`, children);
  throw new UsageError(`unexpected "${first}"${didYouMean(near === undefined ? undefined : `"stet ${near}"`)}`);
}

function valuesOf(name: string, command: Command, parsed: Readonly<Record<string, unknown>>): string[] {
  const spec = command.options[name];
  const values = strings(parsed[name]);
  if (spec === undefined) return values;
  if (spec.many !== true && values.length > 1) throw new UsageError(`--${name} can be given only once`);
  for (const value of values) {
    if (value === '') throw new UsageError(`--${name} needs a value (${spec.value})`);
    if (spec.choices === undefined || spec.choices.includes(value)) continue;
    const near = nearestWord(value, spec.choices);
    throw new UsageError(`--${name} cannot be "${value}"; it is one of ${spec.choices.join(', ')}${didYouMean(near)}`);
  }
  return values;
}

function strings(value: unknown): string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}
