/** What a rule in TypeScript may not do is refused before anything of it runs, with its place. */
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compileRuleFile } from '../../../src/engine/own/compile/compile.ts';
import { openRule } from '../../../src/engine/own/compile/open.ts';
import { refusalsIn } from '../../../src/engine/own/compile/refusals.ts';
import { runHere } from '../../../src/engine/own/context.ts';
import { ruleFolder, ruleText } from './rule-text.ts';

/** The message with which a rule is refused; empty where it is taken. */
function refusal(text: string, others: Readonly<Record<string, string>> = {}): string {
  const folder = ruleFolder({ 'own-rule.ts': text, ...others });
  try {
    compileRuleFile(join(folder, 'own-rule.ts'), runHere);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll(`${folder}/`, '') : String(error);
  }
}

const HEADS: readonly (readonly [string, string, RegExp])[] = [
  [
    'a module of Node',
    "import { readFileSync } from 'node:fs';",
    /^"node:fs" is refused: a rule imports from "stet\/rules"/u,
  ],
  ['a module of Node without its prefix', "import * as os from 'os';", /"os" is refused/u],
  ['a type of Node', "import type { Stats } from 'fs';", /"fs" is refused/u],
  ['a package', "import _ from 'lodash';", /"lodash" is refused/u],
  ['a file of another folder', "import { x } from '../secret';", /"\.\.\/secret" is refused/u],
  ['a file of a folder below', "import { x } from './below/secret';", /"\.\/below\/secret" is refused/u],
  ['a file by its whole path', "import { x } from '/etc/secret.ts';", /"\/etc\/secret\.ts" is refused/u],
  ['a path that climbs after "./"', "import { x } from './../secret';", /"\.\/\.\.\/secret" is refused/u],
  ['the insides of Stet', "import { x } from 'stet/dist/stet.js';", /"stet\/dist\/stet\.js" is refused/u],
  ['a module of Node, passed on', "export * from 'node:child_process';", /"node:child_process" is refused/u],
  ['import = require', "import fs = require('fs');", /this import is refused/u],
  ['a type by import(…)', "type X = import('fs').Stats;", /this import is refused/u],
  ['declare', 'declare const process: { exit(): void };', /"declare" is refused/u],
  ['declare global', 'declare global { interface Array<T> { x: T } }', /"declare" is refused/u],
  ['a reference to other files', '/// <reference path="/etc/x.d.ts" />', /\/\/\/ <reference" is refused/u],
  ['@ts-nocheck', '// @ts-nocheck', /"@ts-nocheck" is refused/u],
];

const BODIES: readonly (readonly [string, string, RegExp])[] = [
  ['require', "require('fs');", /"require" is not there for rules: a rule reads no files/u],
  ['import(…)', "import('node:fs');", /import\(…\) is refused/u],
  ['import(…) with a comment inside', "import/**/('node:fs');", /import\(…\) is refused/u],
  ['import.meta', 'import.meta;', /import\.meta is refused/u],
  ['process', 'process.exit(0);', /"process" is not there for rules/u],
  ['process, short for its own property', 'const x = { process };', /"process" is not there for rules/u],
  [
    'the network',
    "fetch('https://example.org/');",
    /"fetch" is not there for rules: a rule asks nothing of the network/u,
  ],
  ['a timer', 'setTimeout(() => {}, 1);', /"setTimeout" is not there/u],
  ['eval', "eval('1');", /"eval" is not there for rules: code is not made from texts/u],
  ['eval under another name', "const e = eval; e('1');", /"eval" is not there/u],
  ['new Function', "new Function('return 1');", /"Function" is not there/u],
  ['WebAssembly', 'WebAssembly;', /"WebAssembly" is not there/u],
  ['the constructor of a constructor', "(() => 1).constructor('return process')();", /"constructor" is not there/u],
  ['the same, by a text', "(() => 1)['constructor']('return process')();", /"constructor" is not there/u],
  ['the same, by a constant', "const k = 'constructor'; (() => 1)[k];", /"constructor" is not there/u],
  ['the same, taken apart', 'const { constructor: c } = () => 1; c;', /"constructor" is not there/u],
  ['__proto__', 'context.__proto__;', /"__proto__" is not there/u],
  ['a prototype', 'Array.prototype.map = () => [];', /"prototype" is not there/u],
  ['setPrototypeOf', 'Object.setPrototypeOf({}, null);', /"setPrototypeOf" is not there/u],
  ['the stack of calls', 'Error.prepareStackTrace;', /"prepareStackTrace" is not there/u],
  ['who called', '(function f() { f.caller; })();', /"caller" is not there/u],
  ['async', 'async () => 1;', /"async" is refused: a rule answers at once/u],
  ['a promise', 'new Promise(() => {});', /"Promise" is not there/u],
  ['the clock', 'new Date();', /"Date" is not there for rules: a rule knows no clock/u],
  ['chance', 'Math.random();', /"random" is not there/u],
  ['globalThis', 'globalThis;', /"globalThis" is not there/u],
  ['shared memory', 'new SharedArrayBuffer(8);', /"SharedArrayBuffer" is not there/u],
  ['raw memory', 'new ArrayBuffer(1e9);', /"ArrayBuffer" is not there/u],
  ['Atomics', 'Atomics;', /"Atomics" is not there/u],
  ['a proxy', 'new Proxy({}, {});', /"Proxy" is not there/u],
  ['WeakRef', 'new WeakRef({});', /"WeakRef" is not there/u],
  ['printing', "console.log('x');", /"console" is not there for rules: a rule prints nothing/u],
  ['the language of the machine', "'a'.localeCompare('b');", /"localeCompare" depends on the language of the machine/u],
  ['a fault that is to be overlooked', '/* @ts-ignore */ claim.nothing;', /"@ts-ignore" is refused/u],
  ['a debugger', 'debugger;', /"debugger" is refused/u],
];

/** What is refused in a text, with its line, from 1. */
function refusals(text: string): readonly (readonly [line: number, message: string])[] {
  const { files } = openRule(join(ruleFolder({ 'own-rule.ts': text }), 'own-rule.ts'));
  return refusalsIn(files).map(({ file, start, message }) => [file.getLineAndColumnAtPos(start).line, message]);
}

/** All texts in one file, each on a line, so that TypeScript is started once. */
const inHead = refusals(HEADS.map(([, head]) => head).join('\n'));
const inBody = refusals(BODIES.map(([, body]) => `{ ${body} }`).join('\n'));
const onLine = (found: typeof inHead, index: number) =>
  found.flatMap(([line, message]) => (line === index + 1 ? [message] : [])).join('\n');

describe('a rule is refused that has', () => {
  it.each(HEADS.map((each, index) => [...each, index] as const))('%s', (_, __, message, index) => {
    expect(onLine(inHead, index)).toMatch(message);
  });

  it.each(BODIES.map((each, index) => [...each, index] as const))('%s in its code', (_, __, message, index) => {
    expect(onLine(inBody, index)).toMatch(message);
  });

  it('what a file that it imports may not do', () => {
    const text = ruleText('never();', "import { never } from './never';");
    expect(refusal(text, { 'never.ts': 'export const never = () => process.exit(1);\n' })).toBe(
      [
        'never.ts:1:28: "process" is not there for rules: a rule reads no files, starts nothing and knows no machine',
        '  > 1 | export const never = () => process.exit(1);',
        '      |                            ^^^^^^^',
      ].join('\n'),
    );
  });
});

const ALIKE = [
  'const process = 1, require = 2, fetch = () => 3; fetch(); process + require;',
  'const x = { process: 1, Date: 2, eval: 3 }; x.process + x.Date + x.eval;',
  'class A { constructor(readonly x: number) {} } new A(1).x;',
  "'import(1) process eval constructor';",
  'function* f() { yield 1; } new Map([...f()].map((n) => [n, /a/u]));',
  'twice(2);',
];

it('a rule is taken that has names and words which only look alike, and files of its folder', () => {
  const text = ruleText(ALIKE.join('\n    '), "import { twice } from './sums.ts';");
  expect(refusal(text, { 'sums.ts': 'export const twice = (x: number): number => 2 * x;\n' })).toBe('');
});

describe('a fault is told with its place and the code there', () => {
  it.each([
    [
      'an option without a value',
      ruleText('', 'export interface Options { most: number }'),
      'own-rule.ts:4:27: the option "most" has no usual value',
    ],
    ['a type', ruleText('claim.vaule;'), "own-rule.ts:14:11: Property 'vaule' does not exist on type 'Claim'."],
    [
      'no rule',
      'export const x = 1;\n',
      'own-rule.ts:1:1: the file exports no rule; expected "export default defineRule',
    ],
    [
      'no defineRule',
      'export default { id: "x" };\n',
      'own-rule.ts:1:16: the default export is not made by defineRule',
    ],
    ['an id', ruleText('').replace("'own-rule'", "'Own Rule'"), 'own-rule.ts:5:7: id cannot be'],
    [
      'a shape',
      ruleText('').replace("shape: 'one'", "shape: 'two'"),
      'own-rule.ts:7:3: Type \'"two"\' is not assignable',
    ],
    [
      'options',
      ruleText('', 'export interface Options { when: Map<string, string> }'),
      'own-rule.ts:1:28: the type of the option "when"',
    ],
  ])('%s', (_, text, message) => {
    const told = refusal(text);
    expect(told.slice(0, message.length)).toBe(message);
    expect(told).toMatch(/\n {2}> \d+ \| .*\n +\| +\^/u);
  });
});
