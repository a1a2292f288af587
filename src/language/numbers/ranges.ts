/** Ranges: "14,000 to 18,000", "between 5 and 7", "from 7 to 5", "30-40%", "£3m-£5m", "three or four". */
import { gapEnd, isDash, isHyphen, lowerWordAt, wordBefore } from './cursor.ts';
import { type Measure, measureOf, readMeasure } from './measures.ts';
import type { Numeral } from './numeral.ts';
import type { Reading } from './reading.ts';

type Connector = 'dash' | 'to' | 'or' | 'and';

/** Verbs after which "2% to 35" is a change and the level that it led to. Source: verbs of rise and fall, Roget 35-36. */
const CHANGE_VERBS: ReadonlySet<string> = new Set(
  'up down rose rise rises risen rising fell fall falls fallen falling gained gain gains lost lose climbed climb climbs jumped jump slipped slid sank dropped drop drops declined decline soared surged grew grown added add adds shed eased edged dipped plunged tumbled increased decreased raised cut by'.split(
    ' ',
  ),
);

/** The range that starts with the given measure, or undefined. */
export function readRange(text: string, first: Measure, floor: number): Reading | undefined {
  const before = introduction(text, first.start, floor);
  const link = connector(text, first.end, before.word === 'between');
  if (link === undefined || first.numeral.form === 'vague') return undefined;
  const second = readMeasure(text, link.end, first.dimension === 'money');
  if (second === undefined || second.numeral.form === 'vague' || (second.negative && link.kind === 'dash'))
    return undefined;
  const left = inUnitsOf(first, second);
  const right = inCurrencyOf(second, first);
  if (left === undefined || right === undefined || left.dimension !== right.dimension) return undefined;
  if (!ordered(left, right, link.kind, before.word)) return undefined;
  if (link.kind === 'to' && before.word !== 'from' && CHANGE_VERBS.has(before.word)) return undefined;
  return join(left, right, before.word === 'between' ? before.start : first.start);
}

/** "between" or another word before the first figure, past a hedge: "between about 5 and 7". */
function introduction(text: string, at: number, floor: number): { readonly start: number; readonly word: string } {
  const found = wordBefore(text, at, floor);
  const word = found.word.toLowerCase();
  if (!['about', 'around', 'roughly', 'some', 'approximately'].includes(word)) return { start: found.start, word };
  const outer = wordBefore(text, found.start, floor);
  return outer.word.toLowerCase() === 'between'
    ? { start: outer.start, word: 'between' }
    : { start: found.start, word };
}

function connector(
  text: string,
  end: number,
  between: boolean,
): { readonly kind: Connector; readonly end: number } | undefined {
  if (isDash(text.charCodeAt(end))) {
    const word = lowerWordAt(text, end + 1);
    if ((word === 'to' || word === 'or') && isHyphen(text.charCodeAt(end + 3))) return { kind: word, end: end + 4 };
    return { kind: 'dash', end: end + 1 };
  }
  const start = gapEnd(text, end);
  const word = start === end ? '' : lowerWordAt(text, start);
  const next = gapEnd(text, start + word.length);
  if (next === start + word.length) return undefined;
  if (word === 'to' || word === 'or' || (word === 'and' && between)) return { kind: word, end: next };
  return undefined;
}

/** The first figure in the unit and magnitude of the second, which it leaves out: "30-40%", "3 to 5 million", "£3-5m". */
function inUnitsOf(first: Measure, second: Measure): Measure | undefined {
  const numeral = inMagnitudeOf(first.numeral, second.numeral);
  if (first.dimension === 'count') return measureOf(first, numeral, second.kind, first.negative);
  if (first.unit?.name !== second.unit?.name && second.dimension !== 'count') {
    return first.dimension === 'duration' && second.dimension === 'duration' ? inUnit(first, second) : undefined;
  }
  return measureOf(first, numeral, first.kind, first.negative);
}

/** "18 months to two years": the first figure in the unit of the second. */
function inUnit(first: Measure, second: Measure): Measure | undefined {
  const ratio = (first.unit?.factor ?? 0) / (second.unit?.factor ?? 1);
  const { numeral } = first;
  const changed = { ...numeral, low: numeral.low * ratio, high: numeral.high * ratio, grain: numeral.grain * ratio };
  return ratio > 0 ? measureOf(first, changed, second.kind, first.negative) : undefined;
}

/** "£3m to 5m": the second figure in the currency of the first. Other units are not left out of the second. */
function inCurrencyOf(second: Measure, first: Measure): Measure | undefined {
  if (second.dimension !== 'count' || first.dimension === 'count') return second;
  return first.dimension === 'money' ? measureOf(second, second.numeral, first.kind, second.negative) : undefined;
}

function inMagnitudeOf(first: Numeral, second: Numeral): Numeral {
  const { exponent } = second;
  if (exponent === 0 || first.exponent !== 0 || first.mantissa >= 1000 || first.mantissa >= second.mantissa)
    return first;
  const scale = 10 ** exponent;
  const low = Number(`${first.mantissa}e${exponent}`);
  return { ...first, exponent, low, high: low, grain: first.grain * scale, hedgedGrain: first.hedgedGrain * scale };
}

/** Ranges rise; only "from … to …" may fall. "or" joins near neighbours. */
function ordered(left: Measure, right: Measure, kind: Connector, before: string): boolean {
  const [low, high] = [left.value.low, right.value.high];
  if (kind === 'to' && before === 'from') return low !== high;
  if (low >= high) return false;
  return kind !== 'or' || (high <= low * 2 && left.numeral.form === right.numeral.form);
}

function join(left: Measure, right: Measure, start: number): Reading {
  const [from, to] = [left.value.low, right.value.high];
  return {
    ...right,
    start,
    figures: { start: left.figures.start, end: right.figures.end },
    value: { low: Math.min(from, to), high: Math.max(from, to), lowOpen: false, highOpen: false },
    bound: 'between',
    grain: Math.min(left.grain, right.grain),
    hedgedGrain: Math.min(left.hedgedGrain, right.hedgedGrain),
    parts: [from, to],
    numeral: left.numeral,
  };
}
