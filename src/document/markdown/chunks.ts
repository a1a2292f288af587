/** Cuts long running text into pieces that the inline parser, which takes quadratic time, can read one by one. */
import type { Stretch } from './leaf.ts';

/** How many marks a piece may hold. Ordinary paragraphs hold far fewer, and then emphasis and links are never cut. */
const MAX_MARKS = 200;

/** Pieces that cover the text; each ends after a blank outside of brackets, as far as the limit leaves one. */
export function chunksOf(text: string): Stretch[] {
  const chunks: Stretch[] = [];
  let from = 0;
  let marks = 0;
  let brackets = 0;
  let afterBlank = 0;
  let afterOpenBlank = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    if (char === '[' || char === '(') brackets++;
    else if (char === ']' || char === ')') brackets = Math.max(0, brackets - 1);
    else if ((char === ' ' || char === '\n') && brackets === 0) afterBlank = index + 1;
    else if (char === ' ' || char === '\n') afterOpenBlank = index + 1;
    if (!isMark(char) || ++marks < MAX_MARKS) continue;
    const to = afterBlank > from ? afterBlank : afterOpenBlank > from ? afterOpenBlank : index + 1;
    chunks.push({ from, to });
    // The marks between the cut and this place belong to the next piece.
    index = to - 1;
    from = to;
    marks = 0;
    brackets = 0;
  }
  if (from < text.length) chunks.push({ from, to: text.length });
  return chunks;
}

function isMark(char: string): boolean {
  return '\\`*_[]<&~!'.includes(char);
}
