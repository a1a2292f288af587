/** Lines of a paragraph that define something: the target of a link, which nobody reads, or the text of a footnote. */
import type { Stretch } from './leaf.ts';

const LINK =
  /^\[(?!\^)((?:[^[\]\\]|\\.){1,999})\]:[ \t]*(?:<[^<>]*>|\S+)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/;
const NOTE = /^\[\^[^\s[\]]{1,999}\]:[ \t]*/;

export interface Part extends Stretch {
  readonly note: boolean;
}

/**
 * Parts a paragraph into running text and footnotes. Link definitions that it begins with are left out, and their labels
 * go into `labels`. `text` is the paragraph's text, with the marks of blocks around it covered.
 */
export function partsOf(text: string, labels: Set<string>): Part[] {
  if (!/(?:^|\n)[ \t]*\[/.test(text)) return [{ from: 0, to: text.length, note: false }];
  const parts: { from: number; to: number; note: boolean }[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0].trim();
    const end = match.index + match[0].length;
    const from = match.index + match[0].length - match[0].trimStart().length;
    const label = parts.some(({ note }) => !note) ? undefined : LINK.exec(line)?.[1];
    const note = NOTE.exec(line);
    const last = parts.at(-1);
    if (label !== undefined) labels.add(normalLabel(label));
    else if (note !== null) parts.push({ from: from + note[0].length, to: end, note: true });
    else if (last === undefined) parts.push({ from, to: end, note: false });
    else last.to = end;
  }
  return parts;
}

/** Labels match regardless of case and of how they are spaced. Source: CommonMark 0.31.2, section 4.7. */
export function normalLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
