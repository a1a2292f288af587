import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { yes } from '../../src/engine/api/index.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { testRule } from '../../src/testing/index.ts';
import { folderWith } from '../cli/stet.ts';

const FLAG = 'The harbour built 40 gates.\n\nThe harbour built 65 gates, the mayor said.';
const PASS = 'The harbour built 40 gates.\n\nThe harbour built 65 fences.';

const rule = (over: Partial<Parameters<typeof defineRule>[0]> = {}) =>
  defineRule({
    id: 'gates-against-gates',
    title: 'Gates counted twice',
    shape: 'pair',
    a: { kind: 'quantity', noun: 'gate' },
    b: { kind: 'quantity', noun: 'gate' },
    same: ['measure'],
    relation: { same: 'conflict', sources: 'tension' },
    message: '{a.value} or {b.value}?',
    flag: [FLAG],
    pass: [{ draft: PASS, because: 'other things' }],
    comparePair: () => ({ outcome: 'clash', answers: [yes('values clash', 'they differ')] }),
    ...over,
  } as Parameters<typeof defineRule>[0]);

const YAML = `id: gates-against-gates
title: Gates counted twice
shape: pair
a: { kind: quantity, noun: gate }
b: { kind: quantity, noun: gate }
same: [measure]
clash: value
relation: { same: conflict, sources: tension }
message: "{a.value} or {b.value}?"
flag: ["The harbour built 40 gates.\\n\\nThe harbour built 65 gates, the mayor said."]
pass: [{ draft: "The harbour built 40 gates.\\n\\nThe harbour built 65 fences.", because: other things }]
`;

let folder: ReturnType<typeof folderWith> | undefined;
afterEach(() => folder?.remove());

describe('testRule', () => {
  it('says nothing of a rule whose cases hold, in TypeScript and in YAML', () => {
    testRule(rule());
    testRule(rule(), { flag: [{ draft: `${FLAG} It rained.`, message: '40 or 65?' }], pass: [`${PASS} It rained.`] });
    folder = folderWith({ 'gates.yml': YAML });
    testRule(join(folder.path, 'gates.yml'));
  });

  it('reads words of a lexicon', () => {
    folder = folderWith({
      'gates.yml': YAML.replace('noun: gate }', 'noun: gate, class: fit-out }'),
      'words.yml': 'classes: { fit-out: { verbs: [build] } }\n',
    });
    testRule(join(folder.path, 'gates.yml'), {}, { lexicons: [join(folder.path, 'words.yml')] });
  });

  it.each([
    [
      'a case that is there twice',
      () => testRule(rule(), { flag: [FLAG] }),
      /a case is there twice: "The harbour built 40/u,
    ],
    ['a case that must flag and must pass', () => testRule(rule(), { pass: [FLAG] }), /a case is there twice/u],
    [
      'a slip in a key of the cases',
      () => testRule(rule(), { falg: [FLAG] } as object),
      /unexpected key "falg" in the cases; expected one of flag, pass\. Did you mean "flag"\?/u,
    ],
    [
      'a slip in a key of the options',
      () => testRule(rule(), {}, { lexicon: [] } as object),
      /unexpected key "lexicon" in the options; expected one of lexicons\. Did you mean "lexicons"\?/u,
    ],
    [
      'a placeholder that nothing fills',
      () => testRule(rule({ message: '{a.value} or {sum}?' })),
      /nothing fills \{sum\} of the message/u,
    ],
    ['a rule with no passing case', () => testRule(rule({ pass: [] })), /there is no passing case/u],
    [
      'another message',
      () => testRule(rule(), { flag: [{ draft: `${FLAG} It rained.`, message: 'Which?' }] }),
      /the message is "40 or 65\?", not "Which\?"/u,
    ],
    [
      'a draft that is not flagged',
      () => testRule(rule(), { flag: ['The harbour built 40 gates.'] }),
      /1 of 3 cases fail[\s\S]*example 2 of "flag" is not flagged[\s\S]*measured gate[\s\S]*nothing: no two claims fit/u,
    ],
    [
      'a draft that is flagged',
      () => testRule(rule(), { pass: [{ draft: FLAG.replace('40', '50'), because: 'luck' }] }),
      /is flagged, although: luck[\s\S]*values clash\? +yes/u,
    ],
    [
      'a path to a rule in TypeScript',
      () => testRule('gates.ts'),
      /import a rule in TypeScript, and hand over the rule itself/u,
    ],
    ['a file that is not there', () => testRule('none.yml'), /none\.yml: there is no such file/u],
    [
      'a lexicon that is not there',
      () => testRule(rule(), {}, { lexicons: ['none'] }),
      /testRule: there is no such file or folder: none/u,
    ],
  ])('refuses %s', (_, test, message) => expect(test).toThrow(message));

  it('works in node:test, from the package as it is built', () => {
    folder = folderWith({
      'gates.yml': YAML,
      'gates.test.mjs':
        "import test from 'node:test';\nimport { testRule } from 'stet/testing';\ntest('gates', () => testRule('gates.yml'));\n",
    });
    mkdirSync(join(folder.path, 'node_modules'));
    symlinkSync(resolve('.'), join(folder.path, 'node_modules/stet'));
    const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...env } = process.env;
    const out = execFileSync(process.execPath, ['--test', 'gates.test.mjs'], {
      cwd: folder.path,
      encoding: 'utf8',
      env,
    });
    expect(out).toMatch(/pass 1/u);
  });
});
