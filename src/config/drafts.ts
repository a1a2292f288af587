/** Which files are drafts: by their ending, or by what the settings say. */
import { resolve } from 'node:path';
import type { Configs } from './configs.ts';
import { matches } from './in-force.ts';

/** Tells of files whether they are checked. */
export interface DraftFilter {
  /** True for a file of a folder that is a draft and is not to be passed over. */
  isDraft(path: string): Promise<boolean>;
  /** The place of the setting by which a file is passed over, where there is one. */
  ignoredBy(path: string): Promise<string | undefined>;
}

/** The endings of drafts that a folder is searched for. */
const DRAFT = /\.(?:txt|md)$/iu;

/** The filter of the settings that hold for each file. */
export function draftFilter(configs: Configs): DraftFilter {
  const ignoredBy = async (path: string): Promise<string | undefined> => {
    const config = await configs(path);
    const { ignore } = config?.settings ?? {};
    if (config === undefined || ignore === undefined) return undefined;
    return matches(resolve(path), config.folder, ignore) ? config.place(['ignore']) : undefined;
  };
  return {
    ignoredBy,
    isDraft: async (path) => {
      const config = await configs(path);
      const { files } = config?.settings ?? {};
      const fits =
        config === undefined || files === undefined ? DRAFT.test(path) : matches(resolve(path), config.folder, files);
      return fits && (await ignoredBy(path)) === undefined;
    },
  };
}

/** The filter where there are no settings. */
export const BY_ENDING: DraftFilter = draftFilter(async () => undefined);
