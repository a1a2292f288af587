/**
 * Bounds what the engine does in one step. Inside one built-in function that calls no code of the rule nothing in its process can
 * stop it, neither the time limit nor that of the memory: a list of four thousand million entries, made by a slip, would hold the
 * run for ever. It is slips that this is for; what is written to hold a run finds other ways, and only --isolate ends it.
 */

/** A list, map or set of a rule may have so many entries. */
const MOST_ENTRIES = 2 ** 20;
/** A map of 2^20 entries is moved in one piece that breaks the bounds of memory of --isolate; one of so many is not. */
const MOST_KEYS = 2 ** 18;
/** A text that is made by repeating may be so long, and one that is split or normalized, in UTF-16 code units. */
const MOST_CHARACTERS = 2 ** 22;

/** Methods that walk a list, however long, without calling the rule. */
const WALKING = [
  ...['indexOf', 'lastIndexOf', 'includes', 'join', 'fill', 'reverse', 'copyWithin', 'sort', 'slice', 'splice'],
  ...['concat', 'flat', 'shift', 'unshift', 'toSorted', 'toReversed', 'toSpliced', 'with'],
];

type Method = (...args: readonly unknown[]) => unknown;

/** Held here, for the context loses its own. */
const { apply, construct, defineProperty, get } = Reflect;
const { isArray } = Array;

/** Sets the bounds in the context of this code. @param world its global object. */
export function bound(world: object): void {
  for (const name of WALKING) {
    guard(Array.prototype, name, (list, args) => {
      if (!isArray(list)) throw new TypeError(`${name} is asked of what is no list`);
      if (isLong(list) || args.some(isLong)) throw new RangeError(TOO_LONG);
    });
  }
  for (const type of [Map, Set]) {
    guard(type.prototype, type === Map ? 'set' : 'add', (held) => {
      if ((held as { size: number }).size >= MOST_KEYS)
        throw new RangeError(`a map or set of a rule has at most ${MOST_KEYS} entries`);
    });
  }
  guard(String.prototype, 'repeat', (text, [count]) => refuseLong(`${text}`.length * Number(count)));
  guard(String.prototype, 'padStart', (_, [length]) => refuseLong(Number(length)));
  guard(String.prototype, 'padEnd', (_, [length]) => refuseLong(Number(length)));
  guard(String.prototype, 'split', (text) => refuseLong(`${text}`.length));
  guard(String.prototype, 'normalize', (text) => refuseLong(`${text}`.length));
  guard(Array, 'from', (_, [items]) => {
    if (isLong(items)) throw new RangeError(TOO_LONG);
  });
  const lists = new Proxy(Array, {
    apply: (target, _, args) => construct(target, ofFit(args)),
    construct: (target, args, made) => construct(target, ofFit(args), made),
  });
  defineProperty(world, 'Array', { value: lists, writable: true, configurable: true });
}

const TOO_LONG = `a list of a rule has at most ${MOST_ENTRIES} entries`;

/** Is it a list, or what can be made one, of too many entries? */
function isLong(value: unknown): boolean {
  if (typeof value === 'string') return value.length > MOST_ENTRIES;
  return typeof value === 'object' && value !== null && Number(get(value, 'length')) > MOST_ENTRIES;
}

/** The arguments of Array(…), unless they ask for too long a list. */
function ofFit(args: readonly unknown[]): readonly unknown[] {
  if (args.length === 1 && typeof args[0] === 'number' && args[0] > MOST_ENTRIES) throw new RangeError(TOO_LONG);
  return args;
}

function refuseLong(length: number): void {
  if (length > MOST_CHARACTERS)
    throw new RangeError(
      `a text that a rule repeats, pads, splits or normalizes has at most ${MOST_CHARACTERS} characters`,
    );
}

/** Has a check run before the method; does nothing where this engine has no such method. */
function guard(owner: object, name: string, check: (self: unknown, args: readonly unknown[]) => void): void {
  const method: unknown = get(owner, name);
  if (typeof method !== 'function') return;
  const { [name]: value } = {
    [name](this: unknown, ...args: readonly unknown[]): unknown {
      check(this, args);
      return apply(method as Method, this, args);
    },
  };
  defineProperty(owner, name, { value, writable: true, configurable: true });
}
