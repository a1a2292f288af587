/** A part of a whole: which figure points at which, and when that makes a clash. */
import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../claims/claims-of.ts';

/** The values of part and whole, for each figure that points at another. */
function parts(text: string): readonly string[] {
  const claims = claimsOf('quantity', text);
  return claims.flatMap(({ value, scope }) => {
    const whole = claims.find(({ id }) => id === scope.partOf);
    return whole === undefined ? [] : [`${value} of ${whole.value}`];
  });
}

describe('a part points at its whole', () => {
  it.each([
    ['The coach carried 41 tourists, including 12 children.', '12 of 41'],
    ['The coach carried 41 tourists, 12 of whom were children.', '12 of 41'],
    ['The coach carried 41 tourists, of whom 12 were children.', '12 of 41'],
    ['The coach carried 41 tourists. Among them were 12 children.', '12 of 41'],
    ['The coach carried 41 tourists. Twelve of them were children.', 'Twelve of 41'],
    ['The coach carried 41 tourists, including at least 12 children.', 'at least 12 of 41'],
    ['The archive holds 900 books. Forty of these books are rare.', 'Forty of 900'],
  ])('%s', (text, expected) => {
    expect(parts(text).map((pair) => pair.toLowerCase())).toEqual([expected.toLowerCase()]);
  });

  it.each([
    ['The coach carried 41 tourists and 12 bicycles.'],
    ['The police held three men and one woman, of whom two were students.'],
    ['The coach carried 41 tourists. It passed 12 villages.'],
    ['The coach carried 41 tourists, including a choir, for 12 days.'],
    ['The coach has 41 seats. Among them were 12 children.'],
    ['The coach carried 41 tourists.\n\nAmong them were 12 children.'],
    ['The fee is 41 dollars, including 12 stops.'],
  ])('no part: %s', (text) => {
    expect(parts(text)).toEqual([]);
  });
});
