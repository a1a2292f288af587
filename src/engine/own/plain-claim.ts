/** A claim as plain data: many read their parts when they are asked for, which JSON would not do. */
import type { Claim } from '../../claims/index.ts';

/** The claim's own parts and those that it reads late. */
export function plainClaim(claim: Claim): Readonly<Record<string, unknown>> {
  const plain: Record<string, unknown> = {};
  for (const name of lateParts(claim)) plain[name] = Reflect.get(claim, name);
  return { ...plain, ...claim };
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
