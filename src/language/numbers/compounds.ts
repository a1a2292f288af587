/** Measures in two units or more: "three years and four months", "6ft 2in", "5lb 3oz". One expression, in the first unit. */
import { gapEnd, isDigit, nextWord, phraseEnd } from './cursor.ts';
import { type Measure, readMeasure } from './measures.ts';
import type { Extension, Reading } from './reading.ts';
import type { Unit } from './units.ts';

const MOST_PARTS = 3;

/** Adds the smaller units that follow. */
export const compounds: Extension = (text, reading) => {
  let sum = reading;
  let unit = reading.unit;
  for (let parts = 0; parts < MOST_PARTS && unit !== undefined && sum.numeral.form !== 'vague'; parts += 1) {
    const part = nextPart(text, sum.end, unit);
    if (part?.unit === undefined) break;
    sum = add(sum, part, part.unit);
    unit = part.unit;
  }
  return sum;
};

/** The next part, of a smaller unit that goes with the one before. */
function nextPart(text: string, end: number, larger: Unit): Measure | undefined {
  if (larger.factor === undefined || !['duration', 'length', 'mass'].includes(larger.dimension)) return undefined;
  const start = partStart(text, end);
  const part = start < 0 ? undefined : readMeasure(text, start);
  const unit = part?.unit;
  if (part === undefined || unit === undefined || part.numeral.form === 'vague') return undefined;
  return goWith(larger, unit) ? part : undefined;
}

/** Where the next figure starts: directly, or after a space, a comma, "and". */
function partStart(text: string, end: number): number {
  let start = text[end] === ',' ? end + 1 : end;
  start = gapEnd(text, start);
  const and = phraseEnd(text, start, ['and']);
  if (and > 0) start = gapEnd(text, and);
  return isDigit(text.charCodeAt(start)) || nextWord(text, start - 1) === start ? start : -1;
}

/** Only these pairs of units are written together. */
function goWith(larger: Unit, smaller: Unit): boolean {
  if (larger.dimension !== smaller.dimension || (smaller.factor ?? 0) >= (larger.factor ?? 0)) return false;
  return larger.dimension === 'duration' || PAIRS.has(`${larger.name} ${smaller.name}`);
}

const PAIRS: ReadonlySet<string> = new Set(['foot inch', 'stone pound', 'pound ounce']);

function add(sum: Reading, part: Measure, unit: Unit): Reading {
  const ratio = (unit.factor ?? 0) / (sum.unit?.factor ?? 1);
  const { value } = sum;
  return {
    ...sum,
    end: part.end,
    figures: { start: sum.figures.start, end: part.figures.end },
    value: { ...value, low: value.low + part.value.low * ratio, high: value.high + part.value.high * ratio },
    grain: part.grain * ratio,
    hedgedGrain: part.hedgedGrain * ratio,
  };
}
