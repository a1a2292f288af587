/** The data files beside this file: word lists and the model. The build copies them to "data" beside the bundle. */
import { readFileSync } from 'node:fs';

/** The bytes of a data file of src/language/data. */
export function readDataFile(name: string): Buffer {
  return readFileSync(new URL(`./data/${name}`, import.meta.url));
}
