/** Sorted lines of text in one string: found by their first word or by their number, without building a map. */

export interface LineTable {
  readonly text: string;
  /** Where each line starts; one more entry for the end, as if a line break stood there. */
  readonly starts: Int32Array;
}

const BLANK = 32;
const LINE_BREAK = 10;

/** The table of a text whose lines are sorted by code unit. */
export function lineTable(text: string): LineTable {
  const starts: number[] = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  starts.push(text.length + 1);
  return { text, starts: Int32Array.from(starts) };
}

/** The line with this number, from 0; empty if there is none. */
export function lineAt({ text, starts }: LineTable, number: number): string {
  return text.slice(starts[number] ?? text.length, (starts[number + 1] ?? text.length + 1) - 1);
}

/** The fields after the word on its line, which blanks part; undefined if no line begins with the word. */
export function fieldsOf(table: LineTable, word: string): readonly string[] | undefined {
  if (/\s/.test(word)) return undefined;
  let low = 0;
  let high = table.starts.length - 2;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compareAt(table.text, table.starts[middle] ?? 0, word);
    if (order === 0) return lineAt(table, middle).split(' ').slice(1);
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Below zero if the word of the line that starts here comes before this word, above if after. */
function compareAt(text: string, start: number, word: string): number {
  for (let at = 0; at < word.length; at++) {
    const difference = text.charCodeAt(start + at) - word.charCodeAt(at);
    if (difference !== 0) return Number.isNaN(difference) ? -1 : difference;
  }
  const next = text.charCodeAt(start + word.length);
  return next === BLANK || next === LINE_BREAK || Number.isNaN(next) ? 0 : next - BLANK;
}
