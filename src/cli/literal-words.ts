/**
 * Keeps yargs from reading meaning into words that are to be taken as they are: a lone "-" (standard input), what stands
 * after "--", and "help" where it is not the first word. They go through the parser behind a NUL, which no argument of a
 * process can contain.
 */

const MARK = '\0';

/** The line as the parser is to get it. */
export function protectedLine(line: readonly string[]): string[] {
  const end = line.indexOf('--');
  const [before, after] = end < 0 ? [line, []] : [line.slice(0, end), line.slice(end + 1)];
  const marked = before.map((word, index) => (word === '-' || (word === 'help' && index > 0) ? MARK + word : word));
  return [...marked, ...after.map((word) => MARK + word)];
}

/** A word as it was typed. */
export const typed = (word: string): string => (word.startsWith(MARK) ? word.slice(MARK.length) : word);
