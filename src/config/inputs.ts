/** From what a person names on the command line (files, folders, globs, "-") to the files to check. */
import { realpathSync, type Stats, statSync } from 'node:fs';
import { extname, posix, relative, resolve, sep } from 'node:path';
import { BY_ENDING, type DraftFilter } from './drafts.ts';
import { filesBelow } from './walk.ts';

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
    | 'binary'
    | 'rule-failed'
    | 'internal';
  /** In plain words: what is wrong and what to do. */
  readonly message: string;
}

/** What there is to check. */
export interface Inputs {
  /** Each once, sorted by path; with "/" between folders; "-" is standard input. */
  readonly paths: readonly string[];
  /** Sorted by path. */
  readonly errors: readonly InputError[];
  /** What was named and is passed over, in words. */
  readonly notes: readonly string[];
}

/** Standard input, as it is named on the command line. */
export const STANDARD_INPUT = '-';

/** Files that look like drafts to a person, but hold no plain text. Taken from the usual word processors' lists. */
const OTHER_FORMATS = new Set(['.doc', '.docx', '.epub', '.htm', '.html', '.odt', '.pages', '.pdf', '.rtf', '.tex']);

/**
 * The files that the arguments stand for. A folder stands for all drafts in it and below it, as the filter tells them (.txt
 * and .md where there are no settings); an argument that is no path is read as a glob; a file that is named itself may have
 * any other ending, and is read as text, unless the settings pass it over. Several paths to one file count once.
 */
export async function findInputs(
  names: readonly string[],
  folder = process.cwd(),
  filter: DraftFilter = BY_ENDING,
): Promise<Inputs> {
  const paths = new Set<string>();
  const errors = new Map<string, InputError>();
  const notes = new Set<string>();
  for (const name of names) {
    const found = await find(name, folder, filter);
    for (const path of found.paths) paths.add(path);
    for (const error of found.errors) errors.set(error.path, error);
    for (const note of found.notes) notes.add(note);
  }
  return {
    paths: onceEach([...paths].sort(), folder),
    errors: [...errors.values()].sort((x, y) => (x.path < y.path ? -1 : 1)),
    notes: [...notes].sort(),
  };
}

async function find(name: string, folder: string, filter: DraftFilter): Promise<Inputs> {
  if (name === STANDARD_INPUT) return { paths: [STANDARD_INPUT], errors: [], notes: [] };
  const path = shown(name, folder);
  const stats = statOf(resolve(folder, name));
  if (stats === undefined) return findMissing(name, path, folder, filter);
  if (stats.isDirectory()) return findInFolder(name, path, folder, filter);
  if (!stats.isFile() && !stats.isFIFO()) {
    return failed(path, 'not-a-file', 'this is a device or socket, not a file');
  }
  const ending = extname(name).toLowerCase();
  if (OTHER_FORMATS.has(ending)) {
    return failed(path, 'unsupported-format', `Stet does not read ${ending} files; save the draft as .txt or .md`);
  }
  const ignoredBy = await filter.ignoredBy(resolve(folder, name));
  if (ignoredBy !== undefined) return { paths: [], errors: [], notes: [`${path} is passed over (${ignoredBy})`] };
  return { paths: [path], errors: [], notes: [] };
}

async function findMissing(name: string, path: string, folder: string, filter: DraftFilter): Promise<Inputs> {
  const { isDynamicPattern, glob } = await import('tinyglobby');
  if (!isDynamicPattern(name)) return failed(path, 'not-found', 'there is no such file or folder');
  const found = await glob([name], { cwd: folder, expandDirectories: false, ignore: ['**/node_modules/**'] });
  if (found.length === 0) return failed(name, 'no-match', 'no file matches this pattern');
  const kept: string[] = [];
  for (const file of found) if ((await filter.ignoredBy(resolve(folder, file))) === undefined) kept.push(file);
  return { paths: kept.map((file) => shown(file, folder)), errors: [], notes: [] };
}

async function findInFolder(name: string, path: string, folder: string, filter: DraftFilter): Promise<Inputs> {
  const top = resolve(folder, name);
  const found: string[] = [];
  for (const file of filesBelow(top)) if (await filter.isDraft(file)) found.push(relative(top, file));
  if (found.length === 0)
    return failed(path, 'no-drafts', 'there are no drafts in this folder (.txt or .md, or what the settings name)');
  return { paths: found.map((file) => posix.join(path, file.split(sep).join('/'))), errors: [], notes: [] };
}

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

/** Of several paths to one file, the one that leads over no link, else the first. */
function onceEach(paths: readonly string[], folder: string): string[] {
  const files = new Map<string, string>();
  for (const path of paths) {
    const real = realPath(resolve(folder, path));
    if (!files.has(real) || real === resolve(folder, path)) files.set(real, path);
  }
  return [...files.values()].sort();
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

const failed = (path: string, code: InputError['code'], message: string): Inputs => ({
  paths: [],
  errors: [{ path, code, message }],
  notes: [],
});
