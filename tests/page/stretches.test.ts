import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ShownFinding, ShownSide } from '../../src/page/shown-finding.ts';
import { shownFindings } from '../../src/page/shown-finding.ts';
import { type Stretch, segmentsOf } from '../../src/page/stretches.ts';
import { flagAt, resultAt, textOf } from '../report/fixture.ts';

const text = textOf('The bridge is open.\n\nThe bridge is closed.\n');
const [shown] = shownFindings(resultAt(text, [flagAt(text, ['open', 'closed'])]), 1) as [ShownFinding];
const [side] = shown.sides as [ShownSide];
const stretch = (start: number, end: number): Stretch => ({ start, end, shown, side, isFirst: true, isLast: true });

describe('segmentsOf', () => {
  it('cuts where highlights meet', () => {
    const segments = segmentsOf('abcdefgh', [stretch(1, 5), stretch(3, 7)]);
    expect(segments.map((each) => [each.text, each.covering.length, each.begins.length, each.ends.length])).toEqual([
      ['a', 0, 0, 0],
      ['bc', 1, 1, 0],
      ['de', 2, 1, 1],
      ['fg', 1, 0, 1],
      ['h', 0, 0, 0],
    ]);
  });

  it('keeps every character once, and each highlight whole', () => {
    const place = fc.tuple(fc.nat(19), fc.integer({ min: 1, max: 20 })).map(([start, length]) => {
      return stretch(start, Math.min(20, start + length));
    });
    fc.assert(
      fc.property(fc.string({ minLength: 20, maxLength: 20 }), fc.array(place), (words, stretches) => {
        const segments = segmentsOf(words, stretches);
        expect(segments.map((each) => each.text).join('')).toBe(words);
        for (const one of stretches) {
          const own = segments.filter(({ covering }) => covering.includes(one)).map((each) => each.text);
          expect(own.join('')).toBe(words.slice(one.start, one.end));
          expect(segments.filter(({ begins }) => begins.includes(one))).toHaveLength(1);
          expect(segments.filter(({ ends }) => ends.includes(one))).toHaveLength(1);
        }
      }),
    );
  });
});
