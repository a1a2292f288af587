/** Times in short, so that a table of expressions can be read. */
import type { TimeExpression } from '../../../src/language/time.ts';
import { dateOf, readTimes } from '../../../src/language/times/index.ts';

/** The draft's date in all tables: a Wednesday. */
export const DRAFT = { year: 2019, month: 2, day: 13 } as const;

/** The text without its square brackets, and the stretches that they mark. */
export function marked(text: string): { readonly plain: string; readonly spans: readonly string[] } {
  return {
    plain: text.replace(/[[\]]/g, ''),
    spans: [...text.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? ''),
  };
}

/** The text with the spans of its times in square brackets. */
export function bracketed(text: string): string {
  let out = text;
  for (const { span } of [...readTimes(text, DRAFT)].reverse()) {
    out = `${out.slice(0, span.start)}[${out.slice(span.start, span.end)}]${out.slice(span.end)}`;
  }
  return out;
}

/** "date day by draft": kind, grain, bound and anchor, with + for throughout and ~ for approximate. */
export function nature(time: TimeExpression): string {
  const { grain, bound, anchor, hold, approximate } = time.value;
  return `${time.kind} ${grain} ${bound} ${anchor}${hold === 'throughout' ? ' +' : ''}${approximate ? ' ~' : ''}`;
}

/** "year=2019 month=2", for a period "month=3 | month=5", with the distance as "-3 week". */
export function known(time: TimeExpression): string {
  const { fields, lastFields, relative } = time.value;
  const pairs = (of: object) =>
    Object.entries(of)
      .map(([name, value]) => `${name}=${value}`)
      .join(' ');
  const distance = relative === undefined ? '' : `${relative.amount ?? relative.direction} ${relative.unit}`;
  return [pairs(fields), lastFields === undefined ? '' : `| ${pairs(lastFields)}`, distance]
    .filter((part) => part !== '')
    .join(' ');
}

/** "2019-02-09..2019-02-10", a missing end left out; "" for none. */
export function days(time: TimeExpression): string {
  const { earliest, latest } = time.value;
  if (earliest === undefined && latest === undefined) return '';
  return `${iso(earliest)}..${iso(latest)}`;
}

/** A day number as "2019-02-09". */
export function iso(day: number | undefined): string {
  if (day === undefined) return '';
  const date = dateOf(day);
  return [String(date.year).padStart(4, '0'), date.month, date.day]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
