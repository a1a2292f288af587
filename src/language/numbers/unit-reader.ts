/** The unit after a figure: "km", " square miles", "-month", "C", " degrees Fahrenheit", "half an hour". */
import { gapEnd, isDigit, isHyphen, isLetter, jointEnd, lowerWordAt, nextWord, phraseEnd, wordAt } from './cursor.ts';
import { isCurrencyWord } from './money.ts';
import type { Numeral } from './numeral.ts';
import { CELSIUS, DEGREE, FAHRENHEIT, LOOSE_SYMBOLS, powerOf, SYMBOLS, UNIT_WORDS, type Unit } from './units.ts';

/** A unit as read, and where it ends. */
export interface ReadUnit {
  readonly unit: Unit;
  readonly end: number;
}

/** Is the word a unit of measure or a currency: "tonne", "lb", "dollar"? It is no thing that is counted. */
export const isUnitWord = (word: string): boolean =>
  UNIT_WORDS.has(word) || LOOSE_SYMBOLS.has(word) || isCurrencyWord(word);

/** Singular words that follow a plural figure: "six foot", "12 stone". */
const UNINFLECTED: ReadonlySet<string> = new Set(['foot', 'stone', 'horsepower']);

/** The unit after the numeral, or undefined. */
export function readUnit(text: string, numeral: Numeral): ReadUnit | undefined {
  const at = numeral.end;
  const degrees = readDegrees(text, at);
  if (degrees !== undefined) return degrees;
  if (isLetter(text.charCodeAt(at))) return readTouching(text, at);
  const link = linkEnd(text, numeral);
  const start = jointEnd(text, link);
  return start === link ? undefined : readApart(text, start, isHyphen(text.charCodeAt(link)), numeral, link > at);
}

/** "half an hour", "a quarter of a century", "a couple of days", "dozens of miles". */
function linkEnd(text: string, numeral: Numeral): number {
  const at = numeral.end;
  const start = nextWord(text, at);
  for (const words of start < 0 ? [] : (LINKS[numeral.form] ?? [])) {
    const end = phraseEnd(text, start, words);
    if (end > 0) return end;
  }
  return at;
}

const LINKS: Readonly<Partial<Record<Numeral['form'], readonly (readonly string[])[]>>> = {
  fraction: [['a'], ['an'], ['of', 'a'], ['of', 'an']],
  vague: [['of']],
};

/** "13ft", "8km", "16.9C", "120km/h", "5km2". */
function readTouching(text: string, at: number): ReadUnit | undefined {
  const symbol = wordAt(text, at);
  const end = at + symbol.length;
  const slashed = text[end] === '/' ? symbolOf(text, at, end + 1 + wordAt(text, end + 1).length) : undefined;
  if (slashed !== undefined) return slashed;
  if ((symbol === 'C' || symbol === 'F') && !isDigit(text.charCodeAt(end))) {
    return { unit: symbol === 'C' ? CELSIUS : FAHRENHEIT, end };
  }
  const found = symbolOf(text, at, end);
  if (found === undefined) return inWords(text, at, end);
  return raised(text, found);
}

/** "5miles": a slip, but a clear one. */
function inWords(text: string, at: number, end: number): ReadUnit | undefined {
  const unit = UNIT_WORDS.get(text.slice(at, end));
  return unit && { unit, end };
}

function symbolOf(text: string, at: number, end: number): ReadUnit | undefined {
  const unit = SYMBOLS.get(text.slice(at, end));
  return unit && { unit, end };
}

/** A small 2 or 3 after a symbol: "km²", "m3". */
function raised(text: string, found: ReadUnit): ReadUnit | undefined {
  const mark = text[found.end] ?? '';
  const power = mark === '²' || mark === '2' ? 2 : mark === '³' || mark === '3' ? 3 : undefined;
  if (power === undefined) return isDigit(text.charCodeAt(found.end)) ? undefined : found;
  const unit = powerOf(found.unit, power);
  return unit && { unit, end: found.end + 1 };
}

