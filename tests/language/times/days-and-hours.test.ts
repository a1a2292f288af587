/** Expressions with what they say. The draft's date is 13 February 2019, a Wednesday; the span is in square brackets. */
import { describe, expect, it } from '@jest/globals';
import { readTimes } from '../../../src/language/times/index.ts';
import { bracketed, DRAFT, days, known, marked, nature } from './summary.ts';

const reads = (text: string, kind: string, fields: string, extent: string) => {
  const { plain } = marked(text);
  expect(bracketed(plain)).toBe(text);
  const found = readTimes(plain, DRAFT).map((time) => [nature(time), known(time), days(time)]);
  expect(found).toEqual([[kind, fields, extent]]);
};

describe('weekdays', () => {
  it.each([
    ['[on Saturday]', 'weekday day at draft', 'weekday=6', ''],
    ['[last Saturday]', 'weekday day at draft', 'weekday=6 -1 week', ''],
    ['[next Monday]', 'weekday day at draft', 'weekday=1 1 week', ''],
    ['[this coming Friday]', 'weekday day at draft', 'weekday=5 1 week', ''],
    ['He died [Saturday night].', 'weekday part-of-day at draft', 'weekday=6 partOfDay=night', ''],
    ["[Monday]'s fighting was heavy.", 'weekday day at draft', 'weekday=1', ''],
    ['The trial opens [Tuesday morning].', 'weekday part-of-day at draft', 'weekday=2 partOfDay=morning', ''],
    ['[from Monday to Friday]', 'period day between draft', 'weekday=1 | weekday=5', ''],
    ['Open [Mon-Fri] only.', 'period day between draft', 'weekday=1 | weekday=5', ''],
    ['[until Friday]', 'weekday day until draft', 'weekday=5', ''],
    ['[since Tuesday]', 'weekday day since draft', 'weekday=2', ''],
    ['[from Monday]', 'weekday day from draft', 'weekday=1', ''],
    ['[early on Sunday]', 'weekday day at draft', 'weekday=7 part=early', ''],
  ])('%s', reads);
});

describe('clock times', () => {
  it.each([
    ['[at 8.20am]', 'clock minute at text', 'hour=8 minute=20', ''],
    ['[at 8:20 a.m.]', 'clock minute at text', 'hour=8 minute=20', ''],
    ['[at 3:42 p.m. on Sunday]', 'weekday minute at draft', 'weekday=7 hour=15 minute=42', ''],
    ['[at 9am]', 'clock hour at text', 'hour=9', ''],
    ['[at noon]', 'clock hour at text', 'hour=12 partOfDay=noon', ''],
    ['[at 12 noon]', 'clock hour at text', 'hour=12 partOfDay=noon', ''],
    ['[by midnight]', 'clock hour by text', 'hour=0 partOfDay=midnight', ''],
    ['[22 minutes to five]', 'clock minute at text', 'hour=4 halfDayUnknown=true minute=38', ''],
    ['[half past six]', 'clock minute at text', 'hour=6 halfDayUnknown=true minute=30', ''],
    ['[a quarter to nine]', 'clock minute at text', 'hour=8 halfDayUnknown=true minute=45', ''],
    ['[quarter past two]', 'clock minute at text', 'hour=2 halfDayUnknown=true minute=15', ''],
    ['[at ten to three]', 'clock minute at text', 'hour=2 halfDayUnknown=true minute=50', ''],
    ['[15:30 GMT]', 'clock minute at text', 'hour=15 minute=30 zone=GMT', ''],
    ['[at 15:30]', 'clock minute at text', 'hour=15 minute=30', ''],
    ['[at 7.30 on Saturday evening]', 'weekday minute at draft', 'weekday=6 partOfDay=evening hour=19 minute=30', ''],
    ['[at 7.30].', 'clock minute at text', 'hour=7 minute=30 halfDayUnknown=true', ''],
    ["[10 o'clock]", 'clock hour at text', 'hour=10 halfDayUnknown=true', ''],
    ["[ten o'clock at night]", 'clock hour at text', 'hour=22', ''],
    ['[at six in the morning]', 'clock hour at text', 'hour=6', ''],
    ['[1530 GMT]', 'clock minute at text', 'hour=15 minute=30 zone=GMT', ''],
    ['[at 3pm local time]', 'clock hour at text', 'hour=15 zone=local', ''],
    ['[between 8am and 5pm]', 'period hour between text', 'hour=8 | hour=17', ''],
    ['[shortly after 8am on Monday]', 'weekday hour after draft ~', 'weekday=1 hour=8', ''],
    [
      '[Thursday 31 January 2019 at 3pm]',
      'date hour at calendar',
      'weekday=4 year=2019 month=1 day=31 hour=15',
      '2019-01-31..2019-01-31',
    ],
    ['[soon after nine on Monday]', 'weekday hour after draft ~', 'weekday=1 hour=9 halfDayUnknown=true', ''],
    ['[shortly after seven in the morning]', 'clock hour after text ~', 'hour=7', ''],
    ['They left [just before six].', 'clock hour before text ~', 'hour=6 halfDayUnknown=true', ''],
    ['[by 6 in the evening]', 'clock hour by text', 'hour=18', ''],
    ['[about eight in the evening]', 'clock hour at text ~', 'hour=20', ''],
    ['[08:15 on Tuesday]', 'weekday minute at draft', 'weekday=2 hour=8 minute=15', ''],
    ['[before dawn]', 'clock part-of-day before text', 'partOfDay=dawn', ''],
    ['[the early hours of Sunday]', 'weekday part-of-day at draft', 'weekday=7 partOfDay=morning part=early', ''],
    ['[in the morning]', 'clock part-of-day at text', 'partOfDay=morning', ''],
    ['[on the evening of 9 February]', 'date part-of-day at draft', 'month=2 day=9 partOfDay=evening', ''],
  ])('%s', reads);
});
