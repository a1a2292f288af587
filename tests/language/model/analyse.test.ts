import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Analysis, analyse } from '../../../src/language/model/index.ts';
import { UPOS } from '../../../src/language/upos.ts';

/** One root, every word below it, no arcs that cross. */
function expectTree({ heads, deprels, upos, xpos }: Analysis, words: number): void {
  expect([heads.length, deprels.length, upos.length, xpos.length]).toEqual([words, words, words, words]);
  expect(heads.filter((head) => head === -1)).toHaveLength(words === 0 ? 0 : 1);
  heads.forEach((head, word) => {
    expect(head === -1).toBe(deprels[word] === 'root');
    expect(head).not.toBe(word);
    let steps = 0;
    for (let at = word; at >= 0 && steps <= words; at = heads[at] ?? -1) steps++;
    expect(steps).toBeLessThanOrEqual(words);
  });
  for (const tag of upos) expect(UPOS).toContain(tag);
}

function expectNoCrossing(heads: Int32Array): void {
  const arcs = [...heads].flatMap((head, word) =>
    head < 0 ? [] : [[Math.min(head, word), Math.max(head, word)] as const],
  );
  for (const [start, end] of arcs) {
    for (const [from, to] of arcs) expect(from > start && from < end && (to > end || to < start)).toBe(false);
  }
}

const oddWord = fc.oneof(
  fc.constantFrom('the', 'rebels', 'were', 'not', 'in', ',', '.', '"', '14,000', 'U.N.', 'and', 'that', '(', '—', '?'),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

describe('analyse', () => {
  it('makes a tree of any words', () => {
    fc.assert(
      fc.property(fc.array(oddWord, { maxLength: 40 }), (forms) => {
        const analysis = analyse(forms);
        expectTree(analysis, forms.length);
        expectNoCrossing(analysis.heads);
      }),
    );
  });

  it('says the same each time', () => {
    const forms = 'The council rejected the plan on Monday .'.split(' ');
    expect(analyse(forms)).toEqual(analyse(forms));
  });

  it.each([399, 400, 401, 5000])('makes a tree of a sentence of %i words', (words) => {
    const forms = Array.from({ length: words }, (_, place) => ['ships', ',', 'sailed', 'north'][place % 4] ?? '');
    expectTree(analyse(forms), words);
  });

  it('takes a word of a million letters', () => {
    expectTree(analyse(['a'.repeat(1_000_000), 'sleeps']), 2);
  });
});

/** Each row: a sentence, a word of it, its relation, and the word that it belongs to. */
describe('the tree', () => {
  it.each([
    ['The council rejected the plan .', 'council', 'nsubj', 'rejected'],
    ['The council rejected the plan .', 'plan', 'obj', 'rejected'],
    ['The plan was rejected by the council .', 'plan', 'nsubj:pass', 'rejected'],
    ['The plan was rejected by the council .', 'was', 'aux:pass', 'rejected'],
    ['The plan was rejected by the council .', 'council', 'obl:agent', 'rejected'],
    ['The mayor did not sign the letter .', 'not', 'advmod', 'sign'],
    ['The mayor did not sign the letter .', 'mayor', 'nsubj', 'sign'],
    ['The mayor did not sign the letter .', 'letter', 'obj', 'sign'],
    ['Officials said that the bridge was closed on Friday .', 'Officials', 'nsubj', 'said'],
    ['Officials said that the bridge was closed on Friday .', 'closed', 'ccomp', 'said'],
    ['At least 12 people were killed in the blast .', 'people', 'nsubj:pass', 'killed'],
    ['At least 12 people were killed in the blast .', '12', 'nummod', 'people'],
    ['At least 12 people were killed in the blast .', 'blast', 'obl', 'killed'],
    ['She has never been to Paris .', 'never', 'advmod', 'Paris'],
    ['The troops will leave the town by April .', 'troops', 'nsubj', 'leave'],
    ['The troops will leave the town by April .', 'town', 'obj', 'leave'],
    ['The troops will leave the town by April .', 'April', 'obl', 'leave'],
    ["The museum wo n't open this year .", "n't", 'advmod', 'open'],
  ])('%s: %s is the %s of %s', (sentence, word, relation, head) => {
    const forms = sentence.split(' ');
    const { heads, deprels } = analyse(forms);
    const index = forms.indexOf(word);
    expect([deprels[index], forms[heads[index] ?? -1]]).toEqual([relation, head]);
  });
});

describe('the tags', () => {
  it.each([
    ['The council rejected the plan .', ['DET', 'NOUN', 'VERB', 'DET', 'NOUN', 'PUNCT']],
    ['They may march in March .', ['PRON', 'AUX', 'VERB', 'ADP', 'PROPN', 'PUNCT']],
    ['Her work was praised .', ['PRON', 'NOUN', 'AUX', 'VERB', 'PUNCT']],
  ])('%s', (sentence, tags) => {
    expect(analyse(sentence.split(' ')).upos).toEqual(tags);
  });

  it('tells the forms of a verb apart', () => {
    expect(analyse('They have taken what he took .'.split(' ')).xpos.slice(2, 6)).toEqual(['VBN', 'WP', 'PRP', 'VBD']);
  });
});
