/** Which of two sides a phrase names, and what only looks like one. */
import { describe, expect, it } from '@jest/globals';
import { claimsOf } from './claims-of.ts';

const sides = (text: string) =>
  claimsOf('attribute', text).flatMap((claim) =>
    claim.attribute === 'side' ? [[claim.side, claim.noun, claim.undergone]] : [],
  );

describe('sides', () => {
  it.each([
    ['a bank', 'The mill stands on the eastern bank of the river.', 'east', 'bank', false],
    ['a compound', 'The gas leaked in the western boiler house.', 'west', 'boiler house', false],
    ['whose', 'Ann Weller broke her left wrist.', 'left', 'wrist', false],
    ['what was done to it', 'Smoke rose from the charred upper deck.', 'upper', 'deck', true],
  ])('%s', (_, text, side, noun, undergone) => {
    expect(sides(text)).toEqual([[side, noun, undergone]]);
  });

  it.each([
    ['any', 'The mill stands on an eastern bank.'],
    ['several', 'Mills stand on the eastern banks.'],
    ['a name', 'He was born on the West Bank.'],
    ['a point', 'The road runs to the east.'],
  ])('none: %s', (_, text) => {
    expect(sides(text)).toEqual([]);
  });
});
