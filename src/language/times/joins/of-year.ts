/** "the third quarter of 2018", "spring 2023", "the first nine months of last year", "the first week of March". */
import type { KnownFields } from '../../time.ts';
import { form, type Pieces } from '../pieces.ts';
import type { Join, Reading } from '../reading.ts';
import { mergePairs } from './merge.ts';

/** Joins a part of a year to its year, and the first or last week of a month to its month. */
export const ofYear: Join = (pieces, readings) => mergePairs(readings, (a, b) => joined(pieces, a, b));

function joined(pieces: Pieces, a: Reading, b: Reading): Reading | undefined {
  const link = b.from === a.to ? '' : form(pieces, a.to);
  if (b.from - a.to > 1 || (link !== '' && link !== 'of' && link !== ',')) return undefined;
  if (a.shape === 'stretch' && link === 'of') return stretchOf(pieces, a, b);
  if (!isPart(a) || (link === ',' && a.fields.season === undefined && a.fields.quarter === undefined)) return undefined;
  if (onlyYear(b)) return { ...a, to: b.to, fields: { ...a.fields, ...b.fields }, ...lastOf(a, b), anchor: 'calendar' };
  const relative =
    b.relative !== undefined && b.relative.unit === 'year' && b.kind === 'relative' && b.shape !== 'point';
  if (!relative || b.relative === undefined || link !== 'of' || b.shape === undefined) return undefined;
  return { ...a, to: b.to, relative: b.relative, shape: b.shape, anchor: b.anchor };
}

/** A part of a year whose year is not given. */
function isPart(reading: Reading): boolean {
  const { fields, relative } = reading;
  if (fields.year !== undefined || relative !== undefined || reading.kind === 'set') return false;
  const parts = [fields.quarter, fields.half, fields.season, fields.month, fields.holiday];
  return parts.some((part) => part !== undefined);
}

function onlyYear(reading: Reading): boolean {
  return reading.grain === 'year' && reading.fields.year !== undefined && reading.anchor === 'calendar';
}

function lastOf(a: Reading, b: Reading): { lastFields?: KnownFields } {
  return b.lastFields === undefined ? {} : { lastFields: { ...a.fields, ...b.lastFields } };
}

/** "the first nine months of 2018" runs from January to September; "the last week of March" is late in March. */
function stretchOf(pieces: Pieces, a: Reading, b: Reading): Reading | undefined {
  const first = form(pieces, a.from) === 'first' || form(pieces, a.from + 1) === 'first';
  const months =
    a.relative?.unit === 'month' && a.duration !== undefined ? Math.round(a.duration.high / (31 * 86_400)) : 0;
  if (!first || !onlyYear(b) || b.lastFields !== undefined || months < 1 || months > 12 || a.approximate === true)
    return undefined;
  const { relative, shape, ...rest } = a;
  const lastFields = { ...b.fields, month: months };
  return { ...rest, to: b.to, fields: { ...b.fields, month: 1 }, lastFields, anchor: 'calendar', bound: 'between' };
}
