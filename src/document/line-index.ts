/** Lines and columns of a source text. */
import { type Position, type SourceOffset, sourceOffset } from './position.ts';
import { lastAtOrBelow } from './search.ts';

const LF = 10;
const CR = 13;

/**
 * A function that gives the line and column of a place. A line ends with LF, CRLF or CR, also where a file mixes them.
 * The lines are found at the first call; each call takes logarithmic time. Places outside of the source are moved into it.
 */
export function lineIndex(source: string): (offset: SourceOffset) => Position {
  let starts: Uint32Array | undefined;
  return (offset) => {
    starts ??= lineStarts(source);
    const place = Math.min(Math.max(0, offset), source.length);
    const line = lastAtOrBelow(starts, starts.length, place);
    return { line: line + 1, column: place - (starts[line] ?? 0) + 1, offset: sourceOffset(place) };
  };
}

function lineStarts(source: string): Uint32Array {
  const starts = [0];
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (code === LF || (code === CR && source.charCodeAt(index + 1) !== LF)) starts.push(index + 1);
  }
  return Uint32Array.from(starts);
}
