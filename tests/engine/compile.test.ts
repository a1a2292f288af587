import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compileRule } from '../../src/engine/load/compile.ts';
import { ruleOfFile } from '../../src/engine/load/folder.ts';
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
    [
      'an unknown key',
      RULE.replace('clash: pole', 'clashes: pole'),
      /^x\.yml:7:1: unexpected key "clashes"; expected one of .*\. Did you mean "clash"\?$/u,
    ],
    [
      'an unknown key in a pattern',
      RULE.replace('scale', 'scael'),
      'x.yml:4:19: unexpected key "scael"; expected one of kind, dimension, scale, pole, attribute, polarity, form, noun, verb, class, with, words. Did you mean "scale"?',
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
      'x.yml:6:8: the first entry of same: "digits" needs a rule that computes',
    ],
    [
      'a placeholder that nothing fills',
      RULE.replace('{a.words}', '{a.word}'),
      'x.yml:9:10: unknown placeholder {a.word}',
    ],
    [
      'an explanation that there is not',
      RULE.replace('message', 'unless: [rounding, revized]\nmessage'),
      'the second entry of unless cannot be "revized"; it is one of',
    ],
    ['no passing example', RULE.replace(/pass: .*\n/u, 'pass: []\n'), 'x.yml:11:7: pass needs at least one entry'],
    [
      'a scale that there is not',
      RULE.replace('scale: presence', 'scale: presense'),
      'x.yml:4:26: a.scale: "presense" is no scale',
    ],
    [
      'an end that the scale does not have',
      RULE.replace('pole: absent', 'pole: gone'),
      'x.yml:4:42: a.pole: "gone" is no end of the scale "presence"; expected one of absent, present.',
    ],
    [
      'a class of verbs that there is not',
      RULE.replace('dimension: count', 'class: withdrew'),
      '"withdrew" is no class of verbs. Did you mean "withdraw"?',
    ],
    [
      'a key that says nothing of the kind',
      RULE.replace('dimension: count', 'scale: presence'),
      'x.yml:5:22: "scale" says nothing of the kind "quantity", only of state',
    ],
    [
      'a way of being the same that never holds of the kind',
      RULE.replace('[subject]', '[measure]'),
      'x.yml:6:8: "measure" never holds of the kind "state", only of quantity; the rule could flag nothing',
    ],
    [
      'a clash that the kinds cannot have',
      RULE.replace('clash: pole', 'clash: time'),
      'x.yml:7:8: the kinds "state" and "quantity" never clash in "time"',
    ],
    [
      'an outcome that the clash never has',
      RULE.replace('same: conflict', 'compatible: drift'),
      'x.yml:8:13: "compatible" never comes of the clash "pole", only same, sources, part',
    ],
    [
      'an explanation that explains nothing there',
      RULE.replace('message', 'unless: [rounding]\nmessage'),
      'x.yml:9:10: "rounding" explains nothing where the clash is "pole"',
    ],
    [
      'a relation of the tree that is not read',
      RULE.replace('dimension: count', 'with: { object: [bench] }'),
      'x.yml:5:30: unexpected key "object"; expected one of nsubj, nsubj:pass, obj',
    ],
    [
      'a number for a text',
      RULE.replace('title: Gone, but counted', 'title: 5'),
      'x.yml:2:8: title cannot be 5; it is text',
    ],
    ['a text for a list', RULE.replace('[subject]', 'subject'), 'x.yml:6:7: same cannot be subject; it is a list'],
    ['text that is no YAML', 'a: [', 'x.yml:1:5:'],
    ['an empty file', '', 'x.yml:1:1:'],
    ['a list', '- a\n- b\n', 'x.yml:1:1:'],
  ])('names the place of %s', (_, source, message) => {
    expect(() => compileRule('x.yml', source)).toThrow(message);
  });
});

describe('a file that nobody wrote in good faith', () => {
  it.each([
    [
      'aliases that grow without bound',
      'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n',
      /^x\.yml:2:8: a rule holds no aliases/u,
    ],
    ['lists nested without end', '['.repeat(100_000), /^x\.yml:1:25: this is nested more than 24 levels deep/u],
    ['maps nested without end', '{a: '.repeat(50_000), /^x\.yml:1:97: this is nested more than 24 levels deep/u],
    ['items nested without end', `${'- '.repeat(50_000)}a`, /^x\.yml:1:49: this is nested/u],
    ['a key that is the prototype', `${RULE}__proto__: { shape: one }\n`, /^x\.yml:12:1: "__proto__" cannot be a key/u],
    [
      'the prototype within',
      RULE.replace('kind: state,', '__proto__: { kind: state },'),
      /^x\.yml:4:6: "__proto__" cannot/u,
    ],
    ['a constructor', `${RULE}constructor: x\n`, /^x\.yml:12:1: "constructor" cannot be a key/u],
    ['a key that is there twice', `${RULE}title: Another\n`, /^x\.yml:12:1: the key "title" is there twice/u],
    ['a key that is a list', '? [a, b]\n: c\n', /^x\.yml:1:3: a key is one word or several/u],
    ['a tag', RULE.replace('Gone, but', '!!js/function Gone'), /^x\.yml:2:8: tags/u],
    ['two texts in one file', `${RULE}---\n${RULE}`, /^x\.yml:12:1: a second text begins here/u],
    ['many marks that close nothing', '}'.repeat(20_000), /^x\.yml:1:1: /u],
    ['many anchors', '&a '.repeat(20_000), /^x\.yml:1:4: /u],
  ])('is refused: %s', (_, source, message) => {
    const began = performance.now();
    expect(() => compileRule('x.yml', source)).toThrow(message);
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  it('is refused where it is too long, without being read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'stet-rule-'));
    const path = join(folder, 'long.yml');
    writeFileSync(path, `# ${'x'.repeat(300_000)}\n${RULE}`);
    expect(() => ruleOfFile(path)).toThrow(/long\.yml:1:1: the file has 300\d+ bytes; at most 262144 are read/u);
    writeFileSync(path, new Uint8Array([0x69, 0x64, 0x3a, 0xff]));
    expect(() => ruleOfFile(path)).toThrow(/long\.yml:1:1: this is no UTF-8 text/u);
    rmSync(folder, { recursive: true });
  });

  it('does not grow slow with many keys', () => {
    const keys = Array.from({ length: 20_000 }, (_, at) => `key${at}: a\n`).join('');
    const began = performance.now();
    expect(() => compileRule('x.yml', keys)).toThrow(/x\.yml:1:1: the rule lacks|unexpected key/u);
    expect(performance.now() - began).toBeLessThan(15_000);
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
