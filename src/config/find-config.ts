/** Which settings are in force for a draft: the nearest file on the way up from it. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The names of settings files; in one folder the first that is there counts. */
export const CONFIG_NAMES = ['stet.config.yml', 'stet.config.yaml', 'stet.config.json'] as const;

/** A search that reads each folder once. */
export type ConfigSearch = (folder: string) => string | undefined;

/** Finds the settings file that is nearest to a folder, from the folder upwards; undefined where there is none. */
export function configSearch(): ConfigSearch {
  const found = new Map<string, string | undefined>();
  const search = (folder: string): string | undefined => {
    if (found.has(folder)) return found.get(folder);
    const parent = dirname(folder);
    const own = configIn(folder) ?? (parent === folder ? undefined : search(parent));
    found.set(folder, own);
    return own;
  };
  return (folder) => search(resolve(folder));
}

function configIn(folder: string): string | undefined {
  const file = CONFIG_NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (file !== undefined) return file;
  const metadata = join(folder, 'package.json');
  return hasStetKey(metadata) ? metadata : undefined;
}

/** A package.json that is not JSON is somebody else's trouble. */
function hasStetKey(path: string): boolean {
  try {
    const text = readFileSync(path, 'utf8');
    if (!text.includes('"stet"')) return false;
    const value: unknown = JSON.parse(text);
    const own = Object.entries(Object(value)).find(([key]) => key === 'stet')?.[1];
    return typeof own === 'object' && own !== null;
  } catch {
    return false;
  }
}
