/** The time claims that date an event and that the calendar can place, as rows of the timeline. */
import { speaker } from '../../../findings/words.ts';
import type { ReviewClaim } from '../../contract.ts';
import { dayOf } from './days.ts';

export interface TimeRow {
  readonly event: string;
  readonly who: string;
  readonly words: string;
  /** Days since 1970-01-01, both included. */
  readonly first: number;
  readonly last: number;
  /** On which side it goes on: "by April" has no beginning, "from April" no end. */
  readonly opens?: 'before' | 'after';
  readonly block: number;
  readonly line: number;
}

/** What claims of the kind have, see findings/claim-details.ts. */
type TimeDetails = Extract<ReviewClaim['details'], { readonly event: unknown; readonly grain: unknown }>;

const BEFORE = new Set(['by', 'before', 'until']);
const AFTER = new Set(['from', 'after', 'since']);

/** Sorted by time, then by place. Two rows that say the same of one event in one voice are one. */
export function timeRows(claims: readonly ReviewClaim[]): readonly TimeRow[] {
  const rows = new Map<string, TimeRow>();
  for (const claim of claims) {
    const row = rowOf(claim);
    const key = row === undefined ? '' : [row.event, row.who, row.first, row.last, row.opens].join('|');
    if (row !== undefined && !rows.has(key)) rows.set(key, row);
  }
  return [...rows.values()].sort((x, y) => x.first - y.first || x.last - y.last || x.line - y.line);
}

function rowOf({ kind, details, source, value, subject, block, line }: ReviewClaim): TimeRow | undefined {
  if (kind !== 'time') return undefined;
  const { event, earliest, latest, bound } = details as TimeDetails;
  if (earliest === null || latest === null) return undefined;
  if (event === null) return undefined;
  const opens = BEFORE.has(bound) ? 'before' : AFTER.has(bound) ? 'after' : undefined;
  return {
    ...{ event: subject === '' ? event : `${subject}: ${event}`, who: speaker(source), words: value },
    ...{ first: dayOf(earliest), last: dayOf(latest), block, line },
    ...(opens === undefined ? {} : { opens }),
  };
}
