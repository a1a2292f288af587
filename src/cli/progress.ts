/** One line on standard error that says how far a long run is; on a terminal only, and gone at the end. */
import { shownPath } from '../findings/words.ts';
import type { Terminal } from './terminal.ts';

/** A run shorter than this shows nothing. */
const PATIENCE_MS = 1000;
/** A draft longer than this takes longer than that by itself. */
const LONG_DRAFT = 15_000;

export interface Progress {
  /** To be called before a draft is checked in this thread. */
  began(path: string, words: number): void;
  /** To be called when a draft is done. */
  done(path: string, words: number): void;
  /** Takes the line away; to be called before anything else is printed. */
  clear(): void;
}

/** The progress of a run over so many files. `now` is in milliseconds and never part of the output. */
export function progressOf(files: number, terminal: Terminal, now = () => performance.now()): Progress {
  const start = now();
  let finished = 0;
  let wordsDone = 0;
  let shown = false;
  const clear = () => {
    if (shown) terminal.err('\r\u001b[2K');
    shown = false;
  };
  const show = (line: string) => {
    clear();
    terminal.err(line.slice(0, terminal.style.width - 1));
    shown = true;
  };
  const isLong = () => terminal.interactive && now() - start >= PATIENCE_MS;
  return {
    began: (path, words) => {
      if (isLong() || (terminal.interactive && words >= LONG_DRAFT)) show(lineOf(finished + 1, path));
    },
    done: (path, words) => {
      finished += 1;
      wordsDone += words;
      if (isLong() && finished < files) show(lineOf(finished + 1, path));
    },
    clear,
  };

  function lineOf(count: number, path: string): string {
    const seconds = (now() - start) / 1000;
    const speed = wordsDone === 0 ? '' : `, ${Math.round(wordsDone / seconds)} words/s`;
    const left = finished === 0 ? '' : `, ${timeLeft((seconds / finished) * (files - finished))} left`;
    return `checking ${count} of ${files}${speed}${left}: ${shownPath(path)}`;
  }
}

/** "8 s", "3 min". */
const timeLeft = (seconds: number): string =>
  seconds < 100 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
