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

describe("from the draft's date", () => {
  it.each([
    ['[yesterday]', 'relative day at draft', '-1 day', '2019-02-12..2019-02-12'],
    ['[today]', 'relative day at draft', '0 day', '2019-02-13..2019-02-13'],
    ['[tomorrow night]', 'relative part-of-day at draft', 'partOfDay=night 1 day', '2019-02-14..2019-02-14'],
    ['[this evening]', 'relative part-of-day at draft', 'partOfDay=evening 0 day', '2019-02-13..2019-02-13'],
    ['[last night]', 'relative part-of-day at draft', 'partOfDay=night -1 day', '2019-02-12..2019-02-12'],
    ['It rained [overnight].', 'relative part-of-day at draft', 'partOfDay=night 0 day', ''],
    ['[the day before yesterday]', 'relative day at draft', '-2 day', '2019-02-11..2019-02-11'],
    ['[last week]', 'relative week at draft', '-1 week', '2019-02-03..2019-02-10'],
    ['[this week]', 'relative week at draft', '0 week', '2019-02-10..2019-02-17'],
    ['[next week]', 'relative week at draft', '1 week', '2019-02-17..2019-02-24'],
    ['[last month]', 'relative month at draft', '-1 month', '2019-01-01..2019-01-31'],
    ['[next month]', 'relative month at draft', '1 month', '2019-03-01..2019-03-31'],
    ['[this year]', 'relative year at draft', '0 year', '2019-01-01..2019-12-31'],
    ['[last year]', 'relative year at draft', '-1 year', '2018-01-01..2018-12-31'],
    ['[next year]', 'relative year at draft', '1 year', '2020-01-01..2020-12-31'],
    ['[late last year]', 'relative year at draft', 'part=late -1 year', '2018-07-02..2018-12-31'],
    ['[three weeks ago]', 'relative week at draft', '-3 week', '2019-01-20..2019-01-27'],
    ['[two days ago]', 'relative day at draft', '-2 day', '2019-02-11..2019-02-11'],
    ['[540 million years ago]', 'relative year at draft', '-540000000 year', '-539997982-08-14..-539997981-12-31'],
    ['[a year ago]', 'relative year at draft', '-1 year', '2017-08-14..2018-12-31'],
    ['[thirty-five years ago]', 'relative year at draft', '-35 year', '1983-08-14..1984-12-31'],
    ['[48 hours ago]', 'relative hour at draft', '-48 hour', '2019-02-11..2019-02-11'],
    ['[a few days ago]', 'relative vague at draft ~', 'past day', ''],
    ['[two years from now]', 'relative year at draft', '2 year', '2020-08-14..2021-12-31'],
    ["[in three weeks' time]", 'relative week at draft', '3 week', '2019-03-03..2019-03-10'],
    ['[in two days]', 'relative day at draft', '2 day', ''],
    ['[within 48 hours]', 'relative hour within draft', '48 hour', ''],
    ['[in the coming weeks]', 'period vague within draft ~', 'future week', '2019-02-13..'],
    ['[in the next few days]', 'period vague within draft ~', 'future day', '2019-02-13..'],
    ['[in recent months]', 'period vague within draft ~', 'past month', '..2019-02-13'],
    ['[in recent years]', 'period vague within draft ~', 'past year', '..2019-02-13'],
    ['[over the past decade]', 'period decade at draft +', '-1 decade', '2000-01-01..2019-02-13'],
    ['[in the past six weeks]', 'period week within draft', '-6 week', '2018-12-30..2019-02-13'],
    ['[over the last couple of years]', 'period vague at draft + ~', 'past year', '..2019-02-13'],
    ['[the next three years]', 'period year at draft', '3 year', '2019-02-13..2022-12-31'],
    ['[so far this year]', 'relative year at draft +', '0 year', '2019-01-01..2019-02-13'],
    ['[earlier this month]', 'relative month at draft', '0 month', '2019-02-01..2019-02-13'],
    ['[later this year]', 'relative year at draft', '0 year', '2019-02-13..2019-12-31'],
    ['[by the end of the year]', 'relative year by draft', 'part=late 0 year', ''],
    ['[by year-end]', 'relative year by draft', 'part=late 0 year', ''],
    ['[the start of next month]', 'relative month at draft', 'part=early 1 month', '2019-03-01..2019-03-17'],
    ['[last weekend]', 'relative weekend at draft', '-1 week', ''],
    ['[over the weekend]', 'relative weekend at draft', '0 week', ''],
    ['[during the month]', 'relative month at draft', '0 month', ''],
    ['[these days]', 'period vague at draft ~', 'present day', ''],
  ])('%s', reads);
});

