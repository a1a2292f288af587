/** "between March and May 2019", "from 2015 to 2019", "Monday to Friday", "9am–5pm". */
import type { KnownFields } from '../../time.ts';
import { form, type Pieces } from '../pieces.ts';
import type { Join, Reading } from '../reading.ts';
import { mergePairs } from './merge.ts';

const LINKS = new Set(['to', 'until', 'till', 'through', '-']);

/** Joins the two ends of a period. */
export const range: Join = (pieces, readings) => mergePairs(readings, (a, b) => joined(pieces, a, b));

function joined(pieces: Pieces, a: Reading, b: Reading): Reading | undefined {
  if (b.from !== a.to + 1 || a.lastFields !== undefined || b.lastFields !== undefined || !alike(a, b)) return undefined;
  const before = form(pieces, a.from - 1);
  const link = form(pieces, a.to);
  const linked = (before === 'between' && link === 'and') || LINKS.has(link);
  if (!linked || !bothNamed(a) || !bothNamed(b)) return undefined;
  const fields = shared(a.fields, b.fields);
  const anchor = a.anchor === b.anchor ? a.anchor : fields.year === undefined ? 'draft' : 'calendar';
  return {
    from: a.from,
    to: b.to,
    kind: 'period',
    fields,
    lastFields: b.fields,
    anchor,
    grain: a.grain,
    bound: 'between',
    ...(a.weak === true && b.weak === true && a.kind === 'clock' ? { weak: true } : {}),
  };
}

/** Two days, two months, two clock times: of one grain, or both on the calendar. */
function alike(a: Reading, b: Reading): boolean {
  if (a.kind === 'clock' || b.kind === 'clock') return a.kind === b.kind;
  return a.grain === b.grain || (a.fields.month !== undefined && b.fields.month !== undefined);
}

function bothNamed(reading: Reading): boolean {
  const named = Object.keys(reading.fields).length > 0;
  return named && reading.relative === undefined && reading.kind !== 'set' && reading.kind !== 'duration';
}

/** The year that is written once at the end holds for both. */
function shared(first: KnownFields, last: KnownFields): KnownFields {
  if (first.year !== undefined || last.year === undefined) return first;
  const inOrder = (first.month ?? 0) < (last.month ?? 0) || (first.quarter ?? 0) < (last.quarter ?? 0);
  const sameMonth = first.month === last.month && (first.day ?? 0) < (last.day ?? 0);
  return inOrder || sameMonth ? { ...first, year: last.year } : first;
}
