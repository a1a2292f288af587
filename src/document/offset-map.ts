/** Leads a block's text back to the source, by segments: stretches copied as they stand, and stretches put for others. */
import type { OffsetMap } from './document.ts';
import { sourceOffset, span, textOffset } from './position.ts';
import { lastAtOrBelow } from './search.ts';

/**
 * Where the stretches of a text come from, in ascending order. Segment i of the text runs from textStart[i] to
 * textStart[i + 1] and was read from sourceStart[i] to sourceEnd[i]. If both are equally long it is a copy, and its
 * characters correspond one by one; otherwise (an entity, a line break) it corresponds only as a whole.
 */
export interface Segments {
  readonly count: number;
  /** One longer than the others: the last value is the length of the text. */
  readonly textStart: ArrayLike<number>;
  readonly sourceStart: ArrayLike<number>;
  readonly sourceEnd: ArrayLike<number>;
}

/** The map for segments; an empty text lies at `anchor` in the source. Look-ups take logarithmic time. */
export function createOffsetMap(segments: Segments, anchor: number): OffsetMap {
  const toSource = (offset: number): number => placeInSource(segments, offset, anchor);
  return {
    toSource: (offset) => sourceOffset(toSource(offset)),
    spanToSource: ({ start, end }) => {
      const from = toSource(start);
      return span(from, end > start ? endInSource(segments, end, anchor) : from);
    },
    toText: (offset) => textOffset(placeInText(segments, offset)),
  };
}

function placeInSource(segments: Segments, offset: number, anchor: number): number {
  const { count, textStart, sourceStart, sourceEnd } = segments;
  if (count === 0) return anchor;
  if (offset >= (textStart[count] ?? 0)) return sourceEnd[count - 1] ?? anchor;
  const index = Math.max(0, lastAtOrBelow(textStart, count, offset));
  const start = sourceStart[index] ?? anchor;
  return isCopy(segments, index) ? start + Math.max(0, offset - (textStart[index] ?? 0)) : start;
}

/** The end of the stretch that the last character before `offset` was read from. */
function endInSource(segments: Segments, offset: number, anchor: number): number {
  const { count, textStart, sourceStart, sourceEnd } = segments;
  if (count === 0) return anchor;
  const index = Math.max(0, lastAtOrBelow(textStart, count, offset - 1));
  if (!isCopy(segments, index)) return sourceEnd[index] ?? anchor;
  const end = (sourceStart[index] ?? anchor) + offset - (textStart[index] ?? 0);
  return Math.min(end, sourceEnd[index] ?? anchor);
}

function placeInText(segments: Segments, offset: number): number {
  const { count, textStart, sourceStart, sourceEnd } = segments;
  const index = lastAtOrBelow(sourceStart, count, offset);
  if (index < 0) return 0;
  if (offset >= (sourceEnd[index] ?? 0)) return textStart[index + 1] ?? 0;
  const start = textStart[index] ?? 0;
  return isCopy(segments, index) ? start + offset - (sourceStart[index] ?? 0) : start;
}

/** Whether segment `index` is a copy of its stretch of the source. */
export function isCopy({ textStart, sourceStart, sourceEnd }: Segments, index: number): boolean {
  const inText = (textStart[index + 1] ?? 0) - (textStart[index] ?? 0);
  return inText === (sourceEnd[index] ?? 0) - (sourceStart[index] ?? 0);
}
