import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { within } from '../../../src/compare/alignment/within.ts';
import { textSpan } from '../../../src/document/position.ts';
import type { Sentence } from '../../../src/language/sentence.ts';

const sentenceAt = (start: number, end: number): Sentence => ({
  index: 0,
  span: textSpan(start, end),
  text: '',
  tokens: [],
  dependents: [],
});

describe('within', () => {
  it('gives what a look at every expression gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 9 })), { maxLength: 30 }),
        fc.nat(120),
        fc.nat(60),
        (gaps, start, length) => {
          let at = 0;
          const expressions = gaps.map(([gap, size]) => {
            const span = textSpan(at + gap, at + gap + size);
            at += gap + size;
            return { span };
          });
          const lie = expressions.filter(({ span }) => span.start >= start && span.end <= start + length);
          expect(within(expressions, sentenceAt(start, start + length))).toEqual(lie);
        },
      ),
    );
  });
});
