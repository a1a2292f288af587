/** What a command of the command line consists of. */
import type { Terminal } from './terminal.ts';

export interface OptionSpec {
  readonly describe: string;
  /** What stands for the value in the help: "ID". */
  readonly value: string;
  /** True where it may be given several times. */
  readonly many?: boolean;
  readonly choices?: readonly string[];
  readonly default?: string;
}

/** What a command was called with; checked against its options. */
export interface Arguments {
  /** What stands on the line beside options, in order. */
  readonly words: readonly string[];
  /** The value of an option that may be given once; its default where it is not given. */
  one(name: string): string | undefined;
  /** The values of an option that may be given several times. */
  many(name: string): readonly string[];
}

export interface Command {
  /** As typed: "check", "rules show". */
  readonly name: string;
  readonly summary: string;
  /** What stands beside options; nothing may where it is absent. */
  readonly words?: { readonly name: string; readonly count: 'one' | 'any'; readonly describe: string };
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly examples: readonly (readonly [command: string, what: string])[];
  /** Printed under the help. */
  readonly epilogue?: string;
  readonly children?: readonly Command[];
  /** Does the work; returns the exit code. */
  run(args: Arguments, terminal: Terminal): Promise<number>;
}
