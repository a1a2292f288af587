/** Who is said to have said nothing at all to those who ask, and who is said to have spoken to them. */
import { describe, expect, it } from '@jest/globals';
import { claimsOf } from './claims-of.ts';

const spoken = (text: string) => claimsOf('speech', text);

describe('silence', () => {
  it.each([
    ['Ann Weller has not spoken to reporters.', 'spoken to reporters'],
    ['Ann Weller declined all requests for an interview.', 'declined all requests for an interview'],
    ['Ann Weller refused to take part for this programme.', 'refused to take part for this programme'],
    ['The head of the clinic, Ann Weller, would not talk to us.', 'talk to us'],
  ])('%s', (text, words) => {
    expect(spoken(text)).toMatchObject([{ value: words, declined: true, outright: true }]);
  });

  it.each([
    ['she spoke', 'Ann Weller has spoken to the Gazette.'],
    ['somebody else', 'Ann Weller has not spoken to her sister.'],
    ['a while only', 'Ann Weller has not spoken to reporters until now.'],
    ['a meeting', 'Ann Weller did not speak to the press conference.'],
  ])('%s', (_, text) => {
    expect(spoken(text)).toEqual([]);
  });

  it.each([
    ['Ann Weller told reporters that the pier was rotten.', 'Ann Weller told reporters'],
    ['"It is rotten," Weller told us.', 'It is rotten," Weller told us'],
  ])('%s', (text, words) => {
    expect(spoken(text)).toContainEqual(expect.objectContaining({ value: words, to: 'press' }));
  });

  it('is not told of who spoke to others', () => {
    expect(spoken('Ann Weller told the jury that the pier was rotten.')).toEqual([]);
  });
});
