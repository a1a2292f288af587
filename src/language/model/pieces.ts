/**
 * Very long sentences (lists, tables, text without full stops) are parsed in pieces, so that the time and room for one word do not
 * depend on how long its sentence is.
 */
import type { TagSet } from './tag-set.ts';

export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The most words that are parsed at once. */
export const LONGEST_PIECE = 400;

/** A sentence's pieces, in order: the whole, or cut after punctuation where there is some in the last half of a piece. */
export function pieces(tags: Int32Array, tagSet: TagSet): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  while (start < tags.length) {
    let end = Math.min(tags.length, start + LONGEST_PIECE);
    if (end < tags.length) {
      let cut = end;
      while (cut > start + LONGEST_PIECE / 2 && tagSet.marks[tags[cut - 1] ?? 0] !== 1) cut--;
      if (cut > start + LONGEST_PIECE / 2) end = cut;
    }
    found.push({ start, end });
    start = end;
  }
  return found;
}
