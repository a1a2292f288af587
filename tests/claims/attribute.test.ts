/** Ages, births and foundings: what tells of a life, and what only looks like it. The draft's day is 8 March 2024. */
import { describe, expect, it } from '@jest/globals';
import { dateOf } from '../../src/language/times/calendar.ts';
import { claimsOf } from './claims-of.ts';

const iso = (day: number) => {
  const { year, month, day: date } = dateOf(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};

const lives = (text: string) =>
  claimsOf('attribute', text).flatMap((claim) =>
    'began' in claim && claim.began !== undefined
      ? [[claim.attribute, iso(claim.began.earliest), iso(claim.began.latest)]]
      : [],
  );

describe('ages', () => {
  it.each([
    ['beside the name', 'Ruth Kember, 58, ran the shop.', '1965-03-09', '1966-03-08'],
    ['with what has lasted since a year', 'Ruth Kember, 58, has run the shop since 1998.', '1965-03-09', '1966-03-08'],
    ['aged', 'Ruth Kember, aged 58, ran the shop.', '1965-03-09', '1966-03-08'],
    ['an apposition', 'Ruth Kember, a 58-year-old baker from Leeds, won.', '1965-03-09', '1966-03-08'],
    ['before the name', 'The 58-year-old Ruth Kember won.', '1965-03-09', '1966-03-08'],
    ['as predicate', 'Ruth Kember is 58.', '1965-03-09', '1966-03-08'],
    ['in a relative clause', 'Ruth Kember, who is 58, took over in 1999.', '1965-03-09', '1966-03-08'],
    ['a decade of life', 'Ruth Kember is in her 50s.', '1964-03-09', '1974-03-08'],
    ['at another time', 'Ruth Kember was six in 1945.', '1938-01-02', '1939-12-31'],
    ['a birthday', 'Ruth Kember turned 58 on 1 March.', '1966-03-01', '1966-03-01'],
    ['at death', 'Ruth Kember died on 1 March aged 58.', '1965-03-02', '1966-03-01'],
  ])('%s', (_, text, earliest, latest) => {
    expect(lives(text)).toContainEqual(['age', earliest, latest]);
  });

  it.each([
    ['a count', 'Ruth Kember, 58 boats and a dog were there.'],
    ['the age of then', 'In 1990 Ruth Kember, 24, ran the shop.'],
    ['a time of life', 'As a 20-year-old, Ruth Kember sold books.'],
    ['nobody named', 'A 58-year-old baker won.'],
    ['the age of a thing', 'The 58-year-old bridge is closed.'],
    ['a possibility', 'Ruth Kember may be 58.'],
    ['not so old', 'Ruth Kember is not 58.'],
    ['about', 'Ruth Kember is almost 58.'],
    ['a longer name', 'Ruth Kember came. The prize went to Karl Kember, 58, of Leeds. Kember thanked him.'],
  ])('not: %s', (_, text) => {
    expect(lives(text).filter(([attribute]) => attribute === 'age').length).toBeLessThanOrEqual(
      text.includes('Karl') ? 1 : 0,
    );
  });
});

describe('births and foundings', () => {
  it.each([
    ['a passive', 'Ruth Kember was born in May 1961 in Leeds.', 'birth', '1961-05-01', '1961-05-31'],
    ['an opening', 'Born in Leeds in May 1961, Ruth Kember left school at 16.', 'birth', '1961-05-01', '1961-05-31'],
    ['words between', 'Born in May 1961, three weeks early, Ruth Kember sang.', 'birth', '1961-05-01', '1961-05-31'],
    ['in brackets', 'Ruth Kember (born 3 May 1961) sang.', 'birth', '1961-05-03', '1961-05-03'],
    ['a birthday', 'Ruth Kember celebrated her 80th birthday in 2010.', 'birth', '1930-01-01', '1930-12-31'],
    ['founded', 'Kember Bank was founded in 1921.', 'founding', '1921-01-01', '1921-12-31'],
    ['founded by', 'Two sisters founded Kember Bank in 1921.', 'founding', '1921-01-01', '1921-12-31'],
    ['a centenary', 'Kember Bank celebrated its centenary in 2021.', 'founding', '1921-01-01', '1921-12-31'],
    ['an anniversary', 'Kember Bank marked its 50th anniversary in 1971.', 'founding', '1921-01-01', '1921-12-31'],
  ])('%s', (_, text, attribute, earliest, latest) => {
    expect(lives(text)).toContainEqual([attribute, earliest, latest]);
  });

  it.each([
    ['no year', 'Ruth Kember was born in May.'],
    ['another time', 'Born in Leeds, Ruth Kember left school in 1975.'],
    ['a plan', 'Kember Bank will be founded in 2030.'],
    ['denied', 'Ruth Kember was not born in 1961.'],
    ['of another time', 'Ruth Kember, 58, who had run it since 1998, sold the shop in 2011.'],
    ['the day of something else', 'Kember Bank marked the 50th anniversary of the flood in 1971.'],
    ['nobody named', 'The baby was born in 1961.'],
  ])('not: %s', (_, text) => {
    expect(lives(text)).toEqual([]);
  });
});
