/** How options and words are read, and those that several commands share. */
import type { Options, PositionalOptions } from 'yargs';
import { nearestWord } from '../engine/load/nearest-word.ts';
import { typed } from './literal-words.ts';
import { didYouMean, UsageError } from './usage-error.ts';

/** An option that takes one value and may be given once. @throws UsageError through yargs for anything else. */
export function once<T = string>(name: string, describe: string, read: (value: string) => T) {
  const coerce = (given: string | readonly string[]): T => {
    if (typeof given !== 'string') throw new UsageError(`--${name} can be given only once`);
    return read(filled(name, given));
  };
  return { describe, type: 'string', requiresArg: true, nargs: 1, coerce } as const satisfies Options;
}

/** An option that may be given several times, with one value each time. */
export function repeated(name: string, describe: string) {
  const coerce = (given: readonly string[]): readonly string[] => given.map((value) => filled(name, value));
  const rest = { type: 'array', string: true, requiresArg: true, nargs: 1, default: [], coerce } as const;
  return { describe: `${describe}; may be repeated`, ...rest } satisfies Options;
}

/** An option whose value is one of a few words; the first of them is the default. */
export function oneOf<const C extends string>(name: string, describe: string, choices: readonly [C, ...C[]]) {
  const [usual] = choices;
  const listed = choices.map((choice) => (choice === usual ? `${choice} (default)` : choice)).join(', ');
  return { ...once(name, `${describe}: ${listed}`, choiceOf(name, choices)), default: usual } satisfies Options;
}

/** Reads a value that has to be one of a few words. */
export const choiceOf =
  <const C extends string>(name: string, choices: readonly C[]) =>
  (value: string): C => {
    const choice = choices.find((each) => each === value);
    if (choice !== undefined) return choice;
    const advice = didYouMean(nearestWord(value, choices));
    throw new UsageError(`--${name} cannot be "${value}"; it is one of ${choices.join(', ')}${advice}`);
  };

/** The same option where its absence has a meaning of its own: then the settings count, and the default last. */
export function withoutDefault<O extends { readonly default: unknown }>({
  default: _,
  ...option
}: O): Omit<O, 'default'> {
  return option;
}

/** What stands for the value of an option. */
const VALUES: Readonly<Record<string, string>> = {
  format: 'FORMAT',
  'fail-on': 'SEVERITY',
  'min-confidence': 'NUMBER',
  date: 'YYYY-MM-DD',
  'stdin-name': 'NAME',
  rule: 'ID',
  'no-rule': 'ID',
  rules: 'DIR',
  config: 'FILE',
  since: 'COMMIT',
  threads: 'NUMBER',
  'cache-location': 'DIR',
  reason: '"…"',
  port: 'PORT',
  explanation: 'NAME',
};

/** Says that an option stands there without its value. */
export const needsValue = (name: string): string => `--${name} needs a value: --${name} ${VALUES[name] ?? 'VALUE'}`;

function filled(name: string, value: string): string {
  if (value === '') throw new UsageError(needsValue(name));
  return typed(value);
}

/** A word beside the options that must be there. */
export const word = (describe: string) =>
  ({ describe, type: 'string', demandOption: true, coerce: typed }) as const satisfies PositionalOptions;

/** Any number of words beside the options. */
export const words = (describe: string) =>
  ({
    describe,
    type: 'string',
    array: true,
    default: [],
    coerce: (given: readonly string[]): readonly string[] => given.map(typed),
  }) as const satisfies PositionalOptions;

/** The word that names a single draft. */
export const FILE = word('The draft, or - for standard input');

export interface DraftArguments {
  readonly date: string | undefined;
  readonly 'stdin-name': string | undefined;
}

/** How a draft is read. */
export const DRAFT_OPTIONS = {
  date: once('date', 'The day the draft is dated, YYYY-MM-DD, if it does not say so itself', asItIs),
  'stdin-name': once('stdin-name', 'A file name for standard input; its ending tells the format', asItIs),
} as const;

/** Which settings hold. */
export const CONFIG_OPTION = once(
  'config',
  'The settings file; else the nearest stet.config.yml above each draft',
  asItIs,
);

export interface RuleArguments {
  readonly rule: readonly string[];
  readonly 'no-rule': readonly string[];
  readonly rules: readonly string[];
  /** False where the option is absent; the commands that do not have it run none apart. */
  readonly 'no-code-rules'?: boolean;
  readonly isolate?: boolean;
}

/** Which rules are run. */
export const RULE_OPTIONS = {
  rule: repeated('rule', 'The id of a rule to run alone'),
  'no-rule': repeated('no-rule', 'The id of a rule to leave out'),
  rules: repeated('rules', 'A folder with more rules (.yml), or a rule in TypeScript (.ts)'),
  'no-code-rules': { describe: 'Leave out all rules in TypeScript of your own', type: 'boolean', default: false },
  isolate: {
    describe: 'Run rules in TypeScript of your own in a process that is killed where one holds it',
    type: 'boolean',
    default: false,
  },
} as const;

/** What is left out. */
export const MIN_CONFIDENCE_OPTION = once('min-confidence', 'Leave out what Stet is less sure of, 0 to 1', confidence);

function confidence(given: string): number {
  const number = /^(?:\d+\.?\d*|\.\d+)$/u.test(given) ? Number(given) : Number.NaN;
  if (number >= 0 && number <= 1) return number;
  throw new UsageError(`--min-confidence cannot be "${given}"; it is a number from 0 to 1`);
}

function asItIs(value: string): string {
  return value;
}
