import { describe, expect, it } from '@jest/globals';
import { analyse } from '../../../src/language/model/index.ts';

const tagOf = (text: string, word: string): string => {
  const forms = text.split(' ');
  return analyse(forms).xpos[forms.indexOf(word)] ?? '';
};

describe('the finite verb of a short sentence', () => {
  it.each([
    ['The council voted on Monday .', 'voted'],
    ['Unions reacted with caution .', 'reacted'],
    ['The two signed in Porto .', 'signed'],
    ['The ferry sank .', 'sank'],
    ['The mill closed in May .', 'closed'],
    ['Nurses at the port treated 20 sailors , mainly for frostbite .', 'treated'],
  ])('%s', (text, word) => {
    expect(tagOf(text, word)).toBe('VBD');
  });

  it.each([
    ['Great service and friendly staff .', 'staff', 'NN'],
    ['Call the harbour office .', 'Call', 'VB'],
    ['No meat on the table .', 'table', 'NN'],
    ['The council that voted on Monday is new .', 'new', 'JJ'],
    ['Letters signed by the mayor were sold .', 'signed', 'VBN'],
  ])('is not made in: %s', (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag);
  });
});
