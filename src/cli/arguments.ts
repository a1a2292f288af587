/** Reads the words and options that stand after a command's name. */
import { parseArgs } from 'node:util';
import { nearestWord } from '../engine/load/nearest-word.ts';
import type { Arguments, Command, OptionSpec } from './command.ts';
import { didYouMean, UsageError } from './usage-error.ts';

/**
 * The arguments of a command, or "help" if it is asked for.
 * @throws UsageError for an unknown option, one without its value, one given twice, a value that is none of the
 * choices, and too few or too many words.
 */
export function argumentsOf(command: Command, line: readonly string[]): Arguments | 'help' {
  const options = Object.fromEntries(Object.keys(command.options).map((name) => [name, { type: 'string' as const }]));
  const { tokens } = parseArgs({ args: [...line], options, strict: false, allowPositionals: true, tokens: true });
  const words: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.rawName === '--help' || token.rawName === '-h') return 'help';
    const spec = command.options[token.name];
    if (spec === undefined || !token.rawName.startsWith('--')) throw unknownOption(token.rawName, command);
    const value = checkedValue(token.name, spec, token.inlineValue === true, token.value);
    const given = values.get(token.name);
    if (given === undefined) values.set(token.name, [value]);
    else if (spec.many === true) given.push(value);
    else throw new UsageError(`--${token.name} can be given only once`);
  }
  refuseWrongWords(command, words);
  return {
    words,
    one: (name) => values.get(name)?.[0] ?? command.options[name]?.default,
    many: (name) => values.get(name) ?? [],
  };
}

function unknownOption(rawName: string, command: Command): UsageError {
  const near = nearestWord(rawName.replace(/^-+/u, ''), [...Object.keys(command.options), 'help']);
  return new UsageError(`unknown option ${rawName}${didYouMean(near === undefined ? undefined : `--${near}`)}`);
}

function checkedValue(name: string, spec: OptionSpec, inline: boolean, value: string | undefined): string {
  const forgotten = !inline && value !== undefined && /^-./u.test(value);
  if (value === undefined || value === '' || forgotten) {
    throw new UsageError(`--${name} needs a value: --${name} ${spec.value}`);
  }
  if (spec.choices === undefined || spec.choices.includes(value)) return value;
  const near = nearestWord(value, spec.choices);
  throw new UsageError(`--${name} cannot be "${value}"; it is one of ${spec.choices.join(', ')}${didYouMean(near)}`);
}

function refuseWrongWords({ name, words: wanted, children = [] }: Command, words: readonly string[]): void {
  const [first] = words;
  if (wanted === undefined && first !== undefined) {
    const near = nearestWord(
      `${name} ${first}`,
      children.map((child) => child.name),
    );
    throw new UsageError(`unexpected "${first}"${didYouMean(near === undefined ? undefined : `"stet ${near}"`)}`);
  }
  if (wanted?.count !== 'one') return;
  if (first === undefined) throw new UsageError(`${wanted.name} is missing`);
  if (words.length > 1) throw new UsageError(`unexpected "${words[1]}"; "stet ${name}" takes one ${wanted.name}`);
}
