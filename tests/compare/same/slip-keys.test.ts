import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { slipBetween, slipKeys } from '../../../src/compare/same/slip-keys.ts';
import { readNumbers } from '../../../src/language/numbers/index.ts';

const number = (text: string) => {
  const [first] = readNumbers(`There were ${text} boats.`);
  if (first === undefined) throw new Error(`no figure: ${text}`);
  return first;
};

describe('a slip of the keyboard', () => {
  it.each([
    ['two digits swapped', '1,126', '1,216', 'swapped'],
    ['one digit changed', '312', '512', 'changed'],
    ['noughts at the end', '11,400', '14,100', 'swapped'],
    ['one figure', '1,126', '1,126', undefined],
    ['two digits changed', '1,126', '1,335', undefined],
    ['digits swapped far apart', '1,926', '6,921', undefined],
    ['a digit more', '1,126', '11,126', undefined],
    ['too round', '1,200', '2,100', undefined],
    ['too small', '24', '42', undefined],
  ])('%s', (_, a, b, expected) => expect(slipBetween(number(a), number(b))).toBe(expected));

  it('leads from one figure to the other by a key, whatever the figures', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 99_999 }),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 9 }),
        (figure, at, digit) => {
          const digits = String(figure);
          const place = at % digits.length;
          const other = Number(`${digits.slice(0, place)}${digit}${digits.slice(place + 1)}`);
          if (other < 100) return;
          const [x, y] = [number(String(figure)), number(String(other))];
          if (slipBetween(x, y) === undefined) return;
          const keys = slipKeys(y);
          expect(slipKeys(x).some((key) => keys.includes(key))).toBe(true);
        },
      ),
    );
  });
});
