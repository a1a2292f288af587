import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readNumbers } from '../../../src/language/numbers/index.ts';

const PIECES =
  'one|two|a|half|third|and|to|of|in|between|from|at least|more than|about|million|hundred|dozens|12|3.4|1,234|2019|£|$|%|-|–|/|.|,|:|(|)|[|]|°|½|’s|s|km|m|year|old|years|May|page|more|or|so|per|day|"|7|0|+|Boeing|minus|\n|\u00a0'.split(
    '|',
  );

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES, ' ', ' '), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
);

describe('readNumbers', () => {
  it('gives slices of the text, in order, apart from one another, with figures inside and a proper interval', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { span, figures, value, grain } of readNumbers(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(figures.start).toBeGreaterThanOrEqual(span.start);
          expect(figures.end).toBeLessThanOrEqual(span.end);
          expect(value.low).toBeLessThanOrEqual(value.high);
          expect(grain).toBeGreaterThanOrEqual(0);
          last = span.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each([',', '\u00a0', '\u2009', '\u202f'])('reads back a whole number with the separator %j', (separator) => {
    fc.assert(
      fc.property(fc.integer({ min: 2101, max: 999_999_999 }), (number) => {
        const written = String(number).replace(/\B(?=(\d{3})+$)/g, separator);
        expect(readNumbers(`They counted ${written} of them`).map(({ value }) => value.low)).toEqual([number]);
      }),
    );
  });

  it('reads back a whole number in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), fc.boolean(), (number, british) => {
        const [found, ...others] = readNumbers(`They counted ${inWords(number, british)} ships`);
        expect([found?.value.low, found?.value.high, others.length]).toEqual([number, number, 0]);
      }),
    );
  });

  it.each(['7', 'one ', '1,', '1 or ', '5%', '1-2 ', 'half a ', '(1)', 'a', '-5', '£', '2019 ', 'a hundred and '])(
    'takes time that grows with the text, on %j repeated',
    (piece) => {
      const time = (length: number): number => {
        const text = piece.repeat(length / piece.length);
        const start = process.cpuUsage();
        readNumbers(text);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      };
      time(20_000);
      const short = time(20_000);
      expect(time(200_000)).toBeLessThan(40 * Math.max(short, 10));
    },
  );
});

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inWords(number: number, british: boolean): string {
  for (const [size, name] of [
    [1e6, 'million'],
    [1e3, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (number < size) continue;
    const rest = number % size;
    const link = british && rest < 100 ? ' and ' : ' ';
    return `${inWords(Math.floor(number / size), british)} ${name}${rest === 0 ? '' : link + inWords(rest, british)}`;
  }
  if (number < 20) return SMALL[number] ?? '';
  return `${TENS[Math.floor(number / 10)]}${number % 10 === 0 ? '' : `-${SMALL[number % 10]}`}`;
}
