/** The explanations that a rule takes: each parts its pairs, and parts nothing where the rule leaves it out. */
import { describe, expect, it } from '@jest/globals';
import type { Explanation } from '../../src/compare/vocabulary.ts';
import type { PairRule } from '../../src/engine/rule.ts';
import { verdictOf } from './walk-of.ts';

/** A rule on figures that takes only the explanations named; all of them where none are. */
function rule(unless?: readonly Explanation[]): PairRule {
  return {
    id: 'two-figures',
    title: 'Two figures',
    shape: 'pair',
    a: { kind: 'quantity' },
    b: { kind: 'quantity' },
    same: ['measure'],
    clash: 'value',
    relation: { same: 'conflict', sources: 'tension' },
    ...(unless === undefined ? {} : { unless }),
    message: '{a.value}, {b.value}',
    flag: [],
    pass: [],
  };
}

const ALL: readonly Explanation[] = [
  'other-scope',
  'other-time',
  'part-of-whole',
  'rounding',
  'revised',
  'hypothetical',
  'denied',
];

const CASES: readonly (readonly [Explanation, string, string])[] = [
  ['other-scope', 'The storm killed 12 people in Lagos.', 'The storm killed 19 people in Nairobi.'],
  ['other-time', 'The storm killed 12 people.', 'The storm killed 19 people in 2009.'],
  [
    'part-of-whole',
    'The ferry crash killed 41 people.',
    'Among those lost were eight people killed in the ferry crash.',
  ],
  ['rounding', 'The flood displaced 41,870 people.', 'Some 42,000 people were displaced by the flood.'],
  ['revised', 'The storm killed 19 people.', 'The storm initially killed 12 people.'],
  ['hypothetical', 'The army will send 3,000 soldiers.', 'The army may send 5,000 soldiers.'],
  ['denied', 'The mine employs 300 miners.', 'The mine does not employ 500 miners.'],
];

describe('a rule that takes every explanation', () => {
  it.each(CASES)('lets pass, %s: %s %s', (explanation, a, b) => {
    expect(verdictOf(rule(), a, b)).toBe(explanation);
  });
});

describe('a rule that takes one explanation', () => {
  it.each(CASES)('lets pass, %s: %s %s', (explanation, a, b) => {
    expect(verdictOf(rule([explanation]), a, b)).toBe(explanation);
  });
});

describe('a rule that leaves one explanation out', () => {
  it.each(CASES)('flags, %s: %s %s', (explanation, a, b) => {
    const others = ALL.filter((one) => one !== explanation);
    expect(verdictOf(rule(others), a, b)).toBe('flagged');
  });
});
