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
    ['at 4.55pm', 'at 5.40pm'],
    ['at 8pm', 'at nine in the evening'],
    ['on 4 May', 'on 9 May'],
    ['in the summer of 2028', 'in December 2029'],
    ['by the end of June', 'in the fourth quarter of 2019'],
  ])('%s and %s exclude each other', (a, b) => {
    expect(relateTimes(time(a), time(b)).kind).toBe('apart');
    expect(relateTimes(time(b), time(a)).kind).toBe('apart');
  });

  it.each([
    ['by April', 'in the coming weeks'],
    ['shortly after 8am', 'at 8.20am'],
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
  ])('%s and %s can be one time', (a, b) => {
    expect(['one', 'unknown']).toContain(relateTimes(time(a), time(b)).kind);
  });
});
