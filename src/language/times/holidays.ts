/** Named days and their dates. Source: the Gregorian computus and the usual civil rules of the UK and the US. */
import type { DayNumber } from '../time.ts';
import { dayNumber, weekdayOf } from './calendar.ts';

/** A named day: its words in lower case, and its day in a year where that follows from the year alone. */
export interface Holiday {
  readonly name: string;
  readonly words: readonly string[];
  readonly dayOf?: (year: number) => DayNumber;
  /** A word of its own too, or of a longer name: counts only with a preposition or a year beside it. */
  readonly loose?: boolean;
}

const fixed = (month: number, day: number) => (year: number) => dayNumber({ year, month, day });
const easter = (offset: number) => (year: number) => easterSunday(year) + offset;

/** The nth weekday of a month; 5 for the last. */
const nth = (month: number, weekday: number, which: number) => (year: number) => {
  const first = dayNumber({ year, month, day: 1 });
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + (which - 1) * 7;
  const next = dayNumber({ year: month === 12 ? year + 1 : year, month: month === 12 ? 1 : month + 1, day: 1 });
  return day < next ? day : day - 7;
};
const thanksgiving = nth(11, 4, 4);

/** Longer names first. */
export const HOLIDAYS: readonly Holiday[] = [
  holiday('Christmas Day', fixed(12, 25)),
  holiday('Christmas Eve', fixed(12, 24)),
  { ...holiday('Christmas', fixed(12, 25)), loose: true },
  holiday('Boxing Day', fixed(12, 26)),
  holiday("New Year's Eve", fixed(12, 31)),
  holiday("New Year's Day", fixed(1, 1)),
  { ...holiday("New Year's", fixed(1, 1), 'New Year'), loose: true },
  { ...holiday('New Year', fixed(1, 1)), loose: true },
  holiday('Easter Sunday', easter(0)),
  holiday('Easter Monday', easter(1)),
  { ...holiday('Easter', easter(0)), loose: true },
  holiday('Good Friday', easter(-2)),
  holiday('Maundy Thursday', easter(-3)),
  holiday('Palm Sunday', easter(-7)),
  holiday('Ash Wednesday', easter(-46)),
  holiday('Shrove Tuesday', easter(-47)),
  holiday('Ascension Day', easter(39)),
  holiday('Whit Sunday', easter(49)),
  holiday('Whit Monday', easter(50)),
  holiday('Pentecost', easter(49)),
  holiday('Thanksgiving Day', thanksgiving, 'Thanksgiving'),
  { ...holiday('Thanksgiving', thanksgiving), loose: true },
  holiday('Black Friday', (year) => thanksgiving(year) + 1),
  holiday('Cyber Monday', (year) => thanksgiving(year) + 4),
  holiday('Memorial Day', nth(5, 1, 5)),
  holiday('Labor Day', nth(9, 1, 1)),
  holiday('Veterans Day', fixed(11, 11)),
  holiday('Armistice Day', fixed(11, 11)),
  holiday('Remembrance Sunday', nth(11, 7, 2)),
  holiday('Bonfire Night', fixed(11, 5)),
  holiday('Guy Fawkes Night', fixed(11, 5), 'Bonfire Night'),
  holiday('Burns Night', fixed(1, 25)),
  holiday("Valentine's Day", fixed(2, 14)),
  holiday("St Patrick's Day", fixed(3, 17)),
  holiday("St George's Day", fixed(4, 23)),
  holiday("St Andrew's Day", fixed(11, 30)),
  holiday("St David's Day", fixed(3, 1)),
  holiday('May Day', fixed(5, 1)),
  holiday('Halloween', fixed(10, 31)),
  holiday('Hogmanay', fixed(12, 31)),
  holiday('Epiphany', fixed(1, 6)),
];

/** The day of a holiday by its name, where the year gives it. */
export function holidayIn(name: string, year: number): DayNumber | undefined {
  return HOLIDAYS.find((one) => one.name === name)?.dayOf?.(year);
}

/** Easter Sunday of the Western churches. Source: the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms). */
export function easterSunday(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber({ year, month: Math.floor(f / 31), day: (f % 31) + 1 });
}

/** The words are as the text is cut: "New Year's" is new, year, ', s. */
function holiday(written: string, dayOf: (year: number) => DayNumber, name = written): Holiday {
  const words = written.toLowerCase().replace(/[’']s/g, " ' s").split(' ');
  return { name, words, dayOf };
}
