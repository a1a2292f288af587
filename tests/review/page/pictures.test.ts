import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayOf, dayScale, dayWords } from '../../../src/review/page/claims/days.ts';
import { valueScale } from '../../../src/review/page/claims/scale.ts';

const figure = fc.oneof(fc.double({ min: -1e9, max: 1e12, noNaN: true }), fc.integer({ min: 0, max: 100 }));

describe('the line of values', () => {
  it('keeps the order, and all within its ends', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 20 }), (values) => {
        const { at, ticks } = valueScale(values);
        const sorted = [...values].sort((x, y) => x - y);
        const places = sorted.map(at);
        expect(places.every((place) => place >= 0 && place <= 1)).toBe(true);
        expect(places.every((place, i) => i === 0 || place >= (places[i - 1] ?? 0))).toBe(true);
        expect(ticks.length).toBeLessThan(40);
      }),
    );
  });

  it.each([
    ['from zero', [12, 64], [0, 20, 40, 60]],
    ['in powers of ten where they lie far apart', [38.5e6, 38.5e9], [1e7, 1e8, 1e9, 1e10, 1e11]],
    ['not from zero where they lie close', [981, 1000], [980, 990, 1000]],
  ])('has marks %s', (_, values, ticks) => expect(valueScale(values).ticks).toEqual(ticks));
});

describe('the line of days', () => {
  it('keeps the order, and parts its marks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -200_000, max: 40_000 }), { minLength: 1, maxLength: 20 }), (days) => {
        const { at, ticks } = dayScale(days, days[0] ?? 0);
        const places = [...days].sort((x, y) => x - y).map(at);
        expect(places.every((place, i) => place >= (places[i - 1] ?? 0) && place <= 1)).toBe(true);
        expect(ticks.every((tick, i) => i === 0 || at(tick) - at(ticks[i - 1] ?? 0) > 0.1)).toBe(true);
      }),
    );
  });

  it.each([
    ['2019-02-10', '10 Feb 2019'],
    ['2019-02-01', 'Feb 2019'],
    ['2019-01-01', '2019'],
    ['1931-12-31', '31 Dec 1931'],
  ])('names %s', (date, words) => expect(dayWords(dayOf(date))).toBe(words));
});
