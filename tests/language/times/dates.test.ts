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

describe('dates', () => {
  it.each([
    [
      'The vote [on 9 February 2019] failed.',
      'date day at calendar',
      'year=2019 month=2 day=9',
      '2019-02-09..2019-02-09',
    ],
    [
      'The vote [on February 9, 2019], failed.',
      'date day at calendar',
      'year=2019 month=2 day=9',
      '2019-02-09..2019-02-09',
    ],
    ['It began [Feb. 9] in the port.', 'date day at draft', 'month=2 day=9', ''],
    ['It began [on 9 Feb] and ended.', 'date day at draft', 'month=2 day=9', ''],
    ['It opened [on the 9th of February].', 'date day at draft', 'month=2 day=9', ''],
    [
      'It opened [on the ninth of February, 1999].',
      'date day at calendar',
      'year=1999 month=2 day=9',
      '1999-02-09..1999-02-09',
    ],
    ['It opened [on February the 9th].', 'date day at draft', 'month=2 day=9', ''],
    ['It opened [on February 9th, 2018].', 'date day at calendar', 'year=2018 month=2 day=9', '2018-02-09..2018-02-09'],
    ['It opened [on May 9].', 'date day at draft', 'month=5 day=9', ''],
    [
      'It opened [on 1 May 2017] with a speech.',
      'date day at calendar',
      'year=2017 month=5 day=1',
      '2017-05-01..2017-05-01',
    ],
    ['Updated [9/2/2019] by staff.', 'date day at calendar', 'year=2019', '2019-01-01..2019-12-31'],
    ['Updated [13/2/2019] by staff.', 'date day at calendar', 'year=2019 month=2 day=13', '2019-02-13..2019-02-13'],
    ['Updated [2/13/2019] by staff.', 'date day at calendar', 'year=2019 month=2 day=13', '2019-02-13..2019-02-13'],
    ['Updated [09.02.2019] by staff.', 'date day at calendar', 'year=2019 month=2 day=9', '2019-02-09..2019-02-09'],
    ['Updated [2019-02-09] by staff.', 'date day at calendar', 'year=2019 month=2 day=9', '2019-02-09..2019-02-09'],
    [
      'He died [on the twenty-first of June 1941].',
      'date day at calendar',
      'year=1941 month=6 day=21',
      '1941-06-21..1941-06-21',
    ],
    ['[on the 9th].', 'date day at draft', 'day=9', ''],
    ['They meet [on the 15th of the month].', 'date day at draft', 'day=15', ''],
    ['They meet [on Saturday 9 February].', 'date day at draft', 'weekday=6 month=2 day=9', ''],
    [
      'They meet [on Saturday, February 9, 2019].',
      'date day at calendar',
      'weekday=6 year=2019 month=2 day=9',
      '2019-02-09..2019-02-09',
    ],
    ['They meet [on Saturday the 9th].', 'date day at draft', 'weekday=6 day=9', ''],
    ['They meet [on Sat 9 Feb].', 'date day at draft', 'weekday=6 month=2 day=9', ''],
    ['They meet [Sat., Feb. 9].', 'date day at draft', 'weekday=6 month=2 day=9', ''],
    ['They meet [on Saturday (9 February)] in Ghent.', 'date day at draft', 'weekday=6 month=2 day=9', ''],
    [
      '[the 9-11 February 2018] meeting',
      'period day between calendar',
      'year=2018 month=2 day=9 | year=2018 month=2 day=11',
      '2018-02-09..2018-02-11',
    ],
    ['It ran [from 9 to 11 February].', 'period day between draft', 'month=2 day=9 | month=2 day=11', ''],
    [
      'It ran [between 9 and 11 February 2019].',
      'period day between calendar',
      'year=2019 month=2 day=9 | year=2019 month=2 day=11',
      '2019-02-09..2019-02-11',
    ],
    [
      'It ran [February 9-11, 2019].',
      'period day between calendar',
      'year=2019 month=2 day=9 | year=2019 month=2 day=11',
      '2019-02-09..2019-02-11',
    ],
    ['The raid [on 29 February 2019] is a slip.', 'date day at calendar', 'year=2019 month=2 day=29', ''],
  ])('%s', reads);
});

