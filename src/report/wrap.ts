/** Breaks text into lines that fit a width, as a terminal counts it (wide and combining characters among them). */
import { displayWidth } from './display-width.ts';

/** A stretch of a text, start included, end not. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text that has no line breaks; spaces where it breaks are left out. A word that is too long is cut. */
export function lineRanges(text: string, width: number): Line[] {
  const lines: Line[] = [];
  let start = -1;
  let end = 0;
  let used = 0;
  for (const word of pieces(text, width)) {
    const gap = start < 0 ? 0 : displayWidth(text.slice(end, word.start));
    if (start >= 0 && used + gap + word.width > width) {
      lines.push({ start, end });
      start = -1;
    }
    used = start < 0 ? word.width : used + gap + word.width;
    if (start < 0) start = word.start;
    end = word.end;
  }
  if (start >= 0) lines.push({ start, end });
  return lines;
}

/** The lines of a text, white space collapsed. */
export function wrap(text: string, width: number): string[] {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return lineRanges(plain, width).map(({ start, end }) => plain.slice(start, end));
}

interface Piece extends Line {
  readonly width: number;
}

/** The words of a text, those that are wider than a line cut between characters. */
function* pieces(text: string, width: number): Generator<Piece> {
  for (const match of text.matchAll(/\S+/gu)) {
    const [word] = match;
    const total = displayWidth(word);
    if (total <= width) yield { start: match.index, end: match.index + word.length, width: total };
    else yield* cut(word, match.index, width);
  }
}

function* cut(word: string, offset: number, width: number): Generator<Piece> {
  let start = 0;
  let used = 0;
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word)) {
    const more = displayWidth(segment);
    if (used > 0 && used + more > width) {
      yield { start: offset + start, end: offset + index, width: used };
      start = index;
      used = 0;
    }
    used += more;
  }
  yield { start: offset + start, end: offset + word.length, width: used };
}
