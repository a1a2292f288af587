import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { displayWidth } from '../../src/report/display-width.ts';
import { lineRanges, wrap } from '../../src/report/wrap.ts';

describe('wrap', () => {
  it.each([
    ['breaks between words', 'one two three', 7, ['one two', 'three']],
    ['collapses white space', ' one \n two ', 20, ['one two']],
    ['cuts a word that is too long', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['counts wide characters twice', '東京 東京', 5, ['東京', '東京']],
    ['has no line for nothing', '', 10, []],
  ])('%s', (_, text, width, expected) => expect(wrap(text, width)).toEqual(expected));

  it('fits the width and loses nothing but spaces, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 40 }), (text, width) => {
        const lines = lineRanges(text, width).map(({ start, end }) => text.slice(start, end));
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
