/** "Saturday", "last Saturday", "next Monday", "Saturday night", "Fridays"; not "the Sunday Times" or "Black Friday". */
import type { KnownFields } from '../../time.ts';
import { afterStop, wordAt } from '../looks.ts';
import { capital, form, has, numberOf, type Pieces, startOf } from '../pieces.ts';
import type { Reader, Reading } from '../reading.ts';
import { CLASS, DAY_PARTS } from '../vocabulary.ts';

/** First words of named days and of names in -day. Source: our list; the holidays have their own reader. */
const NAMED = new Set(
  'black good sheffield ash super cyber bloody fat shrove palm holy maundy easter whit ruby giving wicked man'.split(
    ' ',
  ),
);
/** Second words of newspapers' and programmes' names. Source: our list of titles of British, Irish and US papers. */
const PAPERS = new Set(
  'times telegraph mirror mail express post herald star independent sport world people review tribune mercury live football lights'.split(
    ' ',
  ),
);

/** A weekday, with last, next or this before it and a part of the day after it. */
export const weekday: Reader = {
  starts: CLASS.weekday | CLASS.weekdayShort | CLASS.relative,
  read(pieces, at) {
    const coming = form(pieces, at) === 'this' && ['coming', 'past'].includes(form(pieces, at + 1)) ? at + 1 : at;
    const direction = directionOf(form(pieces, coming));
    const day = direction === undefined ? coming : coming + 1;
    if (has(pieces, day, CLASS.weekdayShort)) return shortWeekday(pieces, at, day);
    if (!has(pieces, day, CLASS.weekday) || inName(pieces, day)) return undefined;
    const part = has(pieces, day + 1, CLASS.dayPart) ? DAY_PARTS[numberOf(pieces, day + 1)] : undefined;
    return reading(at, part === undefined ? day + 1 : day + 2, numberOf(pieces, day), part, direction);
  },
};

function directionOf(word: string): 'past' | 'present' | 'future' | undefined {
  if (word === 'last' || word === 'past') return 'past';
  if (word === 'next' || word === 'coming') return 'future';
  return word === 'this' ? 'present' : undefined;
}

/** "Sat." counts only beside a date or clock time. */
function shortWeekday(pieces: Pieces, from: number, day: number): Reading | undefined {
  if (from !== day || !capital(pieces, day) || form(pieces, day - 1) === 'the') return undefined;
  return { ...reading(from, afterStop(pieces, day + 1), numberOf(pieces, day), undefined, undefined), weak: true };
}

function reading(
  from: number,
  to: number,
  day: number,
  partOfDay: KnownFields['partOfDay'],
  direction: 'past' | 'present' | 'future' | undefined,
): Reading {
  const amount = direction === 'past' ? -1 : direction === 'future' ? 1 : 0;
  return {
    from,
    to,
    kind: 'weekday',
    fields: { weekday: day, ...(partOfDay === undefined ? {} : { partOfDay }) },
    ...(direction === undefined
      ? {}
      : { relative: { amount, unit: 'week' as const, direction }, shape: 'open' as const }),
    anchor: 'draft',
    grain: partOfDay === undefined ? 'day' : 'part-of-day',
  };
}

/** Whether the weekday is part of a name: "the Sunday Times", "Bloody Sunday", "the Mail on Sunday". */
function inName(pieces: Pieces, day: number): boolean {
  if (capital(pieces, day - 1) && NAMED.has(wordAt(pieces, day - 1))) return true;
  if (form(pieces, day - 1) === 'on' && startOf(pieces, day) > 0 && wordAt(pieces, day - 2) === 'mail') return true;
  if (!capital(pieces, day + 1) || !capital(pieces, day)) return false;
  if (PAPERS.has(wordAt(pieces, day + 1))) return true;
  if (has(pieces, day + 1, CLASS.dayPart)) return PAPERS.has(wordAt(pieces, day + 2));
  const dated = has(pieces, day + 1, CLASS.month | CLASS.monthShort);
  return form(pieces, day - 1) === 'the' && !dated;
}
