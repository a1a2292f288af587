import { describe, expect, it } from '@jest/globals';
import { antonyms, type Pos, verbOf } from '../../../src/language/lexicon/index.ts';

describe('verbOf', () => {
  it.each([
    ['withdrawal', 'withdraw'],
    ['approval', 'approve'],
    ['resignation', 'resign'],
    ['arrival', 'arrive'],
    ['collapse', 'collapse'],
    ['departure', 'depart'],
    ['death', 'die'],
    ['election', 'elect'],
    ['loss', 'lose'],
    ['pullout', 'pull out'],
    ['fatality', 'die'],
  ])('%s is the deed of %s', (noun, verb) => expect(verbOf(noun)[0]).toBe(verb));

  it.each(['table', 'person', 'week', 'blorp', ''])('%j is no deed', (noun) => expect(verbOf(noun)).toEqual([]));
});

describe('antonyms', () => {
  it.each<[string, Pos, string]>([
    ['open', 'verb', 'close'],
    ['confirm', 'verb', 'deny'],
    ['survive', 'verb', 'die'],
    ['lift', 'verb', 'impose'],
    ['rise', 'verb', 'fall'],
    ['remember', 'verb', 'forget'],
    ['guilty', 'adjective', 'innocent'],
    ['dead', 'adjective', 'alive'],
    ['victory', 'noun', 'defeat'],
    ['acquittal', 'noun', 'conviction'],
  ])('of %s (%s): %s', (word, pos, expected) => expect(antonyms(word, pos)).toContain(expected));

  it.each<[string, Pos]>([
    ['blorp', 'verb'],
    ['table', 'noun'],
    ['quickly', 'adverb'],
  ])('none of %s (%s)', (word, pos) => expect(antonyms(word, pos)).toEqual([]));
});
