/** Dates with the month's name: "9 February 2019", "Feb. 9", "the 9th of February", "February 9-11", "March 2018", "April". */
import type { KnownFields } from '../../time.ts';
import { glued } from '../count.ts';
import { countFollows, goesOn, standsAlone, yearAt, yearlyFollows } from '../looks.ts';
import { monthName, monthStandsAlone } from '../month-name.ts';
import { digitsOf, form, has, lengthOf, numberOf, type Pieces, touches } from '../pieces.ts';
import type { Reader, Reading } from '../reading.ts';
import { CLASS } from '../vocabulary.ts';

/** Day, month and year in either order, each left out or not. */
export const monthDate: Reader = {
  starts: CLASS.month | CLASS.monthShort | CLASS.digits | CLASS.ordinal | CLASS.number | CLASS.determiner,
  read(pieces, at) {
    return dayFirst(pieces, at) ?? monthFirst(pieces, at);
  },
};

interface Day {
  readonly day: number;
  readonly to: number;
}

/** "9 February 2019", "the 9th of February", "9-11 February". */
function dayFirst(pieces: Pieces, at: number): Reading | undefined {
  const the = form(pieces, at) === 'the';
  const first = dayAt(pieces, the ? at + 1 : at);
  if (first === undefined) return undefined;
  const second = rangeEnd(pieces, first, form(pieces, at - 1) === 'between');
  const last = second ?? first;
  const of = form(pieces, last.to) === 'of' ? last.to + 1 : last.to;
  const name = monthName(pieces, of);
  if (name === undefined) return undefined;
  const { year, to } = yearAfter(pieces, name.to);
  return date(at, to, name.month, year, first, second);
}

/** "February 9, 2019", "Feb. 9-11", "February the 9th", "February 2019", "February". */
function monthFirst(pieces: Pieces, at: number): Reading | undefined {
  const name = monthName(pieces, at);
  if (name === undefined) return undefined;
  const first = dayAt(pieces, form(pieces, name.to) === 'the' ? name.to + 1 : name.to);
  if (first !== undefined && !(countFollows(pieces, first.to) && form(pieces, at - 1) !== 'the')) {
    const second = rangeEnd(pieces, first, form(pieces, at - 1) === 'between');
    if (second !== undefined || !clockFollows(pieces, first.to)) {
      const { year, to } = yearAfter(pieces, (second ?? first).to);
      return date(at, to, name.month, year, first, second);
    }
  }
  const { year, to } = yearAfter(pieces, form(pieces, name.to) === 'of' ? name.to + 1 : name.to);
  if (year !== undefined) return date(at, to, name.month, year, undefined, undefined);
  if (!monthStandsAlone(pieces, at, name)) return undefined;
  return date(at, name.to, name.month, undefined, undefined, undefined);
}

/** "9.30", "9am", "9:30": the number after the month is an hour. */
function clockFollows(pieces: Pieces, at: number): boolean {
  const next = form(pieces, at);
  return goesOn(pieces, at) || next === 'am' || next === 'pm' || next === "'";
}

/** A day of the month: "9", "9th", "ninth", "twenty-first". */
function dayAt(pieces: Pieces, at: number): Day | undefined {
  if (has(pieces, at, CLASS.digits)) {
    const day = digitsOf(pieces, at);
    if (lengthOf(pieces, at) > 2 || day < 1 || day > 31 || glued(pieces, at)) return undefined;
    if (touches(pieces, at) && form(pieces, at - 1) === '/') return undefined;
    const suffix = touches(pieces, at + 1) && ['st', 'nd', 'rd', 'th'].includes(form(pieces, at + 1));
    return { day, to: suffix ? at + 2 : at + 1 };
  }
  if (has(pieces, at, CLASS.ordinal)) return { day: numberOf(pieces, at), to: at + 1 };
  const tens = has(pieces, at, CLASS.number) ? numberOf(pieces, at) : 0;
  if ((tens !== 20 && tens !== 30) || form(pieces, at + 1) !== '-' || !has(pieces, at + 2, CLASS.ordinal))
    return undefined;
  return { day: tens + numberOf(pieces, at + 2), to: at + 3 };
}

/** The second day of "9-11 February", "9 to 11 February", "between 9 and 11 February". */
function rangeEnd(pieces: Pieces, first: Day, between: boolean): Day | undefined {
  const link = form(pieces, first.to);
  if (link !== '-' && link !== 'to' && !(between && link === 'and')) return undefined;
  const second = dayAt(pieces, form(pieces, first.to + 1) === 'the' ? first.to + 2 : first.to + 1);
  if (second === undefined || second.day <= first.day || goesOn(pieces, second.to)) return undefined;
  return second;
}

/** A year after a day or month: "2019", ", 2019". Not a count: "On May 9, 2000 troops". */
function yearAfter(pieces: Pieces, at: number): { readonly year: number | undefined; readonly to: number } {
  const place = form(pieces, at) === ',' ? at + 1 : at;
  const year = yearAt(pieces, place);
  const counts = countFollows(pieces, place + 1) && !yearlyFollows(pieces, place + 1);
  if (Number.isNaN(year) || (counts && (place > at || year % 100 === 0)) || !standsAlone(pieces, place)) {
    return { year: undefined, to: at };
  }
  return { year, to: place + 1 };
}

function date(
  from: number,
  to: number,
  month: number,
  year: number | undefined,
  first: Day | undefined,
  last: Day | undefined,
): Reading {
  const fields = (day: Day | undefined): KnownFields => ({
    ...(year === undefined ? {} : { year }),
    month,
    ...(day === undefined ? {} : { day: day.day }),
  });
  return {
    from,
    to,
    kind: last === undefined ? 'date' : 'period',
    fields: fields(first),
    ...(last === undefined ? {} : { lastFields: fields(last), bound: 'between' as const }),
    anchor: year === undefined ? 'draft' : 'calendar',
    grain: first === undefined ? 'month' : 'day',
  };
}
