import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addMonths,
  dateOf,
  dayNumber,
  daysInMonth,
  isDate,
  isLeapYear,
  weekdayOf,
} from '../../../src/language/times/calendar.ts';
import { easterSunday } from '../../../src/language/times/holidays.ts';
import { iso } from './summary.ts';

describe('dayNumber', () => {
  it.each([
    [1970, 1, 1, 0, 4],
    [1969, 12, 31, -1, 3],
    [2000, 2, 29, 11016, 2],
    [2019, 2, 9, 17936, 6],
    [1, 1, 1, -719162, 1],
    [0, 12, 31, -719163, 7],
  ])('%i-%i-%i is day %i, weekday %i', (year, month, day, number, weekday) => {
    expect(dayNumber({ year, month, day })).toBe(number);
    expect(weekdayOf(number)).toBe(weekday);
  });

  it('is turned back by dateOf over 3,000 years either side', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_100_000, max: 1_100_000 }), (number) => {
        const date = dateOf(number);
        expect(isDate(date)).toBe(true);
        expect(dayNumber(date)).toBe(number);
        expect((((weekdayOf(number + 1) - weekdayOf(number)) % 7) + 7) % 7).toBe(1);
      }),
    );
  });
});

describe('months and leap years', () => {
  it.each([
    [1900, false],
    [2000, true],
    [2019, false],
    [2020, true],
    [-4, true],
  ])('%i is a leap year: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });

  it('adds months and stays within the month', () => {
    expect(addMonths({ year: 2019, month: 1, day: 31 }, 1)).toEqual({ year: 2019, month: 2, day: 28 });
    expect(addMonths({ year: 2019, month: 1, day: 15 }, -13)).toEqual({ year: 2017, month: 12, day: 15 });
  });

  it('knows no month 0 and no month 13', () => {
    expect([daysInMonth(2019, 0), daysInMonth(2019, 13)]).toEqual([0, 0]);
  });
});

describe('easterSunday', () => {
  it.each([
    '1818-03-22',
    '1943-04-25',
    '1961-04-02',
    '2000-04-23',
    '2008-03-23',
    '2019-04-21',
    '2024-03-31',
    '2038-04-25',
  ])('%s', (day) => {
    expect(iso(easterSunday(Number(day.slice(0, 4))))).toBe(day);
  });
});
