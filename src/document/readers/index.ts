/** All readers. A new format is a file in this folder, a line here and its name in the type Format. */
import type { Format } from '../document.ts';
import { markdown } from './markdown.ts';
import type { Reader } from './reader.ts';
import { text } from './text.ts';

/** The first one reads every file whose extension no reader claims. */
export const READERS: readonly [Reader, ...Reader[]] = [text, markdown];

/** The reader for a format, or else for a path by its extension. */
export function readerFor(path: string, format?: Format): Reader {
  const name = path.toLowerCase();
  const fits = (reader: Reader): boolean =>
    format === undefined ? reader.extensions.some((extension) => name.endsWith(extension)) : reader.format === format;
  return READERS.find(fits) ?? READERS[0];
}