describe('from another time of the text', () => {
  it.each([
    ['[two days later]', 'relative day at text', '2 day', ''],
    ['[a day earlier]', 'relative day at text', '-1 day', ''],
    ['[twelve months earlier]', 'relative month at text', '-12 month', ''],
    ['[half an hour later]', 'relative hour at text', '0.5 hour', ''],
    ['[the previous evening]', 'relative part-of-day at text', 'partOfDay=evening -1 day', ''],
    ['[the following month]', 'relative month at text', '1 month', ''],
    ['[the next day]', 'relative day at text', '1 day', ''],
    ['[that night]', 'relative part-of-day at text', 'partOfDay=night 0 day', ''],
    ['[the same day]', 'relative day at text', '0 day', ''],
    ['[in its first five months]', 'period month at text', 'present month', ''],
    ['[the last week] of the campaign', 'relative week at text', '0 week', ''],
    ['[within 48 hours] of the attack', 'relative hour within text', '48 hour', ''],
    ['[two days before Christmas 2018]', 'relative day at text', '-2 day', '2018-12-23..2018-12-23'],
    ['[three weeks after 9 February 2019]', 'relative week at text', '3 week', '2019-02-24..2019-03-05'],
    ['[weeks later]', 'relative vague at text ~', 'future week', ''],
    ['[the previous five months]', 'period month at text', '-5 month', ''],
  ])('%s', reads);
});

describe('durations', () => {
  it.each([
    ['It lasted [three weeks].', 'duration week at text +', '', ''],
    ['[for three weeks]', 'duration week at text +', '', ''],
    ['[for two and a half years]', 'duration year at text +', '', ''],
    ['[for a year and a half]', 'duration year at text +', '', ''],
    ['[for three years and four months]', 'duration year at text +', '', ''],
    ['[after 48 hours]', 'duration hour after text', '', ''],
    ['[a year-long] siege', 'duration year at text +', '', ''],
    ['a [three-week] siege', 'duration week at text +', '', ''],
    ['[for at least three weeks]', 'duration week at text +', '', ''],
    ['[for more than a decade]', 'duration decade at text +', '', ''],
    ['[for up to 10 days]', 'duration day at text +', '', ''],
    ['[for nearly two hours]', 'duration hour at text + ~', '', ''],
    ['[in less than a year]', 'relative year within draft', 'future year', ''],
    ['[for 10 to 15 minutes]', 'duration minute at text +', '', ''],
    ['[for weeks]', 'duration vague at text + ~', '', ''],
    ['the worst storm [in three years]', 'duration year within text +', '', ''],
    ['[for half an hour]', 'duration hour at text +', '', ''],
    ['[a fortnight later]', 'relative week at text', '2 week', ''],
    ['[for 1,000 days]', 'duration day at text +', '', ''],
  ])('%s', reads);
});

describe('deadlines and bounds', () => {
  it.each([
    ['[by April]', 'date month by draft', 'month=4', ''],
    ['[by April 2019]', 'date month by calendar', 'year=2019 month=4', '2019-04-01..2019-04-30'],
    ['[no later than 3 May]', 'date day by draft', 'month=5 day=3', ''],
    ['[on or before 3 May 2019]', 'date day by calendar', 'year=2019 month=5 day=3', '2019-05-03..2019-05-03'],
    ['[before the summer]', 'period season before draft', 'season=summer', ''],
    ['[after Easter 2019]', 'date day after calendar', 'holiday=Easter year=2019', '2019-04-21..2019-04-21'],
    ['[ahead of Friday]', 'weekday day before draft', 'weekday=5', ''],
    ['[as of 1 March 2019]', 'date day from calendar', 'year=2019 month=3 day=1', '2019-03-01..2019-03-01'],
    ['[until the end of next week]', 'relative week until draft', 'part=late 1 week', '2019-02-21..2019-02-24'],
    ['[starting Monday]', 'weekday day from draft', 'weekday=1', ''],
    ['[between March and May]', 'period month between draft', 'month=3 | month=5', ''],
    [
      '[between March and May 2019]',
      'period month between calendar',
      'month=3 year=2019 | year=2019 month=5',
      '2019-03-01..2019-05-31',
    ],
    [
      '[from March 2018 to May 2019]',
      'period month between calendar',
      'year=2018 month=3 | year=2019 month=5',
      '2018-03-01..2019-05-31',
    ],
  ])('%s', reads);
});

describe('sets', () => {
  it.each([
    ['[every Monday]', 'set day at calendar +', 'weekday=1', ''],
    ['[each year]', 'set year at calendar +', '', ''],
    ['[every two weeks]', 'set week at calendar +', '', ''],
    ['It is paid [annually].', 'set year at calendar +', '', ''],
    ['a [weekly] paper', 'set week at calendar +', '', ''],
    ['[once a year]', 'set year at calendar +', '', ''],
    ['[every summer]', 'set season at calendar +', 'season=summer', ''],
  ])('%s', reads);
});
