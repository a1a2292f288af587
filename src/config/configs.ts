/** The settings files of a run, each read once. */
import { dirname, resolve } from 'node:path';
import { configSearch } from './find-config.ts';
import type { Config } from './settings.ts';

/** Gives the settings file that is in force for a draft. @throws ConfigError through the promise, for a faulty file. */
export type Configs = (path: string) => Promise<Config | undefined>;

/** The settings of the drafts below a folder; with `file`, that one for all of them. */
export function configsFrom(folder: string, file?: string): Configs {
  const search = configSearch();
  const read = new Map<string, Promise<Config>>();
  return async (path) => {
    const found = file === undefined ? search(dirname(resolve(folder, path))) : resolve(folder, file);
    if (found === undefined) return undefined;
    const config = read.get(found) ?? load(found);
    read.set(found, config);
    return config;
  };
}

/** Loaded only where there is a settings file: it brings the parsers of YAML and of schemas. */
async function load(path: string): Promise<Config> {
  const { readConfig } = await import('./read-config.ts');
  return readConfig(path);
}
