/** `stet lexicon find`: which classes a word is in, and why. */
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

/** A class that a word is in. */
export interface WordClass {
  /** "scale openness, end closed". */
  readonly what: string;
  /** The list that it is in, or the place of a desk's own: "words.yml:7:14". */
  readonly why: string;
}

/** A line for each class, with the reason below it. */
export function wordClassesReport(word: string, classes: readonly WordClass[], { colours, width }: Style): string {
  if (classes.length === 0) return `"${printable(word)}" is in no class of words.\n`;
  const lines = classes.flatMap(({ what, why }) => [
    ...wrap(printable(what), width - 2).map((line) => `  ${line}`),
    ...wrap(printable(why), width - 4).map((line) => `    ${colours.dim(line)}`),
  ]);
  return `${colours.bold(printable(word))}\n${lines.join('\n')}\n`;
}
