/** Multiples: "three times as many", "twice the", "double the", "tenfold", "3x", "half as many". */
import { jointEnd, lowerWordAt, nextWord, phraseEnd } from './cursor.ts';
import { readMeasure } from './measures.ts';
import { plainReading, type Reader, type Reading } from './reading.ts';

const FOLD: ReadonlyMap<string, number> = new Map([
  ...'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 2]),
  ['hundredfold', 100],
]);

const ADVERBS: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
]);

/** After "three times", "twice" or "double" these show that something is compared. */
const COMPARED: ReadonlySet<string> = new Set(
  'as the that those its his her their our more higher larger greater bigger faster longer what this last smaller stronger wider taller heavier worse better likelier'.split(
    ' ',
  ),
);

/** Words that may start a multiple. */
export const MULTIPLE_WORDS: readonly string[] = [...FOLD.keys(), ...ADVERBS.keys()];

/** The multiple at `at`; "twice" alone counts occasions. */
export const multiples: Reader = (text, at) => {
  const word = lowerWordAt(text, at);
  const end = at + word.length;
  const fold = FOLD.get(word);
  if (fold !== undefined) return multiple(at, end, fold);
  const adverb = ADVERBS.get(word);
  if (adverb !== undefined) return readAdverb(text, at, end, word, adverb);
  if (word === 'half') return phraseEnd(text, nextWord(text, end), ['as']) > 0 ? multiple(at, end, 0.5) : undefined;
  const measure = readMeasure(text, at);
  if (measure === undefined || measure.dimension !== 'count' || measure.numeral.form === 'vague')
    return readTimes(text, at);
  const start = jointEnd(text, measure.end);
  const next = lowerWordAt(text, start);
  if (next === 'fold') return multiple(at, start + 4, measure.value.low);
  if (next !== 'times' || start === measure.end || !compares(text, start + 5)) return undefined;
  return multiple(at, start + 5, measure.value.low);
};

function readAdverb(text: string, at: number, end: number, word: string, value: number): Reading | undefined {
  if (compares(text, end)) return multiple(at, end, value);
  return word === 'twice' ? { ...multiple(at, end, value), dimension: 'count' } : undefined;
}

/** "3x", "10x" without a second figure. */
function readTimes(text: string, at: number): Reading | undefined {
  const match = /^(\d{1,3}(?:\.\d)?)x(?![\p{L}\d])/u.exec(text.slice(at, at + 8));
  return match?.[1] === undefined ? undefined : multiple(at, at + match[0].length, Number(match[1]));
}

function compares(text: string, end: number): boolean {
  const next = nextWord(text, end);
  return next >= 0 && COMPARED.has(lowerWordAt(text, next));
}

const multiple = (start: number, end: number, value: number): Reading =>
  plainReading(start, end, 'multiple', value, 0.5);
