/** The data files beside this file: word lists and the model. The build copies them to "data" beside the bundle. */
import { readFileSync } from 'node:fs';

/** The bytes of a data file of src/language/data. */
export function readDataFile(name: string): Buffer {
  return readFileSync(new URL(`./data/${name}`, import.meta.url));
}

/** A value that is made when it is first asked for, and kept; for data that never changes. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
