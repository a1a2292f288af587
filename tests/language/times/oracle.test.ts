/** Exact dates against chrono-node, an independent reader of dates. */
import { describe, expect, it } from '@jest/globals';
import { parse } from 'chrono-node';
import fc from 'fast-check';
import { dateOf, dayNumber, readTimes, weekdayOf } from '../../../src/language/times/index.ts';
import { iso } from './summary.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const suffix = (day: number) => (day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'));

type Format = (year: number, month: string, day: number, weekday: string, number: number) => string;
const FORMATS: readonly (readonly [string, Format])[] = [
  ['9 February 2019', (year, month, day) => `${day} ${month} ${year}`],
  ['February 9, 2019', (year, month, day) => `${month} ${day}, ${year}`],
  ['9th February 2019', (year, month, day) => `${day}${suffix(day)} ${month} ${year}`],
  ['Feb. 9, 2019', (year, month, day) => `${month === 'May' ? month : `${month.slice(0, 3)}.`} ${day}, ${year}`],
  ['9 Feb 2019', (year, month, day) => `${day} ${month.slice(0, 3)} ${year}`],
  ['Saturday 9 February 2019', (year, month, day, weekday) => `${weekday} ${day} ${month} ${year}`],
  ['Saturday, February 9, 2019', (year, month, day, weekday) => `${weekday}, ${month} ${day}, ${year}`],
  ['2019-02-09', (_, __, ___, ____, number) => iso(number)],
];

describe.each(FORMATS)('%s', (_, format) => {
  it('is read as chrono-node reads it', () => {
    const days = fc.integer({
      min: dayNumber({ year: 1700, month: 1, day: 1 }),
      max: dayNumber({ year: 2100, month: 12, day: 31 }),
    });
    fc.assert(
      fc.property(days, (number) => {
        const { year, month, day } = dateOf(number);
        const written = format(year, MONTHS[month - 1] ?? '', day, WEEKDAYS[weekdayOf(number) - 1] ?? '', number);
        const text = `The council met on ${written} in the hall.`;
        const [time] = readTimes(text);
        const [result] = parse(text);
        const given = ['year', 'month', 'day'] as const;
        expect(given.map((field) => time?.value.fields[field])).toEqual(given.map((field) => result?.start.get(field)));
        expect([time?.value.earliest, time?.value.latest]).toEqual([number, number]);
      }),
      { numRuns: 60 },
    );
  });
});
