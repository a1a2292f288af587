/** A claim as plain data: many read their parts when they are asked for, which JSON would not do. */
import type { Claim } from '../../claims/index.ts';

/** What a claim has at once, and the names of what it reads when it is asked for. */
export interface PlainClaim {
  readonly ready: Readonly<Record<string, unknown>>;
  readonly late: readonly string[];
}

/** Late parts that cost little, and that nearly all rules ask for. */
const SOON = new Set(['span', 'text', 'place', 'value']);

/** The claim without what few rules ask for. */
export function plainClaim(claim: Claim): PlainClaim {
  const names = lateParts(claim);
  const soon = names.filter((name) => SOON.has(name)).map((name) => [name, Reflect.get(claim, name)]);
  return { ready: { ...Object.fromEntries(soon), ...claim }, late: names.filter((name) => !SOON.has(name)) };
}

/** A late part of a claim. @throws RangeError where the claim has none of that name. */
export function partOf(claim: Claim, name: unknown): unknown {
  if (typeof name === 'string' && lateParts(claim).includes(name)) return Reflect.get(claim, name);
  throw new RangeError(`a claim has no ${String(name)}`);
}

const known = new WeakMap<object, readonly string[]>();

/** The names of the getters of the claim's class and of those before it. */
function lateParts(claim: Claim): readonly string[] {
  const prototype = Object.getPrototypeOf(claim);
  const old = known.get(prototype);
  if (old !== undefined) return old;
  const names: string[] = [];
  for (let each = prototype; each !== null && each !== Object.prototype; each = Object.getPrototypeOf(each)) {
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(each)))
      if (get !== undefined) names.push(name);
  }
  known.set(prototype, names);
  return names;
}
