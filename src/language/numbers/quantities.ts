/** A figure or a range of figures with what it measures: the reader for all that no other reader takes. */
import { readMeasure } from './measures.ts';
import { readRange } from './ranges.ts';
import type { Reader } from './reading.ts';
import { spokenYearEnd } from './words.ts';

/** The range or single figure that starts at `at`. */
export const quantities: Reader = (text, at, floor) => {
  const measure = readMeasure(text, at);
  if (measure === undefined) return undefined;
  const year = spokenYearEnd(text, measure.numeral);
  if (year > 0) return { skip: year };
  return readRange(text, measure, floor) ?? measure;
};
