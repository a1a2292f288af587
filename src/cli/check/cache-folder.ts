/** Where rules are kept as they were read. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { CACHE_FOLDER } from './cache.ts';

/**
 * The folder for rules: below the one that --cache-location names; else below node_modules/.cache, where there is a node_modules;
 * else below that of the system for this user, so that no folder is made beside drafts. Undefined where the user has none.
 */
export function ruleCacheFolder(location: string | undefined): string | undefined {
  const folder = location ?? (existsSync('node_modules') ? CACHE_FOLDER : userFolder());
  return folder === undefined ? undefined : join(folder, 'rules');
}

/** Source: the XDG Base Directory Specification; Apple's and Microsoft's places for the same. */
function userFolder(): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME !== undefined && isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, 'stet');
  if (process.platform === 'win32') return LOCALAPPDATA === undefined ? undefined : join(LOCALAPPDATA, 'stet', 'cache');
  const home = homeFolder();
  if (home === undefined) return undefined;
  return process.platform === 'darwin' ? join(home, 'Library', 'Caches', 'stet') : join(home, '.cache', 'stet');
}

function homeFolder(): string | undefined {
  try {
    const home = homedir();
    return isAbsolute(home) ? home : undefined;
  } catch {
    return undefined;
  }
}
