/**
 * The copy of a source that the Markdown parser gets to see. It has LF line ends, because with CRLF the parser takes a
 * table for a paragraph, and nothing in it makes the parser slow: of nesting and of runs of blanks, what is beyond any
 * sense is covered with letters. `text` has the same line ends and length, but nothing covered.
 */
import { lastAtOrBelow } from '../search.ts';

export interface ParsedCopy {
  readonly text: string;
  readonly tamed: string;
  /** The place in the source of a place in the copy. */
  at(offset: number): number;
}

/** Block marks beyond this column nest no deeper; a run of blanks beyond this length counts as text. */
const MAX_PREFIX = 100;

/** The copy of the source from the place `from` on. */
export function parsedCopy(source: string, from: number): ParsedCopy {
  const rest = source.slice(from);
  const text = rest.replace(/\r\n?/g, '\n');
  const tamed = text
    .replace(/^[ \t>*+\-\d.)]{100,}/gm, tameNesting)
    .replace(/[^\S\n]{100,}/g, (run) => run.slice(0, MAX_PREFIX) + 'x'.repeat(run.length - MAX_PREFIX));
  if (text.length === rest.length) return { text, tamed, at: (offset) => from + offset };
  const dropped = droppedReturns(rest);
  // A place at a line feed leads to the return before it, where the line's text ends.
  const at = (offset: number): number => from + offset + 1 + lastAtOrBelow(dropped, dropped.length, offset - 1);
  return { text, tamed, at };
}

/** The places in the copy of the line feeds that had a return before them. */
function droppedReturns(source: string): Uint32Array {
  const places: number[] = [];
  for (let index = source.indexOf('\r\n'); index >= 0; index = source.indexOf('\r\n', index + 2)) {
    places.push(index - places.length);
  }
  return Uint32Array.from(places);
}

/** Covers the marks beyond the limit in what a line begins with; a line of nothing but dashes or stars is a rule. */
function tameNesting(prefix: string, place: number, text: string): string {
  const isLine = place + prefix.length === text.length || text[place + prefix.length] === '\n';
  if (isLine && /^(?:[-\t ]+|[*\t ]+)$/.test(prefix)) return prefix;
  return prefix.slice(0, MAX_PREFIX) + prefix.slice(MAX_PREFIX).replace(/>|[-+*.)](?=[ \t]|$)/g, 'x');
}
