/** The lines of a plain text, in groups parted by blank lines. */

/** A line without the white space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** How many columns of white space stand before it; a tab counts as four. */
  readonly indent: number;
  readonly text: string;
}

/** The groups of lines that no blank line parts. */
export function lineGroups(source: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  let blank = true;
  const close = (): void => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  for (let from = 0; from < source.length; ) {
    const end = lineEnd(source, from);
    if (end > from) {
      const token = source.slice(from, end);
      const text = token.trim();
      if (text !== '') group.push(lineAt(from, token, text));
      if (text !== '') blank = false;
    }
    if (end < source.length) {
      if (blank) close();
      blank = true;
    }
    from = end + (source.startsWith('\r\n', end) ? 2 : 1);
  }
  close();
  return groups;
}

/** Where the line that begins at from ends: before its break, or at the end of the source. */
function lineEnd(source: string, from: number): number {
  let end = from;
  while (end < source.length && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end += 1;
  return end;
}

function lineAt(from: number, token: string, text: string): Line {
  const lead = token.length - token.trimStart().length;
  const start = from + lead;
  let indent = 0;
  for (let index = 0; index < lead; index++) indent += token[index] === '\t' ? 4 : 1;
  return { start, end: start + text.length, indent, text };
}
