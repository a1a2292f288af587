/** "a year and a half", "an hour and a quarter": one unit and a part of it. */
import { gapEnd, lowerWordAt, phraseEnd, wordBefore } from './cursor.ts';
import { plainReading, type Reader } from './reading.ts';
import { UNIT_WORDS } from './units.ts';

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

/** The expression whose "a half" or "a quarter" starts at `at`; it starts at the article of the unit. */
export const andAHalf: Reader = (text, at, floor) => {
  const end = phraseEnd(text, at, ['a', 'half']) > 0 ? at + 6 : phraseEnd(text, at, ['a', 'quarter']);
  const part = end < 0 ? undefined : PARTS.get(lowerWordAt(text, gapEnd(text, at + 1)));
  const and = wordBefore(text, at, floor);
  if (part === undefined || and.word !== 'and') return undefined;
  const noun = wordBefore(text, and.start, floor);
  const article = wordBefore(text, noun.start, floor);
  const unit = UNIT_WORDS.get(noun.word.toLowerCase());
  if (unit === undefined || !['a', 'an', 'one'].includes(article.word.toLowerCase())) return undefined;
  return { ...plainReading(article.start, end, unit.dimension, 1 + part, 0.5), unit };
};
