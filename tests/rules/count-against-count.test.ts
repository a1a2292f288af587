import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/index.ts';

const flags = (draft: string) => check(draft).findings.filter(({ rule }) => rule === 'count-against-count').length;

describe('one thing counted twice', () => {
  it.each([
    [
      'two limits in the same words',
      'The lift may carry at most 40 guests.\n\nThe lift may carry at most 60 guests.',
      1,
    ],
    ['one limit told twice', 'The lift may carry at most 40 guests.\n\nThe lift may carry at most 40 guests.', 0],
    ['an ordinal that differs', 'In the first test 40 pumps broke down.\n\nIn the second test 60 pumps broke down.', 0],
    ['a figure that both sentences tell', 'It has 30 oak benches and 12 steel benches.\n\nIt has 12 benches.', 0],
    ['one length in two units', 'The glider has a range of 60km.\n\nThe glider has a range of 37 miles.', 0],
    ['two lengths in two units', 'The glider has a range of 60km.\n\nThe glider has a range of 52 miles.', 1],
    ['a bound between sign and figure', 'The mill paid $ 38 for it.\n\nThe mill paid $ more than 38 for it.', 1],
  ])('%s', (_, draft, expected) => {
    expect(flags(draft)).toBe(expected);
  });
});
