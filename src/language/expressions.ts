/** Numeric and time expressions of a text, with those that both grammars read given to the right one. */
import type { CalendarDate } from '../document/document.ts';
import type { TextSpan } from '../document/position.ts';
import { readNumbers } from './numbers/index.ts';
import { type OwnUnits, withOwnUnits } from './numbers/own-units.ts';
import type { NumericExpression } from './quantity.ts';
import type { TimeExpression } from './time.ts';
import { readTimes } from './times/index.ts';

/** What the two grammars read in one text; each list is sorted by place and free of overlaps. */
export interface Expressions {
  readonly numbers: readonly NumericExpression[];
  readonly times: readonly TimeExpression[];
}

/** Reads a text for figures and times. `date` is the draft's, where it is known; `units` are those that the desk adds. */
export function readExpressions(text: string, date?: CalendarDate, units?: OwnUnits): Expressions {
  const times = readTimes(text, date);
  const read = readNumbers(text);
  const numbers = units === undefined || units.size === 0 ? read : withOwnUnits(text, read, units);
  return { times, numbers: withoutTimes(numbers, times) };
}

/** A figure inside a date or clock time is no quantity; a length of time ("three weeks") is both. */
function withoutTimes(numbers: readonly NumericExpression[], times: readonly TimeExpression[]): NumericExpression[] {
  let at = 0;
  return numbers.filter((number) => {
    while ((times[at]?.span.end ?? Number.POSITIVE_INFINITY) <= number.span.start) at += 1;
    const time = times[at];
    return time === undefined || time.span.start >= number.span.end || isLength(time, number);
  });
}

/** "in 8 days" is a length as often as a date, and "34 years" of age no time; "three weeks ago" is a time alone. */
const isLength = ({ kind, value }: TimeExpression, { dimension }: NumericExpression) =>
  kind === 'duration' ||
  dimension === 'age' ||
  (dimension === 'duration' &&
    (kind === 'period' || value.relative?.direction === 'future' || value.bound === 'within'));

/** The spans of both kinds in order, those that overlap joined: no sentence ends inside one. */
export function fusedSpans({ numbers, times }: Expressions): readonly TextSpan[] {
  const all = [...numbers.map((n) => n.span), ...times.map((t) => t.core)].sort((a, b) => a.start - b.start);
  const fused: TextSpan[] = [];
  for (const span of all) {
    const last = fused.at(-1);
    if (last === undefined || span.start >= last.end) fused.push(span);
    else if (span.end > last.end) fused[fused.length - 1] = { start: last.start, end: span.end };
  }
  return fused;
}
