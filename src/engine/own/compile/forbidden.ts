/** What a rule may not touch, and what to do instead. */

/** Globals of JavaScript and of Node that are not there for rules, with the reason. */
const REASONS: Readonly<Record<string, string>> = {
  ...of(
    'a rule reads no files, starts nothing and knows no machine',
    'process',
    'require',
    'module',
    'exports',
    'Buffer',
  ),
  ...of('a rule reads no files', '__dirname', '__filename', 'Deno', 'Bun'),
  ...of('a rule asks nothing of the network', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Request', 'URL'),
  ...of('a rule answers at once; nothing runs later', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'),
  ...of('a rule answers at once; nothing runs later', 'clearTimeout', 'clearInterval', 'Promise', 'Atomics'),
  ...of('code is not made from texts', 'eval', 'Function', 'WebAssembly'),
  ...of("a rule knows no clock; the draft's date is context.date, and dayNumber counts days", 'Date', 'performance'),
  ...of('the same draft gives the same findings on every machine', 'Intl', 'crypto', 'navigator', 'localStorage'),
  ...of('a rule has no surroundings', 'globalThis', 'global', 'window', 'self', 'top', 'document'),
  ...of('a rule prints nothing; what it finds is in its verdict', 'console', 'alert'),
  ...of('a rule looks at claims as they are', 'Proxy', 'Reflect'),
  ...of('when memory is freed differs from run to run', 'WeakRef', 'FinalizationRegistry'),
};

function of(reason: string, ...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, reason]));
}

/** Why a global is not there for rules; undefined for names of which nothing is known. */
export const whyNot = (name: string): string | undefined => (Object.hasOwn(REASONS, name) ? REASONS[name] : undefined);

/** The globals of JavaScript that are there: the same list as in inside/lock-down.ts, checked by a test. */
export const THERE: ReadonlySet<string> = new Set([
  ...['undefined', 'NaN', 'Infinity', 'Object', 'Array', 'Number', 'Boolean', 'String', 'Symbol', 'BigInt', 'RegExp'],
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'Math', 'JSON', 'parseInt', 'parseFloat', 'isNaN', 'isFinite', 'Error'],
  ...['RangeError', 'TypeError', 'SyntaxError', 'ReferenceError', 'EvalError', 'URIError', 'AggregateError'],
]);

/** Properties that lead from a value to what it was made by, or to who called. */
const LEADING = new Set([
  ...['constructor', '__proto__', 'prototype', 'caller', 'callee', 'prepareStackTrace', 'captureStackTrace'],
  ...['__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__', 'setPrototypeOf'],
  ...['getPrototypeOf', 'fromAsync'],
]);

/** Methods whose result depends on the language of the machine. */
const LOCAL = new Set(['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase']);

/** Why a property is not asked for, where it is not. */
export function whyNotProperty(name: string): string | undefined {
  if (LEADING.has(name))
    return `"${name}" is not there for rules: a rule looks at claims, not at what they are made of`;
  if (LOCAL.has(name)) return `"${name}" depends on the language of the machine; compare with < or toLowerCase()`;
  return name === 'random' ? '"random" is not there for rules: the same draft gives the same findings' : undefined;
}
