import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../src/document/index.ts';
import { checkDocument } from '../../src/findings/check.ts';
import { type DeskWordLists, deskWords } from '../../src/language/desk-words.ts';

const flagged = (source: string, lists: DeskWordLists = {}): readonly string[] =>
  checkDocument(readDocument({ path: 'a.md', source }), { words: deskWords(lists) }).findings.map(({ rule }) => rule);

describe('words that a desk adds', () => {
  const boarded = 'The station is open.\n\nThe station is bricked in.\n';
  it('say where something stands on a scale', () => {
    expect(flagged(boarded)).toEqual([]);
    expect(flagged(boarded, { scales: { openness: { closed: ['bricked in'] } } })).toEqual(['opposite-states']);
  });

  it('say so in other forms of the words too', () => {
    const mothballed = 'The station is open.\n\nThe railway mothballs the station.\n\nThe station was mothballed.\n';
    expect(flagged(mothballed, { scales: { openness: { closed: ['mothball'] } } })).toContain('opposite-states');
  });

  const named = 'Lena Varga, 44, won the prize.\n\nThe Nightingale, 46, was born in the harbour town.\n';
  it('bring the names of one person together', () => {
    expect(flagged(named)).toEqual([]);
    expect(flagged(named, { aliases: { 'Lena Varga': ['Nightingale', 'The Nightingale'] } })).toContain(
      'age-against-age',
    );
  });

  it('refuse an end that a scale does not have', () => {
    expect(() => deskWords({ scales: { openness: { ajar: ['x'] } } })).toThrow('openness.ajar');
  });
});
