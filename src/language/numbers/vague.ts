/**
 * Round numbers of people and things: "dozens", "hundreds of thousands", "a couple", "a handful", "several", "a few".
 * Their intervals are wide on purpose: a figure outside one is one that no editor would let stand beside the word.
 */
import { lowerWordAt, nextWord, phraseEnd } from './cursor.ts';
import type { Numeral } from './numeral.ts';

/** The lowest value and the first that is too many. A plural alone means at least two of it and fewer than ten tens. */
const PLURALS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 120]],
  ['scores', [40, 200]],
  ['hundreds', [200, 2000]],
  ['thousands', [2000, 1e5]],
  ['millions', [2e6, 1e9]],
  ['billions', [2e9, 1e12]],
  ['trillions', [2e12, 1e15]],
]);

/** Words for a few: the lowest value and the first that is too many. Several of a scale stay below ten of it. */
const FEW: readonly (readonly [readonly string[], number, number])[] = [
  [['a', 'couple'], 2, 4],
  [['a', 'handful'], 2, 13],
  [['a', 'few'], 2, 13],
  [['several'], 3, 20],
];

const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** The round number that starts at `at`, or undefined. */
export function readVague(text: string, at: number): Numeral | undefined {
  const word = lowerWordAt(text, at);
  if (word === 'tens') return tens(text, at);
  const plural = PLURALS.get(word);
  if (plural !== undefined) return plurals(text, at, word, plural);
  for (const [phrase, low, high] of FEW) {
    const end = phrase[0] === word ? phraseEnd(text, at, phrase) : -1;
    if (end > 0) return few(text, at, end, low, high);
  }
  return undefined;
}

/** "tens of thousands": from two tens to twenty tens of the scale. */
function tens(text: string, at: number): Numeral | undefined {
  const scale = scaleOf(text, at + 4);
  return scale && vague(at, scale.end, 20 * scale.value, 200 * scale.value);
}

/** "hundreds", "hundreds of thousands"; "scores" only before "of", since it is a verb and a noun of music and sport too. */
function plurals(text: string, at: number, word: string, [low, high]: readonly [number, number]): Numeral | undefined {
  const end = at + word.length;
  const scale = scaleOf(text, end);
  if (scale !== undefined) return vague(at, scale.end, low * scale.value, low * 10 * scale.value);
  const next = nextWord(text, end);
  if (word === 'scores' && (next < 0 || lowerWordAt(text, next) !== 'of')) return undefined;
  return vague(at, end, low, high);
}

function scaleOf(text: string, at: number): { readonly value: number; readonly end: number } | undefined {
  const of = nextWord(text, at);
  if (of < 0) return undefined;
  for (const name of ['thousands', 'millions', 'billions', 'trillions']) {
    const end = phraseEnd(text, of, ['of', name]);
    if (end > 0) return { value: (PLURALS.get(name)?.[0] ?? 0) / 2, end };
  }
  return undefined;
}

function few(text: string, at: number, end: number, low: number, high: number): Numeral | undefined {
  const start = nextWord(text, end);
  let word = start < 0 ? '' : lowerWordAt(text, start);
  let scaleStart = start;
  if (word === 'of') {
    scaleStart = nextWord(text, start + 2);
    word = scaleStart < 0 ? '' : lowerWordAt(text, scaleStart);
  }
  const scale = SCALES.get(word);
  if (scale === undefined) return vague(at, end, low, high);
  return vague(at, scaleStart + word.length, low * scale, Math.min(high, 10) * scale);
}

function vague(start: number, end: number, low: number, high: number): Numeral {
  const fixed = { form: 'vague', approximate: true, highOpen: true, exponent: 0, plain: false } as const;
  return { ...fixed, start, end, low, high, grain: low, hedgedGrain: low, mantissa: low };
}
