/** One line on standard error that says how far a long run is; on a terminal only, and gone at the end. */
import type { Terminal } from './terminal.ts';

/** A run shorter than this shows nothing. */
const PATIENCE_MS = 1000;
/** A draft longer than this takes longer than that by itself. */
const LONG_DRAFT = 15_000;

export interface Progress {
  /** To be called before each draft. */
  next(path: string, words: number): void;
  /** Takes the line away; to be called before anything else is printed. */
  clear(): void;
}

/** The progress of a run over so many files. `now` is in milliseconds and never part of the output. */
export function progressOf(files: number, terminal: Terminal, now = () => performance.now()): Progress {
  const began = now();
  let done = 0;
  let shown = false;
  const clear = () => {
    if (shown) terminal.err('\r\u001b[2K');
    shown = false;
  };
  return {
    next: (path, words) => {
      done += 1;
      if (!terminal.interactive || (now() - began < PATIENCE_MS && words < LONG_DRAFT)) return;
      clear();
      const line = `checking ${done} of ${files}: ${path}`;
      terminal.err(line.slice(0, terminal.style.width - 1));
      shown = true;
    },
    clear,
  };
}
