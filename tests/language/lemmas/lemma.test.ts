import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { lemma } from '../../../src/language/lemmas/index.ts';
import { UPOS, type Upos } from '../../../src/language/upos.ts';

describe('lemma', () => {
  it.each<[string, Upos, string, string]>([
    ['withdrew', 'VERB', 'VBD', 'withdraw'],
    ['withdrawn', 'VERB', 'VBN', 'withdraw'],
    ['says', 'VERB', 'VBZ', 'say'],
    ['denies', 'VERB', 'VBZ', 'deny'],
    ['denied', 'VERB', 'VBD', 'deny'],
    ['died', 'VERB', 'VBD', 'die'],
    ['dying', 'VERB', 'VBG', 'die'],
    ['agreed', 'VERB', 'VBD', 'agree'],
    ['needed', 'VERB', 'VBD', 'need'],
    ['stopped', 'VERB', 'VBD', 'stop'],
    ['hoped', 'VERB', 'VBD', 'hope'],
    ['putting', 'VERB', 'VBG', 'put'],
    ['controlled', 'VERB', 'VBD', 'control'],
    ['travelling', 'VERB', 'VBG', 'travel'],
    ['called', 'VERB', 'VBD', 'call'],
    ['concluding', 'VERB', 'VBG', 'conclude'],
    ['visited', 'VERB', 'VBD', 'visit'],
    ['organised', 'VERB', 'VBD', 'organise'],
    ['Killed', 'VERB', 'VBN', 'kill'],
    ['teaches', 'VERB', 'VBZ', 'teach'],
    ['goes', 'VERB', 'VBZ', 'go'],
    ['fled', 'VERB', 'VBD', 'flee'],
    ['blogged', 'VERB', 'VBD', 'blog'],
  ])('takes the ending off the verb %s', (form, upos, xpos, base) => expect(lemma(form, upos, xpos)).toBe(base));

  it.each<[string, Upos, string, string]>([
    ['found', 'VERB', 'VBP', 'found'],
    ['found', 'VERB', 'VBD', 'find'],
    ['saw', 'NOUN', 'NN', 'saw'],
    ['left', 'ADJ', 'JJ', 'left'],
    ['left', 'VERB', 'VBD', 'leave'],
    ['meeting', 'NOUN', 'NN', 'meeting'],
    ['meeting', 'VERB', 'VBG', 'meet'],
    ['leaves', 'VERB', 'VBZ', 'leave'],
  ])('follows the tag: %s %s %s', (form, upos, xpos, base) => expect(lemma(form, upos, xpos)).toBe(base));

  it.each<[string, Upos, string, string]>([
    ['cities', 'NOUN', 'NNS', 'city'],
    ['crises', 'NOUN', 'NNS', 'crisis'],
    ['houses', 'NOUN', 'NNS', 'house'],
    ['viruses', 'NOUN', 'NNS', 'virus'],
    ['policemen', 'NOUN', 'NNS', 'policeman'],
    ['grandchildren', 'NOUN', 'NNS', 'grandchild'],
    ['people', 'NOUN', 'NNS', 'person'],
    ['troops', 'NOUN', 'NNS', 'troop'],
    ['wives', 'NOUN', 'NNS', 'wife'],
    ['boxes', 'NOUN', 'NNS', 'box'],
    ['heroes', 'NOUN', 'NNS', 'hero'],
    ['headquarters', 'NOUN', 'NNS', 'headquarters'],
    ['clothes', 'NOUN', 'NNS', 'clothes'],
    ['species', 'NOUN', 'NNS', 'species'],
    ['news', 'NOUN', 'NN', 'news'],
    ['MPs', 'NOUN', 'NNS', 'MP'],
    ['TV', 'NOUN', 'NN', 'TV'],
    ['1990s', 'NOUN', 'NNS', '1990s'],
    ['gas', 'NOUN', 'NN', 'gas'],
  ])('takes the ending off the noun %s', (form, upos, xpos, base) => expect(lemma(form, upos, xpos)).toBe(base));

  it.each<[string, Upos, string, string]>([
    ['bigger', 'ADJ', 'JJR', 'big'],
    ['earliest', 'ADJ', 'JJS', 'early'],
    ['larger', 'ADJ', 'JJR', 'large'],
    ['worse', 'ADJ', 'JJR', 'bad'],
    ['better', 'ADV', 'RBR', 'well'],
    ['more', 'ADJ', 'JJR', 'more'],
    ['clever', 'ADJ', 'JJ', 'clever'],
    ['Syrian', 'ADJ', 'JJ', 'Syrian'],
    ['polish', 'VERB', 'VB', 'polish'],
    ['Recent', 'ADJ', 'JJ', 'recent'],
  ])('takes the degree off %s', (form, upos, xpos, base) => expect(lemma(form, upos, xpos)).toBe(base));

  it.each<[string, Upos, string, string]>([
    ["n't", 'PART', 'RB', 'not'],
    ['n\u2019t', 'PART', 'RB', 'not'],
    ["'s", 'AUX', 'VBZ', 'be'],
    ["'s", 'PART', 'POS', "'s"],
    ["'d", 'AUX', 'MD', 'would'],
    ["'d", 'AUX', 'VBD', 'have'],
    ['wo', 'AUX', 'MD', 'will'],
    ['ca', 'AUX', 'MD', 'can'],
    ['were', 'AUX', 'VBD', 'be'],
    ['him', 'PRON', 'PRP', 'he'],
    ['her', 'PRON', 'PRP', 'she'],
    ['her', 'PRON', 'PRP$', 'her'],
    ['their', 'PRON', 'PRP$', 'their'],
    ['I', 'PRON', 'PRP', 'I'],
    ['these', 'DET', 'DT', 'this'],
    ['States', 'PROPN', 'NNPS', 'States'],
    ['IS', 'PROPN', 'NNP', 'IS'],
    ['14,000', 'NUM', 'CD', '14000'],
    ['\u201c', 'PUNCT', '``', '"'],
    ['', 'X', '', ''],
  ])('knows the closed classes and names: %s %s %s', (form, upos, xpos, base) =>
    expect(lemma(form, upos, xpos)).toBe(base),
  );

  it.each(['gum', 'ewt'])('agrees with %s-dev in at least 97.5 of 100 words', (name) => {
    const path = `../shared/data/treebank/${name}-dev.conllu`;
    if (!existsSync(path)) return console.warn(`skipped: no ${path}`);
    const rows = readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((row) => /^\d+$/.test(row[0] ?? '') && row[2] !== '_');
    const right = rows.filter(([, form = '', gold, tag, xpos = '']) => {
      const upos = UPOS.find((known) => known === tag) ?? 'X';
      return lemma(form, upos, xpos) === gold;
    });
    expect(right.length / rows.length).toBeGreaterThanOrEqual(0.975);
  });
});
