/** One call of the command line. */
import type { Terminal } from './terminal.ts';

export interface Call {
  /** What was typed after "stet". */
  readonly line: readonly string[];
  readonly terminal: Terminal;
  /** What the process will end with; set by the command that runs. */
  exitCode: number;
}
