/** Who is first, only or largest, and within what: the same words in another structure make another rank, or none. */
import { describe, expect, it } from '@jest/globals';
import { claimsOf } from './claims-of.ts';

/** "nth 3 defeat of team in season", the holder in brackets. */
const ranks = (text: string) =>
  claimsOf('rank', text).map(({ rank, n, degree, ranked, window, holder, told }) =>
    [rank, n, degree, ranked, window.place, window.period, told === 'is' ? `(${holder?.head})` : undefined]
      .filter((part) => part !== undefined)
      .join(' '),
  );

describe('a rank', () => {
  it.each([
    ['The shop is the only pharmacy in the village.', 'only pharmacy village (shop)'],
    ['Pia Lund won her first title on Saturday.', 'nth 1 title'],
    ['It was the team’s third defeat of the season.', 'nth 3 defeat team season (it)'],
    ['The lake is the largest in the region.', 'most 1 large lake region (lake)'],
    ['The lake is the second-largest lake in the region.', 'most 2 large lake region (lake)'],
    ['The firm posted a record profit of £40m.', 'most 1 record profit'],
    ['The town hosted the games for the first time.', 'nth 1 time'],
    ['Orme Town remain unbeaten this season.', 'unbeaten defeat season (orme)'],
    ['The other pharmacy in the village is closed.', 'other pharmacy village'],
    ['Lund, champion in 2009, wept.', 'other title (lund)'],
  ])('%s', (text, expected) => {
    expect(ranks(text)).toContain(expected);
  });

  it.each([
    ['a part of a whole', 'The first half of the year was wet.'],
    ['one of several', 'It is one of the largest lakes in the region.'],
    ['a manner of speaking', 'It is the only way to win.'],
    ['a time', 'The first week of the trial was dull.'],
    ['an adverb', 'The pool first opened in 1962.'],
    ['a noun "record"', 'He broke the record for the mile.'],
  ])('is not given by %s: %s', (_, text) => {
    expect(ranks(text)).toEqual([]);
  });
});
