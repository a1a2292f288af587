/** How long units of time are, in seconds. */
import type { TimeExpression } from '../time.ts';
import type { Unit } from './vocabulary.ts';

const DAY = 86_400;
/** The shortest and the longest that each unit can be: February and July, a common and a leap year. */
const SECONDS: Readonly<Record<Unit, readonly [number, number]>> = {
  second: [1, 1],
  minute: [60, 60],
  hour: [3600, 3600],
  day: [DAY, DAY],
  week: [7 * DAY, 7 * DAY],
  month: [28 * DAY, 31 * DAY],
  quarter: [90 * DAY, 92 * DAY],
  year: [365 * DAY, 366 * DAY],
  decade: [3652 * DAY, 3653 * DAY],
  century: [36_524 * DAY, 36_525 * DAY],
};

/** The length of low to high units, each of them counted units times (2 for a fortnight). */
export function lengthOfUnits(
  low: number,
  high: number,
  unit: Unit,
  units: number,
): NonNullable<TimeExpression['duration']> {
  const [short, long] = SECONDS[unit];
  return { low: low * units * short, high: high * units * long, unit };
}

/** The shortest and longest that the unit can be, in seconds; a second for a unit that is not known. */
export function secondsIn(unit: string): { readonly shortest: number; readonly longest: number } {
  const [shortest, longest] = isUnit(unit) ? SECONDS[unit] : SECONDS.second;
  return { shortest, longest };
}

/** Whether the word is the name of a unit. */
export function isUnit(unit: string): unit is Unit {
  return Object.hasOwn(SECONDS, unit);
}
