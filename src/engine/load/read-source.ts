/** Reads a file of settings, rules or words whole, unless it is none that a person wrote. */
import { readFileSync, statSync } from 'node:fs';
import { errorCode } from '../../storage/error-code.ts';

/** Bytes; a longer file is no rule or list of words that a person keeps, and would take long to check. */
export const MOST_BYTES = 256 * 1024;

/** The text of a file without a byte order mark, or what is wrong in words that begin with `shown:1:1`. */
export function readSource(path: string, shown: string): { readonly source: string } | { readonly fault: string } {
  const fault = (words: string) => ({ fault: `${shown}:1:1: ${words}` });
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return fault('this is no file');
    if (stats.size > MOST_BYTES)
      return fault(`the file has ${stats.size} bytes; at most ${MOST_BYTES} are read. Split it into several`);
    const source = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    return { source };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { fault: `${shown}: there is no such file` };
    if (errorCode(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return fault('this is no UTF-8 text; save it as UTF-8');
    return fault(`the file cannot be read: ${errorCode(error) ?? String(error)}`);
  }
}
