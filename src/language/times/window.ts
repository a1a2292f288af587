/** The days on which something can happen that is bound to a time: up to it, from it on, or in it. */
import type { TimeValue } from '../time.ts';
import type { Extent } from './extent.ts';

/** The window of the bound: "by April 2019" is open at its start and ends with 30 April. A missing end is open. */
export function windowOf(value: TimeValue): Extent {
  const { earliest, latest } = value;
  switch (value.bound) {
    case 'by':
    case 'until':
      return latest === undefined ? {} : { latest };
    case 'before':
      return earliest === undefined
        ? {}
        : { latest: value.grain === 'minute' || value.grain === 'hour' ? earliest : earliest - 1 };
    case 'from':
    case 'since':
      return earliest === undefined ? {} : { earliest };
    case 'after':
      return latest === undefined ? {} : { earliest: afterBound(value, earliest, latest) };
    default:
      return { ...(earliest === undefined ? {} : { earliest }), ...(latest === undefined ? {} : { latest }) };
  }
}

/** After a clock time is still the same day. */
function afterBound(value: TimeValue, earliest: number | undefined, latest: number): number {
  const sameDay = value.grain === 'minute' || value.grain === 'hour' || value.grain === 'part-of-day';
  return sameDay ? (earliest ?? latest) : latest + 1;
}