describe('months', () => {
  it.each([
    ['[in April]', 'date month at draft', 'month=4', ''],
    ['[in April 2018]', 'date month at calendar', 'year=2018 month=4', '2018-04-01..2018-04-30'],
    ['[in Sept. 2018]', 'date month at calendar', 'year=2018 month=9', '2018-09-01..2018-09-30'],
    ['[by the end of June 2018]', 'date month by calendar', 'year=2018 month=6 part=late', '2018-06-15..2018-06-30'],
    ['[in May]', 'date month at draft', 'month=5', ''],
    ['[In August] President Ito spoke.', 'date month at draft', 'month=8', ''],
    ['the [March] deadline', 'date month at draft', 'month=3', ''],
    ['[throughout March 2017]', 'date month at calendar +', 'year=2017 month=3', '2017-03-01..2017-03-31'],
    ['[last April]', 'date month at draft', 'month=4 -1 year', ''],
    ['[next March]', 'date month at draft', 'month=3 1 year', ''],
    ['[this June]', 'date month at draft', 'month=6 0 year', ''],
    ['[last October 28]', 'date day at draft', 'month=10 day=28 -1 year', ''],
    ['[February] was cold.', 'date month at draft', 'month=2', ''],
    ['[from January 2018]', 'date month from calendar', 'year=2018 month=1', '2018-01-01..2018-01-31'],
    ['[mid-April 1999]', 'date month at calendar', 'year=1999 month=4 part=mid', '1999-04-08..1999-04-23'],
    ['[early in March 2018]', 'date month at calendar', 'year=2018 month=3 part=early', '2018-03-01..2018-03-17'],
    ['[the start of July]', 'date month at draft', 'month=7 part=early', ''],
  ])('%s', reads);
});

describe('years', () => {
  it.each([
    ['It grew [in 2018].', 'date year at calendar', 'year=2018', '2018-01-01..2018-12-31'],
    ['It has stood [since 1884].', 'date year since calendar', 'year=1884', '1884-01-01..1884-12-31'],
    ['It will close [by 2030].', 'date year by calendar', 'year=2030', '2030-01-01..2030-12-31'],
    ['[Before 1914] it was a mill.', 'date year before calendar', 'year=1914', '1914-01-01..1914-12-31'],
    ['The [2016] elections changed that.', 'date year at calendar', 'year=2016', '2016-01-01..2016-12-31'],
    ['The [2016] vote changed that.', 'date year at calendar', 'year=2016', '2016-01-01..2016-12-31'],
    ['the [2019-20] season', 'period year between calendar', 'year=2019 | year=2020', '2019-01-01..2020-12-31'],
    [
      'averages [for 1991 to 2020]',
      'period year between calendar +',
      'year=1991 | year=2020',
      '1991-01-01..2020-12-31',
    ],
    ['the war of [1939–45]', 'period year between calendar', 'year=1939 | year=1945', '1939-01-01..1945-12-31'],
    ['rose [from 2015 to 2018]', 'period year between calendar', 'year=2015 | year=2018', '2015-01-01..2018-12-31'],
    ['[between 2015 and 2018]', 'period year between calendar', 'year=2015 | year=2018', '2015-01-01..2018-12-31'],
    ["[the winter of '98]", 'period season at calendar', 'season=winter year=1998', '1998-01-01..1999-03-21'],
    ["[in '98]", 'date year at calendar', 'year=1998', '1998-01-01..1998-12-31'],
    ['The mill ([1884]) burned.', 'date year at calendar', 'year=1884', '1884-01-01..1884-12-31'],
    ['[2018] was a bad year.', 'date year at calendar', 'year=2018', '2018-01-01..2018-12-31'],
    ['[in late 2018]', 'date year at calendar', 'year=2018 part=late', '2018-07-02..2018-12-31'],
    ['[in mid-2020]', 'date year at calendar', 'year=2020 part=mid', '2020-04-01..2020-10-01'],
    ['[at the beginning of 2018]', 'date year at calendar', 'year=2018 part=early', '2018-01-01..2018-07-02'],
    ['the season of [1986/87]', 'period year between calendar', 'year=1986 | year=1987', '1986-01-01..1987-12-31'],
    ['[as early as 2015]', 'date year from calendar', 'year=2015', '2015-01-01..2015-12-31'],
    ['[about 1990]', 'date year at calendar ~', 'year=1990', '1990-01-01..1990-12-31'],
    ['[not before 2020]', 'date year from calendar', 'year=2020', '2020-01-01..2020-12-31'],
  ])('%s', reads);
});

