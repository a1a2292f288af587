/** From what a person names on the command line (files, folders, globs, "-") to the files to check. */
import { type Stats, statSync } from 'node:fs';
import { extname, posix, relative, resolve, sep } from 'node:path';

/** Something that was named and cannot be checked. */
export interface InputError {
  readonly path: string;
  readonly code:
    | 'not-found'
    | 'no-match'
    | 'no-drafts'
    | 'not-a-file'
    | 'unsupported-format'
    | 'unreadable'
    | 'not-utf-8'
    | 'binary';
  /** In plain words: what is wrong and what to do. */
  readonly message: string;
}

/** What there is to check. */
export interface Inputs {
  /** Each once, sorted by path; with "/" between folders; "-" is standard input. */
  readonly paths: readonly string[];
  /** Sorted by path. */
  readonly errors: readonly InputError[];
}

/** Standard input, as it is named on the command line. */
export const STANDARD_INPUT = '-';

/** The endings of drafts that a folder is searched for. */
const DRAFTS = ['txt', 'md'];

/** Folders that no one writes drafts in. */
const PASSED_OVER = ['**/node_modules/**', '**/.git/**'];

/** Files that look like drafts to a person, but hold no plain text. Taken from the usual word processors' lists. */
const OTHER_FORMATS = new Set(['.doc', '.docx', '.epub', '.htm', '.html', '.odt', '.pages', '.pdf', '.rtf', '.tex']);

/**
 * The files that the arguments stand for. A folder stands for all .txt and .md files in it and below it (links to folders
 * are not followed, so a loop cannot catch it); an argument that is no path is read as a glob; a file that is named
 * itself may have any other ending, and is read as text.
 */
export async function findInputs(names: readonly string[], folder = process.cwd()): Promise<Inputs> {
  const paths = new Set<string>();
  const errors = new Map<string, InputError>();
  for (const name of names) {
    const found = await find(name, folder);
    for (const path of found.paths) paths.add(path);
    for (const error of found.errors) errors.set(error.path, error);
  }
  return { paths: [...paths].sort(), errors: [...errors.values()].sort((x, y) => (x.path < y.path ? -1 : 1)) };
}

async function find(name: string, folder: string): Promise<Inputs> {
  if (name === STANDARD_INPUT) return { paths: [STANDARD_INPUT], errors: [] };
  const path = shown(name, folder);
  const stats = statOf(resolve(folder, name));
  if (stats === undefined) return findMissing(name, path, folder);
  if (stats.isDirectory()) return findInFolder(name, path, folder);
  if (!stats.isFile() && !stats.isFIFO()) {
    return failed(path, 'not-a-file', 'this is a device or socket, not a file');
  }
  const ending = extname(name).toLowerCase();
  if (OTHER_FORMATS.has(ending)) {
    return failed(path, 'unsupported-format', `Stet does not read ${ending} files; save the draft as .txt or .md`);
  }
  return { paths: [path], errors: [] };
}

async function findMissing(name: string, path: string, folder: string): Promise<Inputs> {
  const { isDynamicPattern, glob } = await import('tinyglobby');
  if (!isDynamicPattern(name)) return failed(path, 'not-found', 'there is no such file or folder');
  const found = await glob([name], { ...walk(folder), expandDirectories: false });
  if (found.length === 0) return failed(name, 'no-match', 'no file matches this pattern');
  return { paths: found.map((file) => shown(file, folder)), errors: [] };
}

async function findInFolder(name: string, path: string, folder: string): Promise<Inputs> {
  const { glob } = await import('tinyglobby');
  const from = resolve(folder, name);
  const found = await glob([`**/*.{${DRAFTS.join(',')}}`], { ...walk(from), caseSensitiveMatch: false });
  if (found.length === 0) return failed(path, 'no-drafts', 'there are no .txt or .md files in this folder');
  return { paths: found.map((file) => posix.join(path, file)), errors: [] };
}

const walk = (cwd: string) => ({ cwd, dot: false, followSymbolicLinks: false, ignore: PASSED_OVER, onlyFiles: true });

/** A path as reports show it: as it was given, without "./", "a/../" or "\". */
function shown(name: string, folder: string): string {
  const absolute = resolve(folder, name);
  const path = resolve(name) === name ? absolute : relative(folder, absolute) || '.';
  return path.split(sep).join('/');
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

const failed = (path: string, code: InputError['code'], message: string): Inputs => ({
  paths: [],
  errors: [{ path, code, message }],
});
