/** From a path on the command line to a document. */
import { calendarDay } from '../config/calendar-day.ts';
import type { InputError } from '../config/inputs.ts';
import { STANDARD_INPUT } from '../config/inputs.ts';
import { readInput } from '../config/read-input.ts';
import { type CalendarDate, type Document, readDocument } from '../document/index.ts';
import type { DraftArguments } from './options.ts';
import { UsageError } from './usage-error.ts';

export interface DraftOptions {
  readonly date?: CalendarDate;
  /** The day of a draft that has no other. */
  readonly usualDate?: CalendarDate;
  /** The name of the draft on standard input. */
  readonly stdinName?: string;
}

/** The options of a call that say how drafts are read. */
export function draftOptions(args: DraftArguments, usualDate?: string): DraftOptions {
  const { date, 'stdin-name': stdinName } = args;
  return {
    ...(date === undefined ? {} : { date: dayOf(date) }),
    ...(usualDate === undefined ? {} : { usualDate: dayOf(usualDate) }),
    ...(stdinName === undefined ? {} : { stdinName }),
  };
}

/** The document at a path, or why there is none. */
export async function readDraft(
  path: string,
  { stdinName, ...dates }: DraftOptions,
): Promise<{ readonly document: Document } | { readonly error: InputError }> {
  const input = await readInput(path);
  if ('error' in input) return input;
  const name = path === STANDARD_INPUT && stdinName !== undefined ? stdinName : path;
  return { document: readDocument({ path: name, source: input.source, ...dates }) };
}

/** @throws UsageError for a --date that is no day of the calendar as YYYY-MM-DD. */
export function refuseNoDay(date: string | undefined): void {
  if (date !== undefined) dayOf(date);
}

/** @throws UsageError for anything but a day that the calendar has, as YYYY-MM-DD. */
function dayOf(text: string): CalendarDate {
  const date = calendarDay(text);
  if (date === undefined) {
    throw new UsageError(`--date cannot be "${text}"; it is a day of the calendar as YYYY-MM-DD`);
  }
  return date;
}
