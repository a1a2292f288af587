import { describe, expect, it } from '@jest/globals';
import {
  hypernyms,
  isGroupNoun,
  isKindOf,
  isNoun,
  isOrganisationNoun,
  isPersonNoun,
  isPlaceNoun,
  isTimeNoun,
  relatedNoun,
  synonyms,
} from '../../../src/language/lexicon/index.ts';

describe('relatedNoun', () => {
  it.each([
    ['bridge', 'bridge', 'same'],
    ['troop', 'soldier', 'synonym'],
    ['car', 'automobile', 'synonym'],
    ['militant', 'rebel', 'synonym'],
    ['child', 'kid', 'synonym'],
    ['person', 'people', 'synonym'],
    ['hospital', 'building', 'hypernym'],
    ['building', 'hospital', 'hypernym'],
    ['nurse', 'person', 'hypernym'],
    ['soldier', 'civilian', 'none'],
    ['man', 'woman', 'none'],
    ['dog', 'cat', 'none'],
    ['hospital', 'entity', 'none'],
    ['car', 'thing', 'none'],
    ['death', 'injury', 'none'],
    ['blorp', 'hospital', 'none'],
    ['', '', 'same'],
  ])('%s and %s: %s', (a, b, expected) => expect(relatedNoun(a, b)).toBe(expected));
});

describe('isKindOf', () => {
  it.each([
    ['militant', 'person', true],
    ['hospital', 'building', true],
    ['cat', 'animal', true],
    ['car', 'car', true],
    ['person', 'militant', false],
    ['building', 'hospital', false],
    ['blorp', 'person', false],
    ['hospital', 'blorp', false],
  ])('%s, %s: %s', (noun, ancestor, expected) => expect(isKindOf(noun, ancestor)).toBe(expected));
});

describe('hypernyms', () => {
  it('lists the nearest first, without the noun and its synonyms', () => {
    expect(hypernyms('hospital')[0]).toBe('building');
    expect(hypernyms('car')).not.toContain('automobile');
    expect(hypernyms('blorp')).toEqual([]);
  });
});

describe('synonyms', () => {
  it.each<[string, 'noun' | 'verb' | 'adjective', string]>([
    ['car', 'noun', 'automobile'],
    ['begin', 'verb', 'start'],
    ['put off', 'verb', 'postpone'],
    ['big', 'adjective', 'large'],
  ])('of %s (%s): %s', (word, pos, expected) => expect(synonyms(word, pos)).toContain(expected));

  it.each([['car'], ['put off'], ['militant p'], ['blorp'], ['']])('of %j never hold the word itself', (word) => {
    expect(synonyms(word, 'noun')).not.toContain(word);
    expect(synonyms(word, 'adverb')).toEqual([]);
  });
});

describe('what a noun names', () => {
  it.each(['soldier', 'militant', 'minister', 'person', 'victim', 'worker', 'child', 'troop', 'civilian', 'dead'])(
    'people: %s',
    (noun) => expect(isPersonNoun(noun)).toBe(true),
  );
  it.each(['hospital', 'council', 'week', 'ship', 'attack', 'head', 'chair', 'death', 'city', ''])(
    'no people: %s',
    (noun) => expect(isPersonNoun(noun)).toBe(false),
  );
  it.each(['council', 'company', 'government', 'agency', 'party', 'committee', 'bank'])('organisations: %s', (noun) =>
    expect(isOrganisationNoun(noun)).toBe(true),
  );
  it.each(['soldier', 'river', 'day', 'table'])('no organisations: %s', (noun) =>
    expect(isOrganisationNoun(noun)).toBe(false),
  );
  it.each(['city', 'town', 'hospital', 'river', 'region'])('places: %s', (noun) =>
    expect(isPlaceNoun(noun)).toBe(true),
  );
  it.each(['day', 'week', 'month', 'century', 'afternoon'])('times: %s', (noun) => expect(isTimeNoun(noun)).toBe(true));
  it.each(['week', 'soldier'])('no places: %s', (noun) => expect(isPlaceNoun(noun)).toBe(false));
  it.each(['city', 'soldier'])('no times: %s', (noun) => expect(isTimeNoun(noun)).toBe(false));
  it.each(['crowd', 'family', 'group'])('groups: %s', (noun) => expect(isGroupNoun(noun)).toBe(true));
  it('knows what it knows', () => {
    expect(isNoun('hospital')).toBe(true);
    expect(isNoun('blorp')).toBe(false);
  });
});
