/** Takes from a context all that a rule has no use for: what tells the time, the machine or the place, and what runs later. */

import { bound } from './bounded.ts';

/** The globals that stay. What computes, and nothing else. */
const KEPT = new Set([
  ...['undefined', 'NaN', 'Infinity', 'Object', 'Array', 'Number', 'Boolean', 'String', 'Symbol', 'BigInt', 'RegExp'],
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'Math', 'JSON', 'parseInt', 'parseFloat', 'isNaN', 'isFinite', 'Error'],
  ...['RangeError', 'TypeError', 'SyntaxError', 'ReferenceError', 'EvalError', 'URIError', 'AggregateError'],
]);

/** Methods whose result depends on the machine's language, or that make promises. */
const LOCAL = ['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase'];

/** How many calls of a stack an error shows. */
const STACK_LINES = 20;

/** Held here, for the context loses its own. */
const { deleteProperty, ownKeys } = Reflect;

/** Removes a name; does nothing where it is not there or stays. */
export const remove = (from: object, name: PropertyKey): boolean => deleteProperty(from, name);

/** The context's global object without a prototype and with what stays alone. */
export function lockDown(world: object): void {
  for (const type of [Object, Array, Number, String, BigInt]) {
    for (const name of LOCAL) remove(type.prototype, name);
  }
  remove(Array, 'fromAsync');
  remove(Math, 'random');
  remove(Error, 'captureStackTrace');
  // A function there would be given the calls that led here, from outside too.
  const fixed = { writable: false, configurable: false };
  Object.defineProperty(Error, 'prepareStackTrace', { value: undefined, ...fixed });
  Object.defineProperty(Error, 'stackTraceLimit', { value: STACK_LINES, ...fixed });
  bound(world);
  for (const name of ownKeys(world)) {
    if (typeof name !== 'string' || !KEPT.has(name)) remove(world, name);
  }
  Object.setPrototypeOf(world, null);
}
