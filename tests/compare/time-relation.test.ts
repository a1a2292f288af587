import { describe, expect, it } from '@jest/globals';
import { relateTimes } from '../../src/compare/time-relation.ts';
import type { TimeValue } from '../../src/language/time.ts';
import { readTimes, resolve } from '../../src/language/times/index.ts';

const DRAFT = { year: 2019, month: 2, day: 10 };

function time(text: string): TimeValue {
  const [found] = readTimes(text, DRAFT);
  if (found === undefined) throw new Error(`no time in ${text}`);
  return resolve(found.value, DRAFT, 'future');
}

describe('relateTimes', () => {
  it.each([
    ['by April', 'in September'],
    ['in 1962', 'in 1971'],
    ['on Tuesday', 'on Friday'],
    ['at 2.15pm', 'at 3.05pm'],
    ['at 7pm', 'at ten in the evening'],
    ['on 3 July', 'on 8 July'],
    ['in the spring of 2031', 'in November 2033'],
    ['by the end of June', 'in the fourth quarter of 2019'],
    ['by the end of March', 'in the last quarter of the year'],
    ['on 4 March', 'in the final week of March'],
    ['shortly after seven in the morning', 'at 8.20am'],
    ['by 6pm', 'at 9pm'],
    ['after 8pm', 'at 6pm'],
  ])('%s and %s exclude each other', (a, b) => {
    expect(relateTimes(time(a), time(b)).kind).toBe('apart');
    expect(relateTimes(time(b), time(a)).kind).toBe('apart');
  });

  it.each([
    ['by April', 'in the coming weeks'],
    ['shortly after 8am', 'at 8.20am'],
    ['just before six', 'at 5.50pm'],
  ])('%s and %s fit, but one is vaguer', (a, b) => {
    expect(relateTimes(time(a), time(b)).kind).toBe('uneven');
  });

  it.each([
    ['by March', 'in February'],
    ['in 2019', 'in March 2019'],
    ['at 7pm', 'at 19:00'],
    ['on Tuesday', 'in February'],
    ['in the spring', 'in April'],
    ['after 4 May', 'on 9 May'],
    ['after 8pm', 'at 10pm'],
    ['by 8pm', 'at 7pm'],
  ])('%s and %s can be one time', (a, b) => {
    expect(['one', 'unknown']).toContain(relateTimes(time(a), time(b)).kind);
  });
});
