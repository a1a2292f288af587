import { describe, expect, it } from '@jest/globals';
import { bCubed, bestPairing, ceafE, muc, percent } from '../../scripts/score-coreference/measures.ts';

const gold = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f', 'g'],
];
const found = [
  ['a', 'b'],
  ['c', 'd'],
  ['f', 'g', 'h', 'i'],
];

describe('coreference measures', () => {
  // The worked example of Pradhan and others (2014), "Scoring coreference partitions of predicted mentions".
  it.each([
    ['MUC', muc, 2 / 5, 2 / 5],
    ['B³', bCubed, 1 / 2, 5 / 12],
    ['CEAF-e', ceafE, 0.43, 0.65],
  ])('%s', (_, measure, precision, recall) => {
    const [p, r] = percent(measure(gold, found));
    expect(p / 100).toBeCloseTo(precision, 2);
    expect(r / 100).toBeCloseTo(recall, 2);
  });

  it('is whole for the same chains', () => {
    for (const measure of [muc, bCubed, ceafE]) expect(percent(measure(gold, gold))).toEqual([100, 100, 100]);
  });

  it('pairs one to one', () => {
    const similarity = [
      [0.9, 0.8],
      [0.8, 0.1],
    ];
    expect(bestPairing(2, 2, (row, column) => similarity[row]?.[column] ?? 0)).toBeCloseTo(1.6);
  });
});
