import { describe, expect, it } from '@jest/globals';
import type { QuantityClaim } from '../../../src/claims/index.ts';
import { retoldFigure } from '../../../src/compare/alignment/retold-figure.ts';
import { readDocument } from '../../../src/document/index.ts';
import { stages } from '../../../src/findings/check.ts';

/** The question at which the first figures of two paragraphs are parted; "none" where they clash. */
function partedAt(source: string): string {
  const text = stages.language(readDocument({ path: 'draft.txt', source }));
  const references = stages.reference(text);
  const claims = stages.claims(text, references);
  const figures = claims.all.filter((claim): claim is QuantityClaim => claim.kind === 'quantity');
  const [a, b] = [figures[0], figures.find(({ place }) => place.block === 1)];
  if (a === undefined || b === undefined) throw new Error('the draft has no two figures');
  const last = retoldFigure(a, b, { text, references, claims }).at(-1);
  return last?.answer === 'no' ? last.question : 'none';
}

describe('retoldFigure', () => {
  it.each([
    [
      'one sentence told again',
      'The mill near the lock, built by monks and sold to a baker, employs 40 spinners.\n\nThe mill employs 60 spinners.',
      'none',
    ],
    [
      'with a verb and its noun',
      'The mill was closed with the loss of 240 jobs after the owner sold its looms to a museum.\n\nThe closure of the mill lost 420 jobs.',
      'none',
    ],
    ['rounded', 'The old mill employs 4,010 spinners.\n\nThe mill employs 4,000 spinners.', 'values clash'],
    [
      'of another name',
      'Dale Mill employs 40 spinners.\n\nHarrow Mill employs 60 spinners.',
      'one sentence told again',
    ],
    [
      'of another noun',
      'The mill near the lock, built by monks and sold to a baker, employs 40 spinners.\n\nThe mill employs 60 drivers.',
      'same set',
    ],
    [
      'added to the first',
      'The mill employs 40 spinners.\n\nThe mill also employs 60 spinners at home.',
      'one sentence told again',
    ],
    [
      'with every figure another',
      'The mill wove 40 rugs and 90 shawls.\n\nThe mill wove 60 rugs and 70 shawls.',
      'two tellings',
    ],
  ])('%s', (_, source, expected) => {
    expect(partedAt(source)).toBe(expected);
  });
});
