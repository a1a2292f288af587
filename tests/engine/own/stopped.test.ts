/** What gets past the check of a rule's text is stopped where it runs: the context leads nowhere, and time and output are bounded. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { runHere } from '../../../src/engine/own/context.ts';
import { check } from '../../../src/index.ts';
import { outcomeOf } from './apart.ts';
import { ruleText } from './rule-text.ts';

/** Tried with all ways to a constructor of functions: each reaches outside only where it could mark the global object there. */
const MARK = "'globalThis.__reached = true'";

const ESCAPES: readonly (readonly [string, string, RegExp])[] = [
  ['the constructor of a function', `(() => {}).constructor(${MARK})();`, /Code generation from strings disallowed/u],
  ['that of a generator', `(function* () {}).constructor(${MARK})();`, /Code generation from strings disallowed/u],
  ['that of a claim', `claim.constructor.constructor(${MARK})();`, /Code generation from strings disallowed/u],
  ['that of the context', `context.constructor.constructor(${MARK})();`, /Code generation from strings disallowed/u],
  ['that of a function of the API', `sameTime.constructor(${MARK})();`, /Code generation from strings disallowed/u],
  ['that of an answer from outside', `sameTime(claim, claim).constructor.constructor(${MARK})();`, /Code generation/u],
  [
    'a name that is put together',
    `(() => {})['const' + 'ructor'](${MARK})();`,
    /Code generation from strings disallowed/u,
  ],
  [
    'that of an error from outside',
    `try { sameTime(); } catch (e) { e.constructor.constructor(${MARK})(); }`,
    /Code generation/u,
  ],
  [
    'that of an error thrown where the stack ends in Stet',
    `const dive = () => { try { dive(); } catch (e) { try { sameTime(claim, claim); } catch (f) { f.constructor.constructor(${MARK})(); } } }; dive();`,
    /Code generation|Maximum call stack|Monday/u,
  ],
  [
    'this',
    `(function () { return this; })().constructor.constructor(${MARK})();`,
    /Cannot read properties of undefined/u,
  ],
  ['who called', '(function f() { return f.caller; })().toString();', /'caller', 'callee', and 'arguments'/u],
  ['the calls of a stack', 'Error.prepareStackTrace = (_, calls) => calls[0].getThis();', /read only property/u],
  ['a longer stack', 'Error.stackTraceLimit = 1e9;', /read only property/u],
  ['the global object', 'globalThis.x;', /globalThis is not defined/u],
  ['what is left of it', 'undefinedName = 1;', /undefinedName is not defined/u],
  ['Stet’s own entry', '__stet({});', /__stet is not defined/u],
  ['process', 'process.exit(1);', /process is not defined/u],
  ['require of a module of Node', "require('node:fs');", /there is no module "node:fs\.ts"/u],
  ['eval', "eval('1');", /eval is not defined/u],
  ['WebAssembly', 'new WebAssembly.Memory({ initial: 1 });', /WebAssembly is not defined/u],
  ['memory that nobody counts', 'new ArrayBuffer(2 ** 40);', /ArrayBuffer is not defined/u],
  ['timers', 'setTimeout(() => {}, 0);', /setTimeout is not defined/u],
  ['promises', 'Promise.resolve();', /Promise is not defined/u],
  ['the clock', 'Date.now();', /Date is not defined/u],
  ['chance', 'Math.random();', /Math\.random is not a function/u],
];

