/** "Saturday 9 February", "Saturday, February 9, 2019", "Saturday the 9th", "on Saturday (9 February)". */
import { form, type Pieces } from '../pieces.ts';
import type { Join, Reading } from '../reading.ts';
import { mergePairs } from './merge.ts';

/** Joins a weekday to the date that follows it. Whether the two agree is not asked here. */
export const weekdayDate: Join = (pieces, readings) => mergePairs(readings, (a, b) => joined(pieces, a, b));

function joined(pieces: Pieces, a: Reading, b: Reading): Reading | undefined {
  if (a.kind !== 'weekday' || a.relative !== undefined) return undefined;
  if (b.kind !== 'date' || b.fields.day === undefined || b.fields.weekday !== undefined) return undefined;
  const bracket = form(pieces, a.to) === '(' && b.from === a.to + 1 && form(pieces, b.to) === ')';
  const comma = form(pieces, a.to) === ',' && b.from === a.to + 1;
  if (!bracket && !comma && b.from !== a.to) return undefined;
  const { weak, ...rest } = b;
  const grain = a.grain === 'part-of-day' ? a.grain : b.grain;
  return { ...rest, from: a.from, to: bracket ? b.to + 1 : b.to, fields: { ...a.fields, ...b.fields }, grain };
}
