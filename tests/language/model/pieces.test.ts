import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_PIECE, pieces } from '../../../src/language/model/pieces.ts';
import { tagSetOf } from '../../../src/language/model/tag-set.ts';

const TAGS = tagSetOf(['NOUN|NN', 'PUNCT|,']);
const NOUN = 0;
const COMMA = 1;

describe('pieces', () => {
  it('leaves a sentence of common length whole', () => {
    expect(pieces(new Int32Array(30), TAGS)).toEqual([{ start: 0, end: 30 }]);
    expect(pieces(new Int32Array(LONGEST_PIECE), TAGS)).toHaveLength(1);
  });

  it('has none for no words', () => {
    expect(pieces(new Int32Array(0), TAGS)).toEqual([]);
  });

  it('cuts after a comma where there is one late in a piece', () => {
    const tags = new Int32Array(LONGEST_PIECE + 100).fill(NOUN);
    tags[LONGEST_PIECE - 50] = COMMA;
    expect(pieces(tags, TAGS)[0]).toEqual({ start: 0, end: LONGEST_PIECE - 49 });
  });

  it('does not cut after a comma early in a piece', () => {
    const tags = new Int32Array(LONGEST_PIECE + 100).fill(NOUN);
    tags[10] = COMMA;
    expect(pieces(tags, TAGS)[0]).toEqual({ start: 0, end: LONGEST_PIECE });
  });

  it('covers every word once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(NOUN, NOUN, NOUN, COMMA), { maxLength: 2000 }), (tags) => {
        let next = 0;
        for (const { start, end } of pieces(Int32Array.from(tags), TAGS)) {
          expect(start).toBe(next);
          expect(end).toBeGreaterThan(start);
          expect(end - start).toBeLessThanOrEqual(LONGEST_PIECE);
          next = end;
        }
        expect(next).toBe(tags.length);
      }),
    );
  });
});
