/** The lines of a plain text, in groups parted by blank lines. */

/** A line without the white space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** How many columns of white space stand before it; a tab counts as four. */
  readonly indent: number;
  readonly text: string;
}

const LINE = /[^\r\n]+|\r\n|\r|\n/g;
const isBreak = (token: string): boolean => token === '\n' || token === '\r' || token === '\r\n';

/** The groups of lines that no blank line parts. */
export function lineGroups(source: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  let blank = true;
  const close = (): void => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  for (const match of source.matchAll(LINE)) {
    const [token] = match;
    if (isBreak(token)) {
      if (blank) close();
      blank = true;
      continue;
    }
    const text = token.trim();
    if (text === '') continue;
    group.push(lineAt(match.index, token, text));
    blank = false;
  }
  close();
  return groups;
}

function lineAt(from: number, token: string, text: string): Line {
  const lead = token.length - token.trimStart().length;
  const start = from + lead;
  let indent = 0;
  for (let index = 0; index < lead; index++) indent += token[index] === '\t' ? 4 : 1;
  return { start, end: start + text.length, indent, text };
}
