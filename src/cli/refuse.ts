/** What a line has that Stet does not know is refused, with the nearest that there is. */
import { existsSync } from 'node:fs';
import { nearestWord } from '../engine/load/nearest-word.ts';
import { typed } from './literal-words.ts';
import { didYouMean, UsageError } from './usage-error.ts';

/** @throws UsageError for a line that does not begin with one of the names of commands. */
export function refuseUnknownCommand([first]: readonly string[], names: readonly string[]): void {
  if (first === undefined) throw new UsageError(`a command is missing; there are ${names.join(', ')}`);
  if (names.includes(first)) return;
  if (first.startsWith('-') && first !== '-') {
    const near = nearestWord(first, ['--help', '--version']);
    throw new UsageError(
      `unknown option ${optionOf(first)}${near === undefined ? '; the command comes first' : didYouMean(near)}`,
    );
  }
  const near = nearestWord(first, names) ?? meantBy(first);
  throw new UsageError(`unknown command "${first}"${didYouMean(near === undefined ? undefined : `"stet ${near}"`)}`);
}

/** What may follow "stet" instead of a word that is no command. */
function meantBy(word: string): string | undefined {
  if (word === 'version') return '--version';
  return /\.\w{1,8}$|[/\\*]|^-$/u.test(word) || existsSync(word) ? `check ${word}` : undefined;
}

/** "--format=json" is the option --format. */
const optionOf = (word: string): string => word.split('=')[0] ?? word;

/** What a command takes. */
export interface Known {
  /** As typed: "rules show". */
  readonly name: string;
  readonly options: readonly string[];
  /** The names of the words beside the options. */
  readonly words: readonly string[];
  /** The names of the commands within this one. */
  readonly children: readonly string[];
}

/** Keys that yargs itself puts among the arguments. */
const OWN = ['_', '$0', 'help', 'h', 'version', 'v'];

/**
 * Refuses what yargs has read beyond what a command takes.
 * @param line the line as typed, for the message.
 * @throws UsageError for an option or a word that the command does not take.
 */
export function refuseUnknown(argv: Readonly<Record<string, unknown>>, known: Known, line: readonly string[]): void {
  const { name, options, words, children } = known;
  const [inner] = Array.isArray(argv._) ? argv._.slice(name.split(' ').length).map(String) : [];
  if (inner !== undefined && children.includes(inner)) return;
  const option = Object.keys(argv).find((key) => ![...OWN, ...options, ...words].includes(key));
  if (option !== undefined) {
    const near = nearestWord(option, [...options, 'help', 'version']) ?? formatCalled(option, options);
    throw new UsageError(
      `unknown option ${asTyped(option, line)}${didYouMean(near === undefined ? undefined : `--${near}`)}`,
    );
  }
  if (inner === undefined) return;
  const extra = typed(inner);
  if (words.length > 0)
    throw new UsageError(
      `unexpected "${extra}"; "stet ${name}" takes ${words.length === 1 ? 'one ' : ''}${words.join(', ')}`,
    );
  const near = nearestWord(extra, children);
  const advice = near === undefined ? `; "stet ${name}" takes no words` : didYouMean(`"stet ${name} ${near}"`);
  throw new UsageError(`unexpected "${extra}"${advice}`);
}

/** "--json" is meant for "--format json". */
const formatCalled = (option: string, options: readonly string[]): string | undefined =>
  options.includes('format') && ['json', 'csv', 'conllu'].includes(option) ? `format ${option}` : undefined;

function asTyped(option: string, line: readonly string[]): string {
  const word = line.find((each) => each.startsWith('-') && optionOf(each).replace(/^--?/u, '') === option);
  return word === undefined ? `--${option}` : optionOf(word);
}