const STOPPED: readonly (readonly [string, string, RegExp])[] = [
  ['loops for ever', 'for (;;);', /did not end within 1001 ms/u],
  ['loops for ever where it is loaded', '', /did not end within 1001 ms/u],
  [
    'calls itself for ever',
    'const f = (n) => f(n + 1) + 1; f(0);',
    /own-rule\.ts:\d+:\d+: Maximum call stack size exceeded/u,
  ],
  ['tries an expression in all ways', "/^(a+)+$/u.test('a'.repeat(60) + '!');", /did not end within 1001 ms/u],
  ['asks Stet for ever', 'for (;;) sameTime(claim, claim);', /did not end within 1001 ms/u],
  [
    'gives too long a text',
    "return { outcome: 'clash', answers: [yes('q', 'x'.repeat(3000))] };",
    /because has more than 2000 characters/u,
  ],
  [
    'gives too many answers',
    "return { outcome: 'clash', answers: Array(300).fill(yes('q', 'b')) };",
    /answers has more than 200 items/u,
  ],
  [
    'gives too much',
    "return { outcome: 'clash', answers: Array(99).fill(yes('q', 'x'.repeat(1e5))) };",
    /gives more than 8 million characters/u,
  ],
  ['sends too much', "sameTime(claim, 'x'.repeat(3e5));", /the arguments are too long/u],
  ['throws a text', "throw 'a text';", /threw a text/u],
  ['throws what cannot be told', 'throw { toString() { throw 1; } };', /threw what cannot be told/u],
  ['throws what loops when it is told', 'throw { toString() { for (;;); } };', /did not end within 1001 ms/u],
  [
    'gives what loops when it is read',
    'return { get outcome() { for (;;); }, answers: [] };',
    /did not end within 1001 ms/u,
  ],
  [
    'gives what loops as JSON',
    "return { outcome: 'clash', answers: [], toJSON() { for (;;); } };",
    /did not end within 1001 ms/u,
  ],
  [
    'gives itself in a circle',
    "const v = { outcome: 'clash', answers: [] }; v.answers.push(v); return v;",
    /circular structure/u,
  ],
  [
    'gives a function',
    "return { outcome: 'clash', answers: [yes('q', () => 1)] };",
    /a function cannot be handed to Stet/u,
  ],
  ['gives a number in place of all objects', 'Object.prototype.toJSON = () => 5;', /gave what are no verdicts/u],
  ['gives nothing in place of all objects', 'Object.prototype.toJSON = () => null;', /gave what are no verdicts/u],
  ['gives other texts in place of all objects', 'Object.prototype.toJSON = () => ({});', /gave what are no verdicts/u],
  [
    'gives no list of verdicts',
    "Object.prototype.toJSON = function () { return 'verdicts' in this ? { verdicts: null } : this; };",
    /gave what are no verdicts/u,
  ],
  [
    'fails, and gives no text of it',
    "Object.prototype.toJSON = function () { return 'failed' in this ? { failed: { message: {}, stack: 3 } } : this; }; throw 1;",
    /gave what are no verdicts/u,
  ],
  [
    'throws what looks like an error of Stet',
    'Object.prototype.toJSON = () => { throw { code: 1 }; };',
    /own-rule\.ts: /u,
  ],
  ['makes a list of thousands of millions', 'Array(4_000_000_000).indexOf(1);', /at most 1048576 entries/u],
  ['spreads such a list', '[...Array(4_000_000_000).keys()];', /at most 1048576 entries/u],
  ['fills such a list', 'new Array(2_000_000_000).fill(1);', /at most 1048576 entries/u],
  ['makes such a list of a length', 'Array.from({ length: 4e9 }, () => 0);', /at most 1048576 entries/u],
  ['sets such a length', 'const list = []; list.length = 4e9; list.includes(1);', /at most 1048576 entries/u],
  [
    'walks what only says it is a list',
    '[].indexOf.call({ length: 2 ** 53 - 1 }, 1);',
    /indexOf is asked of what is no list/u,
  ],
  [
    'fills a map without end',
    'const map = new Map(); for (let n = 0; ; n += 1) map.set(n, n);',
    /at most 262144 entries/u,
  ],
  [
    'fills a set without end',
    'const set = new Set(); for (let n = 0; ; n += 1) set.add(n);',
    /at most 262144 entries/u,
  ],
  ['repeats a text too often', "'x'.repeat(500_000_000).split('');", /at most 4194304 characters/u],
  ['gives nothing', 'return;', /a verdict is an object, not null/u],
  [
    'gives another outcome',
    "return { outcome: 'flagged', answers: [] };",
    /outcome is "flagged"; expected one of clash/u,
  ],
  [
    'gives a weight above 1',
    "return { outcome: 'clash', answers: [yes('q', 'b', 7)] };",
    /weight of an answer is 7; expected a number from 0 to 1/u,
  ],
  [
    'gives a claim of its own',
    "return { outcome: 'clash', answers: [], claims: [{ role: 'a', claim: { ...claim } }] };",
    /none that the rule was given/u,
  ],
  [
    'gives a number of a claim that there is not',
    "return { outcome: 'clash', answers: [], claims: [{ role: 'a', claim: { $: 'claim', id: 99 } }] };",
    /there is no claim 99/u,
  ],
  [
    'asks with a number that is no place',
    "sameTime({ $: 'claim', id: '__proto__' }, claim);",
    /there is no claim __proto__/u,
  ],
  ['asks with half a claim', 'sameTime({}, {});', /Cannot read properties of undefined/u],
];

