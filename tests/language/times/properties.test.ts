import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readTimes, resolve } from '../../../src/language/times/index.ts';
import { DRAFT } from './summary.ts';

/** Text rich in words of times, with odd marks and letters between. */
const timeText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."the a an last next this of in on by from to between and Saturday Sat. May March 9 9th 2019 1990s 98 two three half few weeks year ago later before after noon am p.m. : . , - – / ( ) ' ’ ½ % £ every each early mid- late end start quarter third Q3 first Christmas Easter New Year spring century decade GMT o’clock past minutes évé 日 🙂".split(
          ' ',
        ),
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .chain((words) => fc.constantFrom(' ', '', ' ').map((gap) => words.join(gap)));

describe('readTimes on any text', () => {
  it('gives spans that are inside the text, sorted and apart, with the core inside the span', () => {
    fc.assert(
      fc.property(timeText, (text) => {
        let end = 0;
        for (const { span, core } of readTimes(text, DRAFT)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(core.start).toBeGreaterThanOrEqual(span.start);
          expect(core.end).toBeGreaterThan(core.start);
          expect(core.end).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
          end = span.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives no latest day before the earliest, resolved or not, and no length below nothing', () => {
    fc.assert(
      fc.property(timeText, fc.constantFrom('past', 'future', 'unknown'), (text, direction) => {
        for (const { value, duration } of readTimes(text, DRAFT)) {
          for (const { earliest, latest } of [value, resolve(value, DRAFT, direction)]) {
            if (earliest === undefined || latest === undefined) continue;
            expect(Number.isInteger(earliest) && Number.isInteger(latest)).toBe(true);
            expect(earliest).toBeLessThanOrEqual(latest);
          }
          if (duration !== undefined) expect(duration.low).toBeLessThanOrEqual(duration.high);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads the same with and without a draft date, but for the days', () => {
    fc.assert(
      fc.property(timeText, (text) => {
        const bare = (times: ReturnType<typeof readTimes>) =>
          times.map(({ span, value }) => [span, value.fields, value.grain]);
        expect(bare(readTimes(text))).toEqual(bare(readTimes(text, DRAFT)));
      }),
    );
  });
});

describe('time taken', () => {
  it.each(['9 February 2019, ', 'by May ', 'between ', '1 to 2 to ', 'the the ', "' ", 'two years and ', 'Saturday '])(
    'grows no faster than the text: %j',
    (unit) => {
      const taken = (length: number) => {
        const text = unit.repeat(length / unit.length);
        const before = process.cpuUsage();
        readTimes(text, DRAFT);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      };
      taken(20_000);
      const small = Math.min(taken(40_000), taken(40_000));
      expect(taken(320_000)).toBeLessThan(8 * 4 * Math.max(small, 20));
    },
  );
});
