import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/index.ts';

const messages = (draft: string) =>
  check(draft)
    .findings.filter(({ rule }) => rule === 'announced-against-listed')
    .map(({ message }) => message);

describe('a number of things against the things listed', () => {
  it.each([
    ['a colon', 'The shop sells three teas: mint, sage, fennel and thyme.', 'three teas and lists 4'],
    ['names beside the noun', 'Her two sons, Abel, Boris and Carl, run the mill.', 'two sons and lists 3'],
    ['names in brackets', 'Four rivers (Ume, Lule and Kalix) flood each May.', 'Four rivers and lists 3'],
    ['dashes', 'He keeps three pets – a goat and a crow – in the shed.', 'three pets and lists 2'],
    [
      'semicolons',
      'They had two fears: that it would rain; that nobody would come; and that many would.',
      'two fears and lists 3',
    ],
    ['a list after a colon', 'We ask for two things:\n\n- a roof\n- a door\n- a key', 'two things and lists 3'],
    ['a list without a colon', 'The jury named three finalists.\n\n1. Ash\n2. Birch', 'three finalists and lists 2'],
    [
      'a rising count',
      'It failed for two reasons. First, it was late. Second, it was dear. Third, it leaked.',
      'two reasons and lists 3',
    ],
  ])('%s', (_, draft, told) => {
    expect(messages(draft)).toEqual([`The draft announces ${told}.`]);
  });

  it.each([
    ['as many', 'The shop sells three teas: mint, sage and fennel.'],
    ['as many names', 'Her two sons, Abel and Boris, run the mill.'],
    ['an item with "and" in it', 'The shop sells three things: bread and butter, fish and chips, and tea.'],
    ['some of them', 'The shop sells nine teas, including mint, sage and fennel.'],
    ['"such as"', 'The shop sells nine teas, such as mint, sage and fennel.'],
    ['others', 'Nine clubs: Ayr, Bute, Coll and others.'],
    ['what follows is a subject', 'After two defeats, Ayr, Bute and Coll met again.'],
    ['ages beside names', 'Two men: Abel Finch, 34, and Boris Crane, 51.'],
    ['descriptions beside names', 'Two men: Abel Finch, a cook, and Boris Crane, a guard.'],
    ['a list of something else', 'The hall seats 30 people.\n\n- bring a cup\n- bring a chair'],
    ['a nested list', 'We ask for two things:\n\n- a roof\n  - of slate\n  - of tin\n- a door'],
    ['two counts before the colon', 'Three cooks made four cakes: lemon, plum and pear.'],
    ['a clause after the colon', 'He told two jokes: they were old, long and bad.'],
  ])('passes: %s', (_, draft) => {
    expect(messages(draft)).toEqual([]);
  });
});
