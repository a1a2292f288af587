import { describe, expect, it } from '@jest/globals';
import { fitting } from '../../../scripts/train/quantise.ts';

/** Features in one bucket, which the high bits of the key give, with these largest weights. */
const bucket = (number: number, ...weights: number[]) =>
  weights.map((largest, place) => ({ key: number * 16 + place, largest }));

describe('fitting', () => {
  it.each<[string, number[], number[]]>([
    ['keeps all that there is room for', [5, 1], [5, 1]],
    ['keeps the two with the largest weights', [5, 1, 3], [5, 3]],
    ['keeps the first of equals', [4, 4, 4], [4, 4]],
    ['keeps them by rising key', [1, 2, 9, 5], [9, 5]],
  ])('%s', (_, weights, expected) => {
    expect(fitting(bucket(7, ...weights)).map(({ largest }) => largest)).toEqual(expected);
  });

  it('looks at each bucket for itself', () => {
    const features = [...bucket(1, 9, 8), ...bucket(2, 1, 2)];
    expect(fitting(features)).toEqual(features);
  });
});
