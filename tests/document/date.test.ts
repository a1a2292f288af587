import { describe, expect, it } from '@jest/globals';
import { calendarDate, readDocument } from '../../src/document/index.ts';
import { markdown, text } from './support.ts';

const iso = (date: { year: number; month: number; day: number } | undefined) =>
  date === undefined ? undefined : `${date.year}-${date.month}-${date.day}`;

describe('the date of a draft', () => {
  const all = '---\ndate: 2021-03-03\n---\nLONDON, March 1, 2021 — It fell.';

  it('comes from the option before all else', () => {
    const date = { year: 2021, month: 3, day: 4 };
    expect(readDocument({ path: '2021-03-02-a.md', source: all, date }).date).toEqual({ value: date, from: 'option' });
  });

  it.each([
    ['front matter before the file name', all, '2021-03-02-a.md', 'front-matter', '2021-3-3'],
    ['the file name before a dateline', all.replace('date:', 'day:'), 'in/2021-03-02-a.md', 'file-name', '2021-3-2'],
    ['a dateline', all.replace('date:', 'day:'), 'a.md', 'dateline', '2021-3-1'],
    [
      'front matter with a time',
      '---\ndate: "2021-03-03T23:30:00-08:00"\n---\nText.',
      'a.md',
      'front-matter',
      '2021-3-3',
    ],
  ])('%s', (_, source, path, from, expected) => {
    const { date } = markdown(source, path);
    expect([date?.from, iso(date?.value)]).toEqual([from, expected]);
  });

  it.each([
    ['Published: 3 March 2021', '2021-3-3'],
    ['Published on 3rd March 2021', '2021-3-3'],
    ['Updated 3 March 2021 at 10:15 GMT', '2021-3-3'],
    ['Last updated: Mar. 3, 2021 | 5 min read', '2021-3-3'],
    ['Wednesday, March 3, 2021', '2021-3-3'],
    ['Wed 3 Mar 2021 10.15 am', '2021-3-3'],
    ['Aden, 29 February 2020', '2020-2-29'],
    ['By Jo Doe, 3 March 2021', '2021-3-3'],
    ['2021-03-03', '2021-3-3'],
  ])('reads the line %j', (line, expected) => {
    expect(iso(text(`Port shut\n\n${line}\n\nThe port was shut.`).date?.value)).toBe(expected);
  });

  it.each([
    'The port was shut on 3 March 2021.',
    'Published: 30 February 2021',
    'Published: 3 March',
    'Published: 03/04/2021',
    'March 2021',
    'Port shut since 3 March 2021',
  ])('takes no date from %j', (line) => {
    expect(text(`Port shut\n\n${line}\n\nThe port was shut.`).date).toBeUndefined();
  });

  it.each([
    '2021-02-30-a.txt',
    '2021-3-2.txt',
    '12021-03-02.txt',
    '2021-03-021.txt',
    'a-2021-03-02.txt',
    '2021-03-02/a.txt',
  ])('takes no date from the path %j', (path) => {
    expect(text('It fell.', path).date).toBeUndefined();
  });

  it('takes no date from a line far down', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `It fell ${index} times.`);
    expect(text([...lines, '3 March 2021', 'It fell.'].join('\n\n')).date).toBeUndefined();
  });
});

describe('calendarDate', () => {
  it.each([
    [2020, 2, 29, true],
    [2000, 2, 29, true],
    [1900, 2, 29, false],
    [2021, 2, 29, false],
    [2021, 4, 31, false],
    [2021, 12, 31, true],
    [2021, 13, 1, false],
    [2021, 0, 1, false],
    [2021, 1, 0, false],
    [Number.NaN, 1, 1, false],
  ])('%d-%d-%d', (year, month, day, exists) => {
    expect(calendarDate(year, month, day) !== undefined).toBe(exists);
  });
});
