/** The date of a draft: what its relative times ("on Monday") count from. Never the clock. */
import type { CalendarDate, DateSource } from '../document.ts';
import { calendarDate } from './calendar.ts';
import { findDate } from './find-date.ts';

export interface DateClues {
  /** What the user says. */
  readonly option?: CalendarDate;
  readonly frontMatter?: CalendarDate;
  readonly path: string;
  /** The texts of the datelines and bylines above the story, in their order. */
  readonly datelines: readonly string[];
  /** What the desk's settings say of drafts that do not say it themselves. */
  readonly settings?: CalendarDate;
}

/** The first date that the clues give, in the order of DateSource; absent if they give none. */
export function draftDate(clues: DateClues): { value: CalendarDate; from: DateSource } | undefined {
  const { option, frontMatter, path, datelines, settings } = clues;
  if (option !== undefined) return { value: option, from: 'option' };
  if (frontMatter !== undefined) return { value: frontMatter, from: 'front-matter' };
  const inName = fileNameDate(path);
  if (inName !== undefined) return { value: inName, from: 'file-name' };
  for (const dateline of datelines) {
    const value = findDate(dateline);
    if (value !== undefined) return { value, from: 'dateline' };
  }
  return settings === undefined ? undefined : { value: settings, from: 'settings' };
}

/** The date that the file's own name begins with. */
function fileNameDate(path: string): CalendarDate | undefined {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(name) ?? [];
  return calendarDate(Number(year), Number(month), Number(day));
}