function readApart(
  text: string,
  start: number,
  hyphen: boolean,
  numeral: Numeral,
  linked: boolean,
): ReadUnit | undefined {
  const written = wordAt(text, start);
  const word = written.toLowerCase();
  const end = start + written.length;
  if (written === '') return undefined;
  const power = word === 'square' || word === 'sq' ? 2 : word === 'cubic' ? 3 : undefined;
  if (power !== undefined) return readPower(text, end, power);
  if (word === 'nautical') return UNIT_WORDS.get(lowerWordAt(text, gapEnd(text, end))) && nautical(text, end);
  const slashed = text[end] === '/' ? text.slice(start, end + 1 + wordAt(text, end + 1).length) : written;
  const symbol = LOOSE_SYMBOLS.get(slashed);
  if (symbol !== undefined) return raised(text, { unit: symbol, end: start + slashed.length });
  const unit = UNIT_WORDS.get(word);
  if (unit === undefined) return undefined;
  return agrees(text, word, end, hyphen || linked, numeral) ? { unit, end } : undefined;
}

/** A singular unit needs a hyphen, a figure of at most one, a following "old", or nothing after it: "two second-half goals" has no seconds. */
function agrees(text: string, word: string, end: number, joined: boolean, numeral: Numeral): boolean {
  if (joined || word.endsWith('s') || word === 'feet' || UNINFLECTED.has(word) || word === 'inches') return true;
  if (isHyphen(text.charCodeAt(end))) return lowerWordAt(text, end + 1) === 'old';
  return Math.abs(numeral.high) <= 1 || lowerWordAt(text, gapEnd(text, end)) === 'old' || isSlip(text, word, end);
}

/** "for 6 hour at night", "took 3 day .": no noun follows that the unit could stand before, so its -s was left out. */
function isSlip(text: string, word: string, end: number): boolean {
  if (word === 'second') return false;
  const next = gapEnd(text, end);
  return next >= text.length || /[.,;:!?)]/u.test(text.charAt(next)) || AFTER_PHRASE.has(lowerWordAt(text, next));
}

/** Words that no noun phrase goes on with. Source: Quirk et al., 9.7 (simple prepositions) and 13.5 (coordinators). */
const AFTER_PHRASE: ReadonlySet<string> = new Set(
  'at by for from in into of off on onto over than through to under until with within without and but or more less longer shorter higher lower before after ago earlier later when while because if'.split(
    ' ',
  ),
);

/** "square miles", "sq km", "sq. ft", "cubic metres". */
function readPower(text: string, at: number, power: 2 | 3): ReadUnit | undefined {
  const dot = text[at] === '.' ? at + 1 : at;
  const start = jointEnd(text, dot);
  const written = wordAt(text, start);
  const length = SYMBOLS.get(written) ?? UNIT_WORDS.get(written.toLowerCase());
  const unit = length && powerOf(length, power);
  return unit && { unit, end: start + written.length };
}

function nautical(text: string, at: number): ReadUnit | undefined {
  const start = gapEnd(text, at);
  const word = lowerWordAt(text, start);
  const unit = SYMBOLS.get('nmi');
  return unit && (word === 'miles' || word === 'mile') ? { unit, end: start + word.length } : undefined;
}

/** "30 degrees", "16.9°C", "62 degrees Fahrenheit", not "30 degrees north". */
function readDegrees(text: string, at: number): ReadUnit | undefined {
  const sign = gapEnd(text, at);
  const joint = jointEnd(text, at);
  const word = joint === at ? '' : lowerWordAt(text, joint);
  const signed = text[sign] === '°' || text[sign] === 'º';
  if (!signed && word !== 'degrees' && word !== 'degree') return undefined;
  const end = signed ? sign + 1 : joint + word.length;
  const start = jointEnd(text, end);
  const scale = SCALES.get(lowerWordAt(text, start));
  if (scale !== undefined && !isDigit(text.charCodeAt(start + 1))) {
    return { unit: scale, end: start + lowerWordAt(text, start).length };
  }
  const next = lowerWordAt(text, start);
  return DIRECTIONS.has(next) ? undefined : { unit: DEGREE, end };
}

const SCALES: ReadonlyMap<string, Unit> = new Map([
  ['c', CELSIUS],
  ['celsius', CELSIUS],
  ['centigrade', CELSIUS],
  ['f', FAHRENHEIT],
  ['fahrenheit', FAHRENHEIT],
]);

const DIRECTIONS: ReadonlySet<string> = new Set(
  'n s e w north south east west latitude longitude in from of'.split(' '),
);
