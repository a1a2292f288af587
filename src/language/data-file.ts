/** The data files beside this file: word lists and the model. The build copies them to "data" beside the bundle. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

const placeOf = (name: string): URL => new URL(`./data/${name}`, import.meta.url);

/** The bytes of a data file of src/language/data. */
export function readDataFile(name: string): Buffer {
  return readFileSync(placeOf(name));
}

/** Reads a data file into bytes that it fills. @throws Error where it is too short. */
export function readDataInto(name: string, bytes: Uint8Array): void {
  const file = openSync(placeOf(name), 'r');
  try {
    for (let at = 0; at < bytes.length; ) {
      const count = readSync(file, bytes, at, bytes.length - at, at);
      if (count === 0) throw new Error(`${name} ends after ${at} bytes; expected ${bytes.length}`);
      at += count;
    }
  } finally {
    closeSync(file);
  }
}
