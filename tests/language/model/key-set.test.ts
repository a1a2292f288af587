import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countOf, keySetOf, placeOf } from '../../../src/language/model/key-set.ts';

const key = fc.oneof(fc.integer({ min: 0, max: 2 ** 24 - 1 }), fc.integer({ min: 0, max: 100 }));

describe('a set of keys', () => {
  it('knows the place of each of its keys, and no other keys', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 200 }), fc.array(key), (keys, others) => {
        const rising = Int32Array.from(keys).sort();
        const set = keySetOf(rising);
        rising.forEach((known, place) => {
          expect([countOf(set, known), placeOf(set, known)]).toEqual([1, place]);
        });
        for (const other of others) expect(countOf(set, other)).toBe(rising.includes(other) ? 1 : 0);
      }),
      { numRuns: 10 },
    );
  });

  it.each([0, 31, 32, 2 ** 24 - 1])('holds key %d alone', (only) => {
    const set = keySetOf(Int32Array.of(only));
    expect([countOf(set, only), placeOf(set, only), placeOf(set, 2 ** 24 - 1)]).toEqual([
      1,
      0,
      only < 2 ** 24 - 1 ? 1 : 0,
    ]);
  });
});
