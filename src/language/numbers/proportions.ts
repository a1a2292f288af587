/** Proportions: "one in five", "nine in ten", "three out of four", "1 in 1,000". They are shares of a whole. */
import { gapEnd, lowerWordAt, nextWord, phraseEnd } from './cursor.ts';
import { readMeasure } from './measures.ts';
import { plainReading, type Reader } from './reading.ts';
import { isYear } from './years.ts';

/** What people say of "in": tens, hundreds and the like, and small numbers; "12 in 40 raids" is no proportion. */
const WHOLES: ReadonlySet<number> = new Set([12, 15, 20, 25, 30, 50]);

/** The proportion at `at`. */
export const proportions: Reader = (text, at) => {
  const part = readMeasure(text, at);
  if (part === undefined || !part.numeral.plain || part.dimension !== 'count') return undefined;
  const link = linkAfter(text, part.end);
  if (link === undefined) return undefined;
  const whole = readMeasure(text, link.end);
  if (whole === undefined || whole.dimension !== 'count' || whole.numeral.form === 'vague') return undefined;
  const [a, b] = [part.value.low, whole.value.low];
  if (a >= b || a < 1 || isYear(text.slice(whole.start, whole.end))) return undefined;
  if (link.word === 'in' && (a > 9 || !isUsualWhole(b) || lowerWordAt(text, nextWord(text, whole.end)) === 'years'))
    return undefined;
  return plainReading(at, whole.end, 'share', a / b, Math.min(0.05, a / b / 2));
};

const isUsualWhole = (whole: number): boolean =>
  whole <= 10 || WHOLES.has(whole) || (whole >= 100 && whole % 10 ** Math.floor(Math.log10(whole)) === 0);

function linkAfter(text: string, end: number): { readonly word: string; readonly end: number } | undefined {
  const start = nextWord(text, end);
  if (start < 0) {
    return text.slice(end, end + 4) === '-in-' ? { word: 'in', end: end + 4 } : undefined;
  }
  for (const words of [['in', 'every'], ['out', 'of', 'every'], ['out', 'of'], ['in']]) {
    const found = phraseEnd(text, start, words);
    if (found > 0) return { word: words[0] ?? '', end: gapEnd(text, found) };
  }
  return undefined;
}
