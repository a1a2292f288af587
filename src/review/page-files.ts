/** The page as it was built: its files, each with its type. Only these are ever served, so no address leads out of the folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { errorCode } from '../storage/error-code.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface PageFile {
  readonly type: string;
  readonly bytes: Buffer;
}

/** The files of the page: "index.html", "assets/NAME"; none where it was not built. */
export function pageFiles(folder = new URL('./review/', import.meta.url)): ReadonlyMap<string, PageFile> {
  const names = [...filesIn(folder), ...filesIn(new URL('assets/', folder)).map((name) => `assets/${name}`)];
  return new Map(names.map((name) => [name, pageFile(name, folder)]));
}

const pageFile = (name: string, folder: URL): PageFile => ({
  type: TYPES[extname(name)] ?? 'application/octet-stream',
  bytes: readFileSync(new URL(encodeURI(name), folder)),
});

function filesIn(folder: URL): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
