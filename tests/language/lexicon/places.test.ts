import { describe, expect, it } from '@jest/globals';
import { contains, countryOfDemonym, place } from '../../../src/language/lexicon/index.ts';

describe('place', () => {
  it.each([
    ['the United States', 'country', 'US'],
    ['U.S.', 'country', 'US'],
    ['America', 'country', 'US'],
    ['Britain', 'country', 'GB'],
    ['C\u00f4te d\u2019Ivoire', 'country', 'CI'],
    ['Texas', 'region', 'US'],
    ['Scotland', 'region', 'GB'],
    ['Nairobi', 'city', 'KE'],
    ['S\u00e3o Paulo', 'city', 'BR'],
    ['Sao Paulo', 'city', 'BR'],
    ['London', 'city', 'GB'],
    ['New York', 'city', 'US'],
    ['Kiev', 'city', 'UA'],
  ])('%s is a %s of %s', (name, kind, country) => expect(place(name)).toMatchObject({ kind, country }));

  it.each(['Foo', 'Smith Ltd', '', ' ', 'a city', 'Thursday'])('%j is no place', (name) =>
    expect(place(name)).toBeUndefined(),
  );

  it('names the people of a country', () => {
    expect(place('France')?.demonyms).toContain('French');
    expect(place('Paris')?.demonyms).toEqual([]);
  });
});

describe('contains', () => {
  it.each([
    ['a country and its city', 'Kenya', 'Nairobi'],
    ['a country and its region', 'US', 'California'],
    ['a region and its city', 'California', 'Los Angeles'],
    ['a nation and its city', 'Scotland', 'Glasgow'],
    ['two names of one country', 'US', 'America'],
    ['a part of a country', 'Kenya', 'northern Kenya'],
    ['a city by its kind', 'Syria', 'Aleppo province'],
    ['a name that two countries have', 'Libya', 'Tripoli'],
    ['the other of them', 'Lebanon', 'Tripoli'],
  ])('%s', (_, outer, inner) => expect(contains(outer, inner)).toBe(true));

  it.each([
    ['two countries', 'Iraq', 'Syria'],
    ['a city and its country', 'Nairobi', 'Kenya'],
    ['another region', 'Texas', 'Los Angeles'],
    ['a part and the whole', 'northern Kenya', 'Kenya'],
    ['unknown names', 'Foo', 'Bar'],
    ['an unknown inner place', 'Kenya', 'Foo'],
    ['two Koreas', 'South Korea', 'North Korea'],
  ])('not %s', (_, outer, inner) => expect(contains(outer, inner)).toBe(false));
});

describe('countryOfDemonym', () => {
  it.each([
    ['Syrian', 'SY'],
    ['french', 'FR'],
    ['South Korean', 'KR'],
    ['South-Korean', 'KR'],
    ['Briton', 'GB'],
  ])('%s: %s', (word, country) => expect(countryOfDemonym(word)).toBe(country));
  it.each(['table', 'Frenchy', ''])('%j is none', (word) => expect(countryOfDemonym(word)).toBeUndefined());
});
