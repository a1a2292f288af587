/** A file of a cache: JSON behind the hash of itself, so that a damaged or half-written one counts as absent. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeAtomically } from './atomic-write.ts';

/** The hash of a text in hexadecimal digits. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** What is kept in the file, as its writer left it; undefined where it is not there or not whole. */
export function readKept<T>(file: string): T | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1).trimEnd();
    return sha256(body) === text.slice(0, end) ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value. A folder that cannot be written to makes the next run slower, not this one wrong. */
export function keep(file: string, value: unknown): void {
  const body = JSON.stringify(value);
  try {
    writeAtomically(file, `${sha256(body)}\n${body}\n`);
  } catch {
    // The value is made anew next time.
  }
}
