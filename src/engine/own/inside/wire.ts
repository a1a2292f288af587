/** How values cross: as JSON, with claims by their number and what JSON has no word for marked by "$". */
import type { Claim } from '../../../claims/index.ts';

/** A marked value. */
export type Marked =
  | { readonly $: 'claim'; readonly id: number }
  | { readonly $: 'member'; readonly group: number; readonly index: number }
  | { readonly $: 'claims' }
  | { readonly $: 'context' }
  | { readonly $: 'undefined' }
  | { readonly $: 'number'; readonly value: string };

/** What stands for an object that is not sent itself. */
const marks = new WeakMap<object, Marked>();

/** From now on the object is sent as the mark. */
export function markAs<T extends object>(object: T, mark: Marked): T {
  marks.set(object, mark);
  return object;
}

const stringify = JSON.stringify;
const parse = JSON.parse;

/** The value as JSON. @throws TypeError for a function, which cannot cross. */
export function encoded(value: unknown): string {
  return stringify(value, (_, each: unknown) => {
    if (typeof each === 'object' && each !== null) return marks.get(each) ?? each;
    if (typeof each === 'number' && !Number.isFinite(each)) return { $: 'number', value: `${each}` };
    if (typeof each === 'function') throw new TypeError('a function cannot be handed to Stet');
    if (typeof each === 'bigint') throw new TypeError('a BigInt cannot be handed to Stet; use a number');
    return each;
  });
}

/** Arguments as JSON: an argument that is undefined stays so. */
export const encodedList = (values: readonly unknown[]): string =>
  encoded(values.map((value) => (value === undefined ? { $: 'undefined' } : value)));

/** The value that a JSON text holds; claims come from `claimOf`. */
export function decoded(text: string, claimOf: (id: number) => Claim): unknown {
  return parse(text, (_, each: unknown) => {
    if (typeof each !== 'object' || each === null || !('$' in each)) return each;
    if (each.$ === 'claim' && 'id' in each) return claimOf(Number(each.id));
    if (each.$ === 'number' && 'value' in each) return Number(each.value);
    return each.$ === 'undefined' ? undefined : each;
  });
}
