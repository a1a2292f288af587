import { describe, expect, it } from '@jest/globals';
import {
  type Direction,
  readTimes,
  resolve,
  resolveMonth,
  resolveWeekday,
  windowOf,
} from '../../../src/language/times/index.ts';
import { DRAFT, iso } from './summary.ts';

const first = (text: string) => {
  const [time] = readTimes(text, DRAFT);
  if (time === undefined) throw new Error(`no time in "${text}"`);
  return time.value;
};

describe('resolveWeekday', () => {
  it.each<[number, Direction, string]>([
    [6, 'past', '2019-02-09'],
    [6, 'future', '2019-02-16'],
    [3, 'past', '2019-02-13'],
    [3, 'future', '2019-02-13'],
    [4, 'past', '2019-02-07'],
    [4, 'unknown', ''],
  ])('weekday %i, %s: %s', (weekday, direction, day) => {
    expect(iso(resolveWeekday(weekday, DRAFT, direction))).toBe(day);
  });
});

describe('resolveMonth', () => {
  it.each<[number, Direction, number | undefined]>([
    [4, 'past', 2018],
    [4, 'future', 2019],
    [2, 'past', 2019],
    [2, 'future', 2019],
    [1, 'future', 2020],
    [1, 'unknown', undefined],
  ])('month %i, %s: %s', (month, direction, year) => {
    expect(resolveMonth(month, DRAFT, direction)?.year).toBe(year);
  });
});

describe('resolve', () => {
  it.each<[string, Direction, string]>([
    ['on Saturday', 'past', '2019-02-09..2019-02-09'],
    ['on Saturday', 'future', '2019-02-16..2019-02-16'],
    ['on Saturday', 'unknown', '..'],
    ['last Saturday', 'unknown', '2019-02-02..2019-02-09'],
    ['next Monday', 'past', '2019-02-18..2019-02-25'],
    ['in April', 'past', '2018-04-01..2018-04-30'],
    ['in April', 'future', '2019-04-01..2019-04-30'],
    ['by the end of June', 'future', '2019-06-15..2019-06-30'],
    ['on 9 February', 'past', '2019-02-09..2019-02-09'],
    ['on 9 February', 'future', '2020-02-09..2020-02-09'],
    ['on 29 February', 'past', '2016-02-29..2016-02-29'],
    ['last April', 'past', '2018-04-01..2018-04-30'],
    ['in the third quarter', 'past', '2018-07-01..2018-09-30'],
    ['in the autumn', 'future', '2019-09-01..2019-12-21'],
    ['after Easter', 'future', '2019-04-21..2019-04-21'],
    ['last Christmas', 'past', '2018-12-25..2018-12-25'],
    ['on the 9th.', 'past', '2019-02-09..2019-02-09'],
    ['on the 9th.', 'future', '2019-03-09..2019-03-09'],
    ['by the end of the year', 'future', '2019-07-02..2019-12-31'],
    ['in two days', 'future', '2019-02-15..2019-02-15'],
    ['within 48 hours', 'future', '2019-02-13..2019-02-15'],
    ['over the weekend', 'past', '2019-02-09..2019-02-10'],
    ['over the weekend', 'future', '2019-02-16..2019-02-17'],
    ['between March and May', 'past', '2018-03-01..2018-05-31'],
    ['between November and February', 'past', '2018-11-01..2019-02-28'],
    ['from Monday to Friday', 'past', '2019-02-11..2019-02-15'],
    ['overnight', 'past', '2019-02-12..2019-02-13'],
    ['two days later', 'future', '..'],
    ['in 2015', 'future', '2015-01-01..2015-12-31'],
  ])('%s, %s: %s', (text, direction, days) => {
    const { earliest, latest } = resolve(first(text), DRAFT, direction);
    expect(`${iso(earliest)}..${iso(latest)}`).toBe(days);
  });

  it('leaves the known fields as the text gives them', () => {
    expect(resolve(first('in April'), DRAFT, 'future').fields).toEqual({ month: 4 });
  });
});

describe('windowOf', () => {
  it.each([
    ['by April 2019', '..2019-04-30'],
    ['before April 2019', '..2019-03-31'],
    ['until 3 May 2019', '..2019-05-03'],
    ['since 2015', '2015-01-01..'],
    ['from 3 May 2019', '2019-05-03..'],
    ['after 2018', '2019-01-01..'],
    ['in April 2019', '2019-04-01..2019-04-30'],
    ['after 9am on 3 May 2019', '2019-05-03..'],
    ['by April', '..'],
  ])('%s: %s', (text, days) => {
    const { earliest, latest } = windowOf(first(text));
    expect(`${iso(earliest)}..${iso(latest)}`).toBe(days);
  });
});
