/** What runs in the context of a rule beside the rule: takes its modules, gives it the claims, hands its verdicts out as JSON. */
import type { Claim } from '../../../claims/index.ts';
import { lockDown, remove } from './lock-down.ts';
import { decoded, encoded, encodedList } from './wire.ts';
import { type Send, type Start, type World, worldOf } from './world.ts';

/** A module of a rule: what it exports, and what gives it its imports. */
type Module = (exports: Record<string, unknown>, require: (name: string) => unknown) => void;

/** What is asked of a rule. */
interface Task extends Start {
  /** "describe": its definition; "weigh": its verdicts on the candidates, by the numbers of their claims. */
  readonly wanted: 'describe' | 'weigh';
  readonly candidates: readonly (readonly number[])[];
  readonly explain: boolean;
  readonly options: object;
}

/** The name under which a rule's script finds what takes its modules. */
const ENTRY = '__stet';

/**
 * Readies the context's global object. The script of a rule then is one call of __stet with its modules by name, the entry
 * first; what that gives is JSON, whatever the rule does. `outside` is held here alone, and so are the errors that it throws.
 */
export function start(world: object, outside: Send): void {
  const send: Send = (request) => {
    let reply: string;
    try {
      reply = outside(`${request}`);
    } catch {
      throw new RangeError('Stet could not answer: the calls are too deep');
    }
    if (reply.startsWith('!')) throw new TypeError(reply.slice(1));
    return reply;
  };
  const enter = (modules: Readonly<Record<string, Module>>): string => {
    remove(world, ENTRY);
    Object.freeze(world);
    try {
      return perform(modules, send);
    } catch (error) {
      return encoded({ failed: failureOf(error) });
    }
  };
  lockDown(world);
  Object.defineProperty(world, ENTRY, { value: enter, configurable: true });
}

function perform(modules: Readonly<Record<string, Module>>, send: Send): string {
  const task = decoded(send(encodedList(['task'])), noClaim) as Task;
  const world = worldOf(send, task);
  const rule = ruleIn(modules, world);
  if (task.wanted === 'describe') return encoded({ rule: described(rule) });
  return encoded({ verdicts: weigh(rule, task, world) });
}

function noClaim(): Claim {
  throw new TypeError('a task names no claims');
}

type Defined = Readonly<Record<string, unknown>>;

/** The default export of the entry. */
function ruleIn(modules: Readonly<Record<string, Module>>, { api }: World): Defined {
  const made = new Map<string, Record<string, unknown>>();
  const load = (name: string): Record<string, unknown> => {
    const old = made.get(name);
    if (old !== undefined) return old;
    const module = modules[name];
    if (module === undefined) throw new TypeError(`there is no module "${name}"`);
    const exports: Record<string, unknown> = {};
    made.set(name, exports);
    module(exports, (wanted) => (wanted === 'stet/rules' ? api : load(`${wanted.replace(/\.[jt]s$/u, '')}.ts`)));
    return exports;
  };
  const rule = load(Object.keys(modules)[0] ?? '').default;
  if (typeof rule !== 'object' || rule === null) throw new TypeError('the default export is no rule');
  return rule as Defined;
}

/** The rule without its functions, and their names. */
function described(rule: Defined): object {
  const computes = Object.keys(rule).filter((key) => typeof rule[key] === 'function');
  const plain = Object.fromEntries(Object.entries(rule).filter(([, value]) => typeof value !== 'function'));
  return { plain, computes };
}

/** A verdict, or 0 for a candidate that passes where nobody asks why. */
function weigh(rule: Defined, { candidates, explain, options }: Task, { claimOf, context }: World): unknown[] {
  const compare = rule.comparePair ?? rule.compareOne ?? rule.compareGroup;
  if (typeof compare !== 'function') throw new TypeError('the rule has no function that compares');
  return candidates.map((ids) => {
    const verdict: unknown = compare.call(rule, ...ids.map(claimOf), context, options);
    return !explain && isPass(verdict) ? 0 : (verdict ?? null);
  });
}

const isPass = (verdict: unknown): boolean =>
  typeof verdict === 'object' && verdict !== null && 'outcome' in verdict && verdict.outcome === 'none';

/** What was thrown, as texts; it may be anything. */
function failureOf(error: unknown): { message: string; stack: string } {
  try {
    if (!(error instanceof Error)) return { message: `threw ${shortened(`${error as string}`)}`, stack: '' };
    return { message: shortened(`${error.message}`), stack: `${error.stack ?? ''}`.slice(0, LONGEST_STACK) };
  } catch {
    return { message: 'threw what cannot be told', stack: '' };
  }
}

const LONGEST = 500;
const LONGEST_STACK = 4000;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
