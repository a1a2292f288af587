/** Question 3: does stance part the two? Both sides of the border. */
import { describe, expect, it } from '@jest/globals';
import type { PairRule } from '../../src/engine/rule.ts';
import { builtIn, verdictOf } from './walk-of.ts';

const FIGURES = builtIn('count-against-count');

/** A rule on events that are affirmed here and negated there. */
const EVENTS: PairRule = {
  id: 'two-deeds',
  title: 'Two deeds',
  shape: 'pair',
  a: { kind: 'event' },
  b: { kind: 'event' },
  same: ['topic'],
  clash: 'polarity',
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.words}, {b.words}',
  flag: [],
  pass: [],
};

describe('one condition, one question', () => {
  it.each([
    [
      'one condition',
      'If the dam breaks, 400 people will die.',
      'Some 900 people will die if the dam breaks.',
      'flagged',
    ],
    [
      'two conditions',
      'If the dam breaks, 400 people will die.',
      'Some 900 people will die if the war goes on.',
      'hypothetical',
    ],
    ['a condition and a fact', 'If the dam breaks, 400 people will die.', 'Some 900 people will die.', 'hypothetical'],
    ['a question and a fact', 'Did the flood kill 400 people?', 'The flood killed 900 people.', 'hypothetical'],
    [
      'two possibilities',
      'The army may send 400 soldiers.',
      'The army might send as many as 900 soldiers to the coast.',
      'hypothetical',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(verdictOf(FIGURES, a, b)).toBe(expected);
  });
});

describe('a plan, and what rules it out', () => {
  it.each([
    ['never', 'Delmar Bank will sell the harbour hotel.', 'Delmar Bank never sells the harbour hotel.', 'flagged'],
    [
      'at no stage',
      'Delmar Bank will sell the harbour hotel.',
      'At no stage does Delmar Bank sell the harbour hotel.',
      'flagged',
    ],
    [
      'two plans',
      'Delmar Bank will sell the harbour hotel.',
      'Delmar Bank will not sell the harbour hotel.',
      'flagged',
    ],
    [
      'not yet',
      'Delmar Bank will sell the harbour hotel.',
      'Delmar Bank has not sold the harbour hotel.',
      'hypothetical',
    ],
    [
      'never so far',
      'Delmar Bank will sell the harbour hotel.',
      'Delmar Bank has never sold the harbour hotel.',
      'hypothetical',
    ],
    [
      'a possibility',
      'Delmar Bank may sell the harbour hotel.',
      'Delmar Bank never sells the harbour hotel.',
      'hypothetical',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(verdictOf(EVENTS, a, b)).toBe(expected);
  });
});
