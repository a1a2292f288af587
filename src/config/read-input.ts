/** Reads one file, or standard input, as source text. */
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { decodeSource } from '../document/decode-source.ts';
import { type InputError, STANDARD_INPUT } from './inputs.ts';

/** The source text of a path (without a byte order mark), or why it cannot be had. */
export async function readInput(path: string): Promise<{ readonly source: string } | { readonly error: InputError }> {
  let bytes: Uint8Array;
  try {
    bytes = path === STANDARD_INPUT ? await buffer(process.stdin) : readFileSync(path);
  } catch (error) {
    return { error: { path, code: 'unreadable', message: reason(error) } };
  }
  return decodeSource(path, bytes);
}

/** The commonest reasons of the operating system in plain words. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you are not allowed to read this file',
  EPERM: 'you are not allowed to read this file',
  ENOENT: 'the file is gone, or is a link to nothing',
  EISDIR: 'this is a folder, not a file',
  EMFILE: 'too many files are open',
  EIO: 'the disk could not be read',
  ELOOP: 'this link leads back to itself',
  ERR_FS_FILE_TOO_LARGE: 'the file is larger than 2 GiB',
};

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `the file could not be read${code === '' ? '' : ` (${code})`}`;
}