afterEach(() => {
  // The rest of Stet is as before.
  expect(Reflect.get(globalThis, '__reached')).toBeUndefined();
  expect(Reflect.get({}, 'reached')).toBeUndefined();
});

describe('from inside a rule nothing leads out by', () => {
  it.each(ESCAPES)('%s', (_, body, message) => {
    expect(outcomeOf(ruleText(body))).toMatch(message);
  });

  it.each([
    "import('node:fs')",
    "import/**/('node:fs')",
    'import\n("node:fs")',
    'import.meta',
    '(async () => { throw 1; })()',
    'async function f() {}',
    'for await (const x of []) {}',
    '({ async f() {} })',
    "x = { [import('node:fs')]: 1 }",
  ])('a script that was not made by Stet and has %j', (code) => {
    const ran = runHere(`__stet({ './own-rule.ts': () => { ${code} } })`, 'own-rule', () => '!', 1000);
    expect(ran).toEqual({ stopped: 'is no script' });
  });
});

describe('a rule is stopped, and told of, that', () => {
  it.each(STOPPED)('%s', (_, body, message) => {
    expect(outcomeOf(body === '' ? ruleText('', 'for (;;);') : ruleText(body))).toMatch(message);
  });
});

describe('what a rule changes stays in its own context', () => {
  const BEFORE = outcomeOf(ruleText(''));

  it.each([
    ['the methods of lists', 'Array.prototype.map = Array.prototype.push = () => { throw 1; };'],
    ['what makes JSON', "JSON.stringify = () => 'x'; JSON.parse = () => ({});"],
    ['what makes texts', "String.prototype.startsWith = () => true; String.prototype.slice = () => 'x';"],
    ['all objects', 'Object.prototype.reached = true; Object.prototype.outcome = "clash";'],
    ['all objects, sent outside', 'sameTime(JSON.parse(\'{ "__proto__": { "reached": true } }\'), claim);'],
    ['the claims', "claim.value = 'x'; claim.place.text = 'y'; context.claims.all.length = 0;"],
  ])('%s', (_, body) => {
    outcomeOf(ruleText(`try { ${body} } catch {}`));
    expect(outcomeOf(ruleText(''))).toBe(BEFORE);
    expect(check('It is open on Monday 14 March 2023.').findings.map(({ rule }) => rule)).toEqual([
      'weekday-against-date',
    ]);
  });
});

it('texts, expressions and properties with the words of imports stay what they are', () => {
  const words = "'import async ' + /^import$/u.test('import') + ' ' + { import: 1, async: 2 }.async";
  const body = `return { outcome: 'none', answers: [no('q', ${words})] };`;
  expect(outcomeOf(ruleText(body))).toBe('import async true 2');
});
