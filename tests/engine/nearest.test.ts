import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Line, nearestOf, nextOf } from '../../src/engine/nearest.ts';

const lineFrom = (ids: readonly number[], id: number): Line => ({
  ids,
  before: ids.findLastIndex((other) => other < id),
  after: ids.filter((other) => other <= id).length,
});

describe('nearestOf', () => {
  it('takes the nearest of all lines, each once, the smaller first', () => {
    const lines = [lineFrom([1, 9, 12], 10), lineFrom([8, 9, 10, 11], 10)];
    expect(nearestOf(10, lines, 4, () => true)).toEqual([9, 11, 8, 12]);
  });

  it('passes over those that do not fit', () => {
    expect(nearestOf(5, [lineFrom([3, 4, 5, 6, 7], 5)], 9, (id) => id > 5)).toEqual([6, 7]);
  });

  it('finds what sorting all of them finds', () => {
    const list = fc.uniqueArray(fc.nat(40)).map((ids) => ids.sort((x, y) => x - y));
    fc.assert(
      fc.property(fc.nat(40), fc.array(list, { maxLength: 4 }), fc.nat(9), (id, lists, most) => {
        const all = [...new Set(lists.flat())].filter((other) => other !== id && other % 3 > 0);
        const sorted = all.sort((x, y) => Math.abs(x - id) - Math.abs(y - id) || x - y).slice(0, most);
        const lines = lists.map((ids) => lineFrom(ids, id));
        expect(nearestOf(id, lines, most, (other) => other % 3 > 0)).toEqual(sorted);
      }),
    );
  });
});

describe('nextOf', () => {
  it('takes what comes first behind, each once', () => {
    const lines = [lineFrom([1, 9, 12], 8), lineFrom([8, 9, 10, 11], 8)];
    expect(nextOf(lines, 3)).toEqual([9, 10, 11]);
  });

  it('finds what sorting all of them finds', () => {
    const list = fc.uniqueArray(fc.nat(40)).map((ids) => ids.sort((x, y) => x - y));
    fc.assert(
      fc.property(fc.nat(40), fc.array(list, { maxLength: 4 }), fc.integer({ min: 1, max: 9 }), (id, lists, most) => {
        const behind = [...new Set(lists.flat())].filter((other) => other > id).sort((x, y) => x - y);
        expect(
          nextOf(
            lists.map((ids) => lineFrom(ids, id)),
            most,
          ),
        ).toEqual(behind.slice(0, most));
      }),
    );
  });
});
