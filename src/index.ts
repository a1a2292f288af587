/** The library: `import { check } from 'stet'`. */
import { calendarDay } from './config/calendar-day.ts';
import { type CalendarDate, type Format, readDocument } from './document/index.ts';
import { type CheckedDocument, type CheckOptions, checkDocument } from './findings/check.ts';
import { resultOf } from './findings/result-of.ts';
import { jsonOutput } from './report/json.ts';
import { addToSummary, EMPTY_SUMMARY } from './report/report.ts';

export type { Claim, ClaimKind, Scope, Source, Stance, Subject } from './claims/index.ts';
export type { Answer } from './compare/answer.ts';
export type { Voice } from './compare/voice.ts';
export type { Block, CalendarDate, Document, Format, Position, Prose, Span, Table } from './document/index.ts';
export type { Candidate, Flag, FlaggedClaim, Relation } from './engine/flag.ts';
export { defineRule, type Rule } from './engine/rule.ts';
export type { CheckedDocument, CheckOptions } from './findings/check.ts';
export type { Decision, Finding, Severity } from './findings/finding.ts';

/** A draft to check. */
export interface Draft {
  /** The text, as it stands in the file. */
  readonly source: string;
  /** Names the draft in what is reported; its ending gives the format, and its name perhaps the date. */
  readonly path?: string;
  readonly format?: Format;
  /** The day that the draft is dated, as YYYY-MM-DD; goes before any date in the draft. */
  readonly date?: string;
}

/**
 * Reads a draft and flags the pairs of claims that cannot both stand. The same input gives the same result.
 * @param draft the text itself, or the text with its path, format and date. Nothing is read from disk but Stet's own data.
 * @throws RangeError for a date that the calendar does not have, or a minConfidence that is not from 0 to 1.
 */
export function check(draft: string | Draft, options: CheckOptions = {}): CheckedDocument {
  const { source, path = 'draft', format, date } = typeof draft === 'string' ? { source: draft } : draft;
  const { minConfidence = 0 } = options;
  if (!(minConfidence >= 0 && minConfidence <= 1)) {
    throw new RangeError(`minConfidence cannot be ${minConfidence}; it is a number from 0 to 1`);
  }
  const document = readDocument({
    path,
    source: source.startsWith('\ufeff') ? source.slice(1) : source,
    ...(format === undefined ? {} : { format }),
    ...(date === undefined ? {} : { date: dayOf(date) }),
  });
  return checkDocument(document, options);
}

/** What `stet check --format json` prints for these drafts, as data; its schema is docs/json-output.schema.json. */
export function toJson(...checked: readonly CheckedDocument[]): ReturnType<typeof jsonOutput> {
  const results = checked.map((each) => resultOf(each));
  return jsonOutput(results, results.reduce(addToSummary, EMPTY_SUMMARY));
}

function dayOf(text: string): CalendarDate {
  const date = calendarDay(text);
  if (date === undefined) throw new RangeError(`"${text}" is not a day of the calendar as YYYY-MM-DD`);
  return date;
}
