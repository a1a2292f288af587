/**
 * The values of expected claims in a notation for people, and whether a claim that was read has such a value.
 *
 * quantity: `~` about, `>` more than, `<=` at most; one figure or `low..high`; then the unit, `of the whole` for a share
 * (0.12 is 12 per cent), `a year` for a rate.
 * time: an ISO day, month or year, perhaps after "by" or "since", or an ISO clock time; anything else is words for what no
 * calendar says ("the next day") and is not compared.
 */
import type { Claim } from '../../src/index.ts';
import type { ExpectedClaim } from './samples.ts';

/** Does the claim say what is expected? */
export function hasValue(claim: Claim, { value }: ExpectedClaim): boolean {
  if (claim.kind === 'quantity') return hasQuantity(claim, value);
  return claim.kind === 'time' && hasTime(claim, value);
}

const QUANTITY = /^(?:~|[<>]=?)?(?<low>[\d.]+?)(?:\.\.(?<high>[\d.]*))?(?: (?<unit>.+?))?(?: an? \w+)?$/u;

function hasQuantity({ quantity }: Extract<Claim, { kind: 'quantity' }>, value: string): boolean {
  const { low, high, unit } = QUANTITY.exec(value)?.groups ?? {};
  if (low === undefined) throw new RangeError(`"${value}" is no value of a quantity`);
  const ends = [quantity.value.low, quantity.value.high];
  const figures = [low, high ?? ''].filter((figure) => figure !== '').map(Number);
  const figuresFit = figures.every((figure) => ends.some((end) => Math.abs(end - figure) <= figure * 1e-5));
  if (unit === 'of the whole') return figuresFit && quantity.dimension === 'share';
  return figuresFit && quantity.unit === unit;
}

const DAYS = /^(?:by |since )?(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/u;
const CLOCK = /^(?<hour>\d\d):(?<minute>\d\d)$/u;
const MS_PER_DAY = 86_400_000;

function hasTime({ time }: Extract<Claim, { kind: 'time' }>, value: string): boolean {
  const { earliest, latest, fields } = time.value;
  const clock = CLOCK.exec(value)?.groups;
  if (clock !== undefined) return fields.hour === Number(clock.hour) && (fields.minute ?? 0) === Number(clock.minute);
  const days = DAYS.exec(value)?.groups;
  if (days === undefined) return true;
  const [first, last] = daysOf(Number(days.year), numberOf(days.month), numberOf(days.day));
  return earliest === first && latest === last;
}

const numberOf = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));

/** The first and last day of a year, month or day, counted from 1970-01-01. */
function daysOf(year: number, month?: number, day?: number): readonly [number, number] {
  const at = (y: number, m: number, d: number) => Date.UTC(y, m - 1, d) / MS_PER_DAY;
  if (month === undefined) return [at(year, 1, 1), at(year, 12, 31)];
  if (day === undefined) return [at(year, month, 1), at(year, month + 1, 0)];
  return [at(year, month, day), at(year, month, day)];
}
