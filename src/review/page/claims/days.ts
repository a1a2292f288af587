/** A line of days: even where they lie together, drawn together far from the day of the draft. */
import type { Scale } from './scale.ts';

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01, of YYYY-MM-DD. */
export const dayOf = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY);

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "10 Feb 2019", "Feb 2019" for the first of a month, "2019" for the first of a year. */
export function dayWords(day: number): string {
  const date = new Date(day * MS_PER_DAY);
  const [year, month, nth] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (nth > 1) return `${nth} ${MONTHS[month]} ${year}`;
  return month === 0 ? String(year) : `${MONTHS[month]} ${year}`;
}

/** Days within this many of the middle lie about evenly; further off, each doubling of the distance takes the same room. */
const EVEN = 45;

export function dayScale(days: readonly number[], middle: number): Scale {
  const bent = (day: number) => Math.sign(day - middle) * Math.log1p(Math.abs(day - middle) / EVEN);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const pad = Math.max((bent(last) - bent(first)) * 0.03, 0.02);
  const [from, to] = [bent(first) - pad, bent(last) + pad];
  const at = (day: number) => Math.min(Math.max((bent(day) - from) / (to - from), 0), 1);
  return { at, ticks: spread(candidates(first, last), at) };
}

/** Firsts of years, then of months, then days: those that leave room between their words. */
function spread(sorted: readonly number[], at: Scale['at']): readonly number[] {
  const chosen: number[] = [];
  for (const day of sorted) if (chosen.every((other) => Math.abs(at(other) - at(day)) > ROOM)) chosen.push(day);
  return chosen.sort((x, y) => x - y);
}

/** Of the whole line, for the words of a tick. */
const ROOM = 0.13;

function candidates(first: number, last: number): number[] {
  const [from, to] = [new Date(first * MS_PER_DAY).getUTCFullYear(), new Date(last * MS_PER_DAY).getUTCFullYear()];
  const step = Math.max(1, Math.round((to - from) / 40));
  const years = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
  const near = years.slice(-3);
  const firsts = (year: number) => MONTHS.map((_, month) => Date.UTC(year, month, 1) / MS_PER_DAY);
  const months = near.flatMap(firsts);
  const days = last - first < 60 ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [];
  const all = [...years.map((year) => Date.UTC(year, 0, 1) / MS_PER_DAY), ...months, ...days];
  return all.filter((day) => day >= first && day <= last);
}
