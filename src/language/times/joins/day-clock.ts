/** "8.20am on Saturday", "Saturday at noon", "the early hours of Sunday", "the evening of 9 February". */
import type { KnownFields } from '../../time.ts';
import { form, type Pieces } from '../pieces.ts';
import type { Join, Reading } from '../reading.ts';
import { mergePairs } from './merge.ts';

/** Joins a day and a time of day, in either order. */
export const dayClock: Join = (pieces, readings) => mergePairs(readings, (a, b) => joined(pieces, a, b));

function joined(pieces: Pieces, a: Reading, b: Reading): Reading | undefined {
  const gap = b.from - a.to;
  if (gap > 1) return undefined;
  const link = gap === 0 ? '' : form(pieces, a.to);
  if (a.kind === 'clock' && isDay(b)) {
    if (link !== '' && link !== 'on' && link !== ',' && !(link === 'of' && a.fields.hour === undefined))
      return undefined;
    if (link === ',' && form(pieces, b.to) === "'") return undefined;
    return merge(a, b, a, b);
  }
  if (b.kind !== 'clock' || !isDay(a) || (link !== '' && link !== 'at' && link !== ',' && link !== 'around'))
    return undefined;
  return b.fields.hour === undefined ? undefined : merge(a, b, b, a);
}

function isDay(reading: Reading): boolean {
  if (reading.fields.hour !== undefined || (reading.grain !== 'day' && reading.grain !== 'part-of-day')) return false;
  return reading.kind === 'weekday' || reading.kind === 'date' || reading.kind === 'relative';
}

function merge(first: Reading, last: Reading, clock: Reading, day: Reading): Reading {
  const { weak, ...rest } = day;
  return {
    ...rest,
    from: first.from,
    to: last.to,
    fields: halfOfDay({ ...day.fields, ...clock.fields }, day.fields.partOfDay),
    grain: clock.grain,
  };
}

/** "Saturday evening at 7.30": the part of the day says which half is meant. */
function halfOfDay(fields: KnownFields, part: KnownFields['partOfDay']): KnownFields {
  if (fields.halfDayUnknown !== true || fields.hour === undefined || part === undefined) return fields;
  const { halfDayUnknown, ...known } = fields;
  const late = part === 'afternoon' || part === 'evening' || (part === 'night' && fields.hour >= 6 && fields.hour < 12);
  return { ...known, hour: late && fields.hour < 12 ? fields.hour + 12 : fields.hour };
}
