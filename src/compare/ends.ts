/** How long it is between the two ends of a time, with and without the last counted. */
import type { KnownFields, TimeValue } from '../language/time.ts';

/** Seconds. */
const [DAY, MONTH, YEAR] = [86_400, 2_629_800, 31_557_600];

/** The least and most that lies between, in a unit of so many seconds. */
export interface Ends {
  readonly least: number;
  readonly most: number;
  readonly unit: number;
}

/** From Monday to Friday is four nights and five days; from 1990 to 1996 five to seven years. */
export function lengthOf({ fields, lastFields, bound, approximate }: TimeValue): Ends | undefined {
  if (lastFields === undefined || bound !== 'between' || approximate) return undefined;
  const days = daysBetween(fields, lastFields);
  if (days !== undefined) return { least: days, most: days + 1, unit: DAY };
  const months = monthsBetween(fields, lastFields);
  if (months !== undefined) return { least: months - 1, most: months + 1, unit: MONTH };
  if (fields.year === undefined || lastFields.year === undefined || isFiner(fields) || isFiner(lastFields))
    return undefined;
  const years = lastFields.year - fields.year;
  return years <= 0 ? undefined : { least: years - 1, most: years + 1, unit: YEAR };
}

/** Does a length, in seconds, lowest and highest, fit? */
export const fits = (
  { least, most, unit }: Ends,
  { low, high }: { readonly low: number; readonly high: number },
): boolean => low <= most * unit * 1.001 && high >= least * unit * 0.999;

/** "4 or 5 days". */
export function writtenLength({ least, most, unit }: Ends): string {
  const name = unit === DAY ? 'days' : unit === MONTH ? 'months' : 'years';
  const low = Math.max(least, 1);
  return low === most
    ? `${low} ${name}`
    : `${low} to ${most} ${name}`.replace(/^(\d+) to (\d+)/u, most - low === 1 ? '$1 or $2' : '$1 to $2');
}

const isFiner = ({ month, season, quarter, half, day }: KnownFields) =>
  [month, season, quarter, half, day].some((field) => field !== undefined);

function daysBetween(a: KnownFields, b: KnownFields): number | undefined {
  if (a.weekday !== undefined && b.weekday !== undefined && a.day === undefined && b.day === undefined)
    return (b.weekday - a.weekday + 7) % 7;
  const month = a.month ?? b.month;
  if (a.day === undefined || b.day === undefined || (b.month ?? month) !== month || a.year !== b.year) return undefined;
  return b.day > a.day ? b.day - a.day : undefined;
}

/** Whole months, of one year or of two that are named. */
function monthsBetween(a: KnownFields, b: KnownFields): number | undefined {
  if (a.month === undefined || b.month === undefined || a.day !== undefined || b.day !== undefined) return undefined;
  if ((a.year === undefined) !== (b.year === undefined) && a.year !== undefined) return undefined;
  const years = a.year === undefined || b.year === undefined ? (b.month < a.month ? 1 : 0) : b.year - a.year;
  const months = years * 12 + b.month - a.month + 1;
  return months > 0 ? months : undefined;
}
