/** Results of earlier runs, so that a draft that did not change is not read again. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DocumentResult } from '../../findings/result.ts';
import { TOOL } from '../../report/tool.ts';
import { keep, readKept, sha256 } from '../../storage/kept-file.ts';
import type { CheckSettings } from './job.ts';

/** Where the results are kept unless --cache-location says otherwise. */
export const CACHE_FOLDER = 'node_modules/.cache/stet';

/** A cache is asked before a draft is checked, and told afterwards. */
export interface ResultCache {
  get(path: string, source: string, settings: CheckSettings): DocumentResult | undefined;
  put(path: string, source: string, settings: CheckSettings, result: DocumentResult): void;
}

/**
 * The cache in a folder. One file a draft and settings, so it does not grow without end. A file holds the hash of what the
 * result depends on (version, build, rules, settings, text) and of itself: a damaged or half-written one counts as absent.
 */
export function resultCache(folder: string): ResultCache {
  const build = buildId();
  const rules = rulesHash();
  const keyOf = (path: string, source: string, settings: CheckSettings): string =>
    sha256(JSON.stringify([TOOL.version, build, rules(settings), settings, basename(path), source]));
  return {
    get: (path, source, settings) => {
      const stored = readKept<Stored>(fileOf(folder, path, settings));
      return stored?.key === keyOf(path, source, settings) ? { ...stored.result, path } : undefined;
    },
    put: (path, source, settings, result) => {
      keep(fileOf(folder, path, settings), { key: keyOf(path, source, settings), result });
    },
  };
}

interface Stored {
  readonly key: string;
  readonly result: DocumentResult;
}

const fileOf = (folder: string, path: string, settings: CheckSettings): string =>
  join(folder, `${sha256(JSON.stringify([path, settings])).slice(0, 32)}.json`);

/** What the build wrote of itself; another build may find other things. */
export function buildId(): string {
  try {
    return readFileSync(new URL('./build-id.txt', import.meta.url), 'utf8');
  } catch {
    return '';
  }
}

/** The hash of a desk's own rules; each folder is read once a run. A rule in TypeScript may import the files beside it. */
function rulesHash(): (settings: CheckSettings) => string {
  const known = new Map<string, string>();
  return ({ ruleFolders, codeRules = [] }) => {
    const key = JSON.stringify([ruleFolders, codeRules]);
    const old = known.get(key);
    if (old !== undefined) return old;
    const beside = [...new Set(codeRules.map(dirname))];
    const texts = [ruleFolders.map((folder) => textsIn(folder, YAML)), beside.map((folder) => textsIn(folder, CODE))];
    const hashed = sha256(JSON.stringify(texts));
    known.set(key, hashed);
    return hashed;
  };
}

const YAML = /\.ya?ml$/u;
const CODE = /\.ts$/u;

const textsIn = (folder: string, names: RegExp): readonly (readonly [string, string])[] =>
  readdirSync(folder)
    .filter((name) => names.test(name))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
