import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { disjoint, slack, widen } from '../../src/compare/interval.ts';
import { addIntervals, meet, roundingInterval, written } from '../../src/compare/rounding.ts';
import { readNumbers } from '../../src/language/numbers/index.ts';
import type { Interval, NumericExpression } from '../../src/language/quantity.ts';

function figure(text: string): NumericExpression {
  const [number] = readNumbers(text);
  if (number === undefined) throw new Error(`no figure in ${text}`);
  return number;
}

/** Can the two figures be one value, as count-against-count asks? */
function canBeOne(a: string, b: string): boolean {
  const [x, y] = [figure(a), figure(b)];
  const share = Math.max(slack(x), slack(y));
  return !disjoint(widen(x.value, share), widen(y.value, share));
}

describe('two figures for one thing', () => {
  it.each([
    ['2,000 troops', 'about 2,000 troops'],
    ['2,000 troops', '1,987 troops'],
    ['almost 4,000 people', '3,906 people'],
    ['at least 17 people', '19 people'],
    ['more than 70 shocks', '96 shocks'],
    ['between 14,000 and 18,000 men', '15,500 men'],
    ['£6.5 million', '£6.46 million'],
    ['up to 40 cows', '12 cows'],
  ])('%s and %s can be one value', (a, b) => expect(canBeOne(a, b)).toBe(true));

  it.each([
    ['41 people', '46 people'],
    ['between 14,000 and 18,000 men', '600 men'],
    ['at least 17 people', '15 people'],
    ['more than 70 shocks', '70 shocks'],
    ['fewer than 18 stations', '18 stations'],
    ['about 30 trains', 'ten trains'],
    ['2,000 troops', '2,400 troops'],
    ['£3.2 million', '£3.9 million'],
  ])('%s and %s cannot', (a, b) => expect(canBeOne(a, b)).toBe(false));
});

const anyInterval = fc
  .record({
    a: fc.integer({ min: -1000, max: 1000 }),
    b: fc.integer({ min: -1000, max: 1000 }),
    lowOpen: fc.boolean(),
    highOpen: fc.boolean(),
  })
  .map(({ a, b, lowOpen, highOpen }): Interval => ({ low: Math.min(a, b), high: Math.max(a, b), lowOpen, highOpen }));

describe('intervals', () => {
  it('are disjoint both ways or neither', () => {
    fc.assert(fc.property(anyInterval, anyInterval, (a, b) => disjoint(a, b) === disjoint(b, a)));
  });

  it('that share an inner value are not disjoint', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)];
        return low >= high || !disjoint(a, b);
      }),
    );
  });

  it('never become narrower when widened', () => {
    fc.assert(
      fc.property(anyInterval, fc.double({ min: 0, max: 1, noNaN: true }), (a, share) => {
        const wide = widen(a, share);
        return wide.low <= a.low && wide.high >= a.high;
      }),
    );
  });
});

describe('rounding', () => {
  it.each([
    ['3.2 million', 3_150_000, 3_250_000],
    ['about 20', 18, 22],
    ['1,234', 1233.5, 1234.5],
    ['800', 792, 808],
  ])('%s may stand for what lies between %d and %d', (text, low, high) => {
    const interval = roundingInterval(figure(text), text);
    expect(interval.low).toBeCloseTo(low);
    expect(interval.high).toBeCloseTo(high);
  });

  it('of sums adds up: parts of a decimal total meet it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 2, maxLength: 6 }), (tenths) => {
        const parts = tenths.map((t) => ({ low: t / 10, high: t / 10, lowOpen: false, highOpen: false }));
        const total = tenths.reduce((sum, t) => sum + t, 0) / 10;
        return meet(addIntervals(parts), { low: total, high: total, lowOpen: false, highOpen: false });
      }),
    );
  });

  it.each([
    [1234567, '1,234,567'],
    [0.126, '0.13'],
    [12, '12'],
    [-4500, '-4,500'],
  ])('writes %d as %s', (value, text) => {
    expect(written(value)).toBe(text);
  });
});
