/** Stands in for Node's assert in the bundle, which takes 10 ms to load; yargs wants these two of it. */

export function strictEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) throw new Error(message ?? 'the values differ');
}

export function notStrictEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) throw new Error(message ?? 'the values are the same');
}