describe('decades, centuries, parts of years', () => {
  it.each([
    ['[the 1990s]', 'period decade at calendar', 'decade=1990', '1990-01-01..1999-12-31'],
    ["[the '90s]", 'period decade at calendar', 'decade=1990', '1990-01-01..1999-12-31'],
    ['[the nineties]', 'period decade at calendar', 'decade=1990', '1990-01-01..1999-12-31'],
    ['[the late 1980s]', 'period decade at calendar', 'decade=1980 part=late', '1984-12-31..1989-12-31'],
    ["[the early 1970's]", 'period decade at calendar', 'decade=1970 part=early', '1970-01-01..1974-12-31'],
    ['a [19th-century] mill', 'period century at calendar', 'century=19', '1800-01-01..1900-12-31'],
    ['[the 19th century]', 'period century at calendar', 'century=19', '1800-01-01..1900-12-31'],
    ['[the late nineteenth century]', 'period century at calendar', 'century=19 part=late', '1850-07-02..1900-12-31'],
    ['[the twenty-first century]', 'period century at calendar', 'century=21', '2000-01-01..2100-12-31'],
    ['[in the third quarter]', 'period quarter at draft', 'quarter=3', ''],
    ['[in Q3 2021]', 'period quarter at calendar', 'quarter=3 year=2021', '2021-07-01..2021-09-30'],
    ['a [third-quarter] loss', 'period quarter at draft', 'quarter=3', ''],
    ['[the fourth quarter of last year]', 'period quarter at draft', 'quarter=4 -1 year', '2018-10-01..2018-12-31'],
    ['[the first half of 2020]', 'period half-year at calendar', 'half=1 year=2020', '2020-01-01..2020-06-30'],
    ['[in the second half of the year]', 'period half-year at draft', 'half=2 0 year', ''],
    ['[in the last quarter of the year]', 'period quarter at draft', 'quarter=4 0 year', ''],
    ['[in the last half of 2018]', 'period half-year at calendar', 'half=2 year=2018', '2018-07-01..2018-12-31'],
    ['[in the first half of next year]', 'period half-year at draft', 'half=1 1 year', '2020-01-01..2020-06-30'],
    ['[in the last quarter]', 'period quarter within draft', '-1 quarter', '2018-09-29..2019-02-13'],
    ['[in the final week of March]', 'date month at draft', 'month=3 part=late', ''],
    [
      '[the first week of June 2018]',
      'date month at calendar',
      'year=2018 month=6 part=early',
      '2018-06-01..2018-06-16',
    ],
    ['[in the opening days of August]', 'date month at draft', 'month=8 part=early', ''],
    [
      '[the first nine months of 2018]',
      'period month between calendar',
      'year=2018 month=1 | year=2018 month=9',
      '2018-01-01..2018-09-30',
    ],
    ['[spring 2023]', 'period season at calendar', 'season=spring year=2023', '2023-03-01..2023-06-21'],
    ['[in the autumn]', 'period season at draft', 'season=autumn', ''],
    ['[last summer]', 'period season at draft', 'season=summer -1 year', ''],
    ['[the summer of 2020]', 'period season at calendar', 'season=summer year=2020', '2020-06-01..2020-09-23'],
    ['[next winter]', 'period season at draft', 'season=winter 1 year', ''],
    [
      '[winter 2018-19]',
      'period season at calendar',
      'season=winter year=2018 | season=winter year=2019',
      '2018-12-01..2019-03-21',
    ],
    ['[in the spring of next year]', 'period season at draft', 'season=spring 1 year', '2020-03-01..2020-06-21'],
  ])('%s', reads);
});

describe('holidays', () => {
  it.each([
    ['[on Christmas Day]', 'date day at draft', 'holiday=Christmas Day', ''],
    ['[Boxing Day 2018]', 'date day at calendar', 'holiday=Boxing Day year=2018', '2018-12-26..2018-12-26'],
    ["[New Year's Eve]", 'date day at draft', "holiday=New Year's Eve", ''],
    ["[on New Year's Day 2019]", 'date day at calendar', "holiday=New Year's Day year=2019", '2019-01-01..2019-01-01'],
    ['[Easter Sunday 2019]', 'date day at calendar', 'holiday=Easter Sunday year=2019', '2019-04-21..2019-04-21'],
    ['[Good Friday 2018]', 'date day at calendar', 'holiday=Good Friday year=2018', '2018-03-30..2018-03-30'],
    ['[on Thanksgiving]', 'date day at draft', 'holiday=Thanksgiving', ''],
    ['[Thanksgiving 2018]', 'date day at calendar', 'holiday=Thanksgiving year=2018', '2018-11-22..2018-11-22'],
    ['[last Christmas]', 'date day at draft', 'holiday=Christmas -1 year', ''],
    ['[on Ash Wednesday 2019]', 'date day at calendar', 'holiday=Ash Wednesday year=2019', '2019-03-06..2019-03-06'],
    ['[Black Friday 2018]', 'date day at calendar', 'holiday=Black Friday year=2018', '2018-11-23..2018-11-23'],
    ['[on May Day]', 'date day at draft', 'holiday=May Day', ''],
    ["[St Patrick's Day 2019]", 'date day at calendar', "holiday=St Patrick's Day year=2019", '2019-03-17..2019-03-17'],
    ['[between Christmas and New Year]', 'period day between draft', 'holiday=Christmas | holiday=New Year', ''],
  ])('%s', reads);
});
