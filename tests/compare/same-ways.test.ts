/** The ways of being about the same thing that a rule in YAML may name: entity, set, topic. Both sides of each border. */
import { describe, expect, it } from '@jest/globals';
import type { WalkedSame } from '../../src/compare/vocabulary.ts';
import type { PairRule } from '../../src/engine/rule.ts';
import { verdictOf } from './walk-of.ts';

/** A rule on opposite poles of one scale, about the same thing in one way. */
function rule(way: WalkedSame): PairRule {
  return {
    id: 'two-states',
    title: 'Two states',
    shape: 'pair',
    a: { kind: 'state' },
    b: { kind: 'state' },
    same: [way],
    clash: 'pole',
    relation: { same: 'conflict', sources: 'tension' },
    message: '{a.value}, {b.value}',
    flag: [],
    pass: [],
  };
}

describe('same: entity', () => {
  it.each([
    ['one name', 'Orla Quist is alive.', 'Orla Quist is dead.', 'flagged'],
    ['a name and a surname', 'Orla Quist is alive.', 'Quist is dead.', 'flagged'],
    ['a firm', 'Delmar Airlines is bankrupt. Delmar Airlines is closed.', 'Delmar Airlines is open.', 'flagged'],
    ['two names', 'Orla Quist is alive.', 'Ida Thorn is dead.', 'no candidate'],
    ['a noun', 'The gate is open.', 'The gate is closed.', 'no candidate'],
    ['a name and a noun', 'Orla Quist is alive.', 'The horse is dead.', 'no candidate'],
  ])('%s', (_, a, b, expected) => {
    expect(verdictOf(rule('entity'), a, b)).toBe(expected);
  });
});

describe('same: set', () => {
  it.each([
    ['one noun', 'The eastern gates are open.', 'The eastern gates are closed.', 'flagged'],
    ['one bare noun', 'The gates are open.', 'The gates are closed.', 'flagged'],
    ['a synonym', 'The shops are open.', 'The stores are closed.', 'flagged'],
    ['narrower', 'The gates are open.', 'The eastern gates are closed.', 'same set'],
    ['others', 'The western gates are open.', 'The eastern gates are closed.', 'same set'],
    ['another noun', 'The gates are open.', 'The bridges are closed.', 'no candidate'],
  ])('%s', (_, a, b, expected) => {
    expect(verdictOf(rule('set'), a, b)).toBe(expected);
  });
});

describe('same: topic', () => {
  it.each([
    [
      'the words and the thing',
      'The museum café in Delmar is open.',
      'In Delmar, the museum café is closed.',
      'flagged',
    ],
    ['one word', 'The gate is open.', 'The gate is closed.', 'same topic'],
    ['nothing', 'The gate is open.', 'The bridge is closed.', 'no candidate'],
  ])('%s', (_, a, b, expected) => {
    expect(verdictOf(rule('topic'), a, b)).toBe(expected);
  });
});
