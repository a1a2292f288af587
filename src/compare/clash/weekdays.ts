/** Days to which a draft gives two weekdays: they are flagged as a pair, and neither of them alone. */
import type { Claim, Claims } from '../../claims/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { CompareContext } from '../context.ts';

/** True where the draft gives the day of a time another weekday elsewhere, and a year to neither. */
export function hasTwoWeekdays(claim: Claim, { claims }: CompareContext): boolean {
  if (claim.kind !== 'time') return false;
  const { year, month, day, weekday } = claim.time.value.fields;
  if (year !== undefined || month === undefined || day === undefined || weekday === undefined) return false;
  return (weekdaysOf(claims).get(32 * month + day)?.size ?? 0) > 1;
}

/** The weekdays of each day of the year. */
const weekdaysOf = remembered(({ all }: Claims): ReadonlyMap<number, ReadonlySet<number>> => {
  const found = new Map<number, Set<number>>();
  const add = (month: number, day: number, weekday: number) => {
    const key = 32 * month + day;
    const known = found.get(key);
    if (known === undefined) found.set(key, new Set([weekday]));
    else known.add(weekday);
  };
  for (const claim of all) {
    if (claim.kind === 'group' && claim.day !== undefined)
      for (const weekday of claim.day.weekdays) add(claim.day.month, claim.day.day, weekday);
    if (claim.kind !== 'time') continue;
    const { year, month, day, weekday } = claim.time.value.fields;
    if (year === undefined && month !== undefined && day !== undefined && weekday !== undefined)
      add(month, day, weekday);
  }
  return found;
});
