/** The drafts below a folder. */
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that no one writes drafts in; those whose name begins with a dot are passed over too. */
const PASSED_OVER = new Set(['node_modules']);

/**
 * The files in a folder and below it, as paths from the current folder. Links are followed, but no folder is
 * entered twice, so a loop of links ends. A folder that cannot be read is taken for empty.
 */
export function filesBelow(folder: string, entered: Set<string> = new Set()): string[] {
  const found: string[] = [];
  collect(folder, entered, found);
  return found;
}

function collect(folder: string, entered: Set<string>, found: string[]): void {
  const real = realpathSync(folder);
  if (entered.has(real)) return;
  entered.add(real);
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    const kind = entry.isSymbolicLink() ? targetOf(path) : entry;
    if (kind?.isDirectory() === true && !PASSED_OVER.has(entry.name)) collect(path, entered, found);
    else if (kind?.isFile() === true) found.push(path);
  }
}

/** Folders that are no links come first, so that a draft is named by its own path. */
function entriesOf(folder: string): Dirent[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  const shown = entries.filter(({ name }) => !name.startsWith('.'));
  const links = (entry: Dirent) => Number(entry.isSymbolicLink());
  return shown.sort((x, y) => links(x) - links(y) || (x.name < y.name ? -1 : 1));
}

/** What a link leads to; nothing where it leads nowhere or back to itself. */
function targetOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
