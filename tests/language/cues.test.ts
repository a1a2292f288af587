import { describe, expect, it } from '@jest/globals';
import { textSpan } from '../../src/document/position.ts';
import { cued, cueOf, cueWhere, hasCue, isCued } from '../../src/language/cues.ts';
import type { Sentence, Token } from '../../src/language/sentence.ts';

const FERRY = cueOf(['ferry', 'carry_out'], new Map([['gov', 1]]).keys());
const BRIDGE = cueOf(['bridge', 'ferry']);

const NOWHERE = textSpan(0, 0);

/** A sentence of words with their lemmas, "form/lemma" where these differ. */
function sentence(words: string): Sentence {
  const tokens = words.split(' ').map((word, index): Token => {
    const [form = '', lemma = form.toLowerCase()] = word.split('/');
    return { index, form, lemma, upos: 'NOUN', xpos: 'NN', head: -1, deprel: 'root', span: NOWHERE };
  });
  return { index: 0, span: NOWHERE, text: words, tokens, dependents: [] };
}

describe('cues', () => {
  it.each([
    ['by its form in any case', 'The FERRY sank', ['FERRY']],
    ['by its lemma', 'Two ferries/ferry sank', ['ferries']],
    ['by the first of two words', 'They carried/carry out repairs', ['carried']],
    ['without the point of its abbreviation', 'Gov. Lee spoke', ['Gov.']],
    ['not as a part of another word', 'The ferryman slept', []],
    ['not where it is on another list alone', 'The bridge fell', []],
  ])('finds a word %s', (_, words, expected) => {
    expect(cued(sentence(words), FERRY).map(({ form }) => form)).toEqual(expected);
  });

  it('keeps the lists apart, and lets a word be on several', () => {
    const read = sentence('The ferry passed the bridge');
    expect(cued(read, BRIDGE).map(({ form }) => form)).toEqual(['ferry', 'bridge']);
    expect(read.tokens.map((token) => isCued(read, token, FERRY))).toEqual([false, true, false, false, false]);
  });

  it('finds forms that pass a test, as they are written', () => {
    const capital = cueWhere((form) => /^[A-Z]/u.test(form));
    const read = sentence('The ferry to Orme/orme sank');
    expect(cued(read, capital).map(({ form }) => form)).toEqual(['The', 'Orme']);
    expect([hasCue(read, capital), hasCue(read, BRIDGE), hasCue(sentence('it sank'), capital)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('refuses more cues than a word has bits', () => {
    expect(() => {
      for (let list = 0; list <= 96; list += 1) cueOf(['word']);
    }).toThrow(/96 cues/u);
  });
});
