/** Numeric expressions of a block's text: figures, number words, bounds, ranges, units, ages, scores, ordinals. */
import type { NumericExpression } from '../quantity.ts';
import { agesAfter, agesBefore, decadesOfLife } from './ages.ts';
import { andAHalf } from './and-a-half.ts';
import { boundsAfter, boundsBefore } from './bounds.ts';
import { changesAfter, changesBefore } from './changes.ts';
import { clockTimes, dates } from './clock-and-calendar.ts';
import { codes } from './codes.ts';
import { compounds } from './compounds.ts';
import { currencyBeforeBound } from './currency-before-bound.ts';
import { identifiers } from './identifiers.ts';
import { leadIn } from './lead-in.ts';
import { multiples } from './multiples.ts';
import { ordinals } from './ordinals.ts';
import { pronouns } from './pronouns.ts';
import { proportions } from './proportions.ts';
import { quantities } from './quantities.ts';
import { rates } from './rates.ts';
import { type Extension, expressionOf, type Outcome, type Reader } from './reading.ts';
import { scores } from './scores.ts';
import { nextTrigger } from './triggers.ts';

export { isUnitWord } from './unit-reader.ts';
export { isYear } from './years.ts';

/** The readers in order: what only looks like a quantity first, the general reader last. */
const READERS: readonly Reader[] = [
  andAHalf,
  decadesOfLife,
  codes,
  clockTimes,
  dates,
  ordinals,
  proportions,
  identifiers,
  pronouns,
  scores,
  multiples,
  quantities,
];

/** What may stand around an expression, from the inside out. */
const EXTENSIONS: readonly Extension[] = [
  compounds,
  agesAfter,
  boundsAfter,
  agesAfter,
  changesAfter,
  boundsBefore,
  currencyBeforeBound,
  changesBefore,
  boundsBefore,
  agesBefore,
  rates,
];

/**
 * The numeric expressions of a block's text, in order of place, none overlapping another. Offsets are those of the text.
 * Runs before tokens are cut. Never throws; takes linear time, since every reader looks a bounded way back and ahead.
 */
export function readNumbers(text: string): readonly NumericExpression[] {
  const found: NumericExpression[] = [];
  let floor = 0;
  let at = nextTrigger(text, 0);
  while (at < text.length) {
    const start = leadIn(text, at, floor);
    const outcome = firstOutcome(text, start, floor) ?? (start < at ? firstOutcome(text, at, floor) : undefined);
    if (outcome !== undefined && !('skip' in outcome)) {
      const reading = EXTENSIONS.reduce((inner, extend) => extend(text, inner, floor), outcome);
      found.push(expressionOf(reading));
      floor = reading.end;
    }
    const end = outcome === undefined ? at : 'skip' in outcome ? outcome.skip : floor;
    at = nextTrigger(text, end > at ? end : pastTrigger(text, at));
  }
  return found;
}

function firstOutcome(text: string, at: number, floor: number): Outcome | undefined {
  for (const read of READERS) {
    const outcome = read(text, at, floor);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}

/** The end of the run of letters or digits at `at`, at least one character on. */
function pastTrigger(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && /[\p{L}\d]/u.test(text.charAt(end))) end += 1;
  return end;
}
