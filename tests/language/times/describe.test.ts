import { describe, expect, it } from '@jest/globals';
import { describeTime, readTimes } from '../../../src/language/times/index.ts';
import { DRAFT } from './summary.ts';

describe('describeTime', () => {
  it.each([
    ['by April 2019', 'by April 2019'],
    ['Saturday, Feb. 9, 2019', 'Saturday 9 February 2019'],
    ['no later than 3 May', 'by 3 May'],
    ['at 3:42 p.m. GMT on Sunday', '3.42pm GMT Sunday'],
    ["at 10 o'clock", "10 o'clock"],
    ['half past six', '6.30'],
    ['at noon', 'noon'],
    ['the late 1980s', 'the late 1980s'],
    ['the 22nd century', 'the 22nd century'],
    ['Q3 2021', 'the third quarter of 2021'],
    ['three weeks ago', '3 weeks ago'],
    ['last week', 'last week'],
    ['yesterday', 'yesterday'],
    ['this evening', 'this evening'],
    ['last night', 'last night'],
    ['the previous evening', 'the evening before'],
    ['two days later', '2 days later'],
    ['three to five days later', '3 to 5 days later'],
    ['in the coming weeks', 'within the coming weeks'],
    ['in the past six weeks', 'within the past 6 weeks'],
    ['earlier this month', 'earlier this month'],
    ['by the end of the year', 'by late this year'],
    ['between March and May 2019', 'March 2019 to May 2019'],
    ['for three weeks', '3 weeks'],
    ['for at least three weeks', 'at least 3 weeks'],
    ['for up to 10 days', 'up to 10 days'],
    ['for 10 to 15 minutes', '10 to 15 minutes'],
    ['for nearly two hours', 'about 2 hours'],
    ['every Monday', 'every Monday'],
    ['annually', 'every year'],
    ['about 1990', 'about 1990'],
    ['Easter 2019', 'Easter 2019'],
    ['early on Sunday', 'early Sunday'],
  ])('%s: %s', (text, words) => {
    const [time] = readTimes(text, DRAFT);
    expect(time && describeTime(time.value, time.duration)).toBe(words);
  });
});
