import { describe, expect, it } from '@jest/globals';
import { compileRule } from '../../src/engine/load/compile.ts';
import { nearestWord } from '../../src/engine/load/nearest-word.ts';

const RULE = `id: gone-but-counted
title: Gone, but counted
shape: pair
a: { kind: state, scale: presence, pole: absent }
b: { kind: quantity, dimension: count }
same: [subject]
clash: pole
relation: { same: conflict }
message: '{a.source} says {a.words}'
flag: [one draft]
pass: [{ draft: another, because: another place }]
`;

describe('compileRule', () => {
  it('reads a rule', () => expect(compileRule('x.yml', RULE)).toMatchObject({ id: 'gone-but-counted', clash: 'pole' }));

  it.each([
    ['an unknown key', RULE.replace('clash: pole', 'clashes: pole'), 'x.yml:1:1: the rule lacks the key "clash"'],
    [
      'an unknown key in a pattern',
      RULE.replace('scale', 'scael'),
      'x.yml:4:19: unexpected key "scael"; expected one of kind, dimension, scale, pole, attribute, polarity, form. Did you mean "scale"?',
    ],
    [
      'a word outside the vocabulary',
      RULE.replace('clash: pole', 'clash: poles'),
      'x.yml:7:8: clash cannot be "poles"; it is one of value, pole',
    ],
    [
      'a clash that only a rule in TypeScript can compute',
      RULE.replace('clash: pole', 'clash: arithmetic'),
      'x.yml:7:8: clash: "arithmetic" needs a rule that computes, in TypeScript; in YAML it is one of value, pole',
    ],
    [
      'a way of being the same that only such a rule knows',
      RULE.replace('[subject]', '[digits]'),
      'x.yml:6:8: same.0: "digits" needs a rule that computes',
    ],
    [
      'a placeholder that nothing fills',
      RULE.replace('{a.words}', '{a.word}'),
      'x.yml:9:10: unknown placeholder {a.word}',
    ],
    [
      'no passing example',
      RULE.replace(/pass: .*\n/u, 'pass: []\n'),
      'x.yml:11:7: pass must NOT have fewer than 1 items',
    ],
    ['text that is no YAML', 'a: [', 'x.yml:1:5:'],
    ['an empty file', '', 'x.yml:1:1:'],
    ['a list', '- a\n- b\n', 'x.yml:1:1:'],
  ])('names the place of %s', (_, source, message) => {
    expect(() => compileRule('x.yml', source)).toThrow(message);
  });

  it('stops at aliases that would grow without bound', () => {
    const bomb = `a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n`;
    expect(() => compileRule('x.yml', bomb)).toThrow(/x\.yml:/u);
  });
});

describe('nearestWord', () => {
  it.each([
    ['formt', 'format'],
    ['no-rul', 'no-rule'],
    ['dtae', 'date'],
  ])('takes %s for %s', (found, expected) =>
    expect(nearestWord(found, ['format', 'date', 'rule', 'no-rule'])).toBe(expected),
  );

  it('has nothing to offer for another word', () => expect(nearestWord('zebra', ['format', 'date'])).toBeUndefined());
});
