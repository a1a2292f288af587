import { describe, expect, it } from '@jest/globals';
import { mayStartScale, type ScaleWord, scaleOf } from '../../../src/language/lexicon/index.ts';
import { UPOS } from '../../../src/language/upos.ts';

/** "wiped:wipe/VERB out" as words; without a lemma the form is one, without a tag it is X. */
function words(text: string): readonly ScaleWord[] {
  return text.split(' ').map((word) => {
    const [start = '', tag] = word.split('/');
    const [form = '', lemma = form] = start.split(':');
    return { form, lemma, upos: UPOS.find((upos) => upos === tag) ?? 'X' };
  });
}

describe('scaleOf', () => {
  it.each([
    ['gone/ADJ', 'presence', 'absent', 1],
    ['mostly gone:go/VERB', 'presence', 'absent', 0.8],
    ['all but gone:go/VERB', 'presence', 'absent', 0.95],
    ['wiped:wipe/VERB out', 'presence', 'absent', 1],
    ['almost completely wiped:wipe/VERB out', 'presence', 'absent', 0.95],
    ['holds:hold/VERB out', 'presence', 'present', 1],
    ['controls:control/VERB', 'presence', 'present', 1],
    ['at large', 'presence', 'present', 1],
    ['died:die/VERB', 'life', 'dead', 1],
    ['survived:survive/VERB', 'life', 'alive', 1],
    ['closed/ADJ', 'openness', 'closed', 1],
    ['partly closed/ADJ', 'openness', 'closed', 0.5],
    ['shut:shut/VERB down', 'openness', 'closed', 1],
    ['ratified:ratify/VERB', 'approval', 'approved', 1],
    ['turned:turn/VERB down', 'approval', 'rejected', 1],
    ['convicted:convict/VERB', 'guilt', 'guilty', 1],
    ['Acquitted:acquit/VERB', 'guilt', 'innocent', 1],
    ['rose:rise/VERB slightly', 'direction', 'up', 0.1],
    ['plunged:plunge/VERB', 'direction', 'down', 1],
    ['fully completed:complete/VERB', 'completion', 'complete', 1],
    ['under way', 'completion', 'incomplete', 1],
    ['behind bars', 'freedom', 'held', 1],
    ['full/ADJ to capacity', 'fullness', 'full', 1],
    ['sold:sell/VERB out', 'fullness', 'full', 1],
    ['nearly empty/ADJ', 'fullness', 'empty', 0.95],
    ['half empty/ADJ', 'fullness', 'empty', 0.5],
  ])('%s: %s, %s, %d', (text, scale, pole, degree) => {
    expect(scaleOf(words(text))).toMatchObject({ scale, pole, degree });
    expect(
      words(text)
        .slice(0, 1)
        .every((word) => mayStartScale(word)),
    ).toBe(true);
  });

  it.each([
    ['a verb that only sometimes means it', 'gone:go/VERB'],
    ['a noun of the same form', 'control/NOUN'],
    ['a close thing', 'close/ADJ'],
    ['a piece of an entry', 'wiped:wipe/VERB'],
    ['an adverb alone', 'mostly'],
    ['an entry and another word', 'gone/ADJ home'],
    ['the negation, which is left to the caller', 'not gone/ADJ'],
    ['an ordinary word', 'table/NOUN'],
  ])('does not match %s', (_, text) => expect(scaleOf(words(text))).toBeUndefined());

  it('has an opposite pole for every pole, and nothing for no words', () => {
    expect(scaleOf(words('dead/ADJ'))?.opposite).toBe('alive');
    expect(scaleOf(words('alive/ADJ'))?.opposite).toBe('dead');
    expect(scaleOf([])).toBeUndefined();
    expect(words('table Not walked:walk').some((word) => mayStartScale(word))).toBe(false);
  });
});
