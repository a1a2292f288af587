/** Runs the scorer over texts, and cuts a folder of drafts in two. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the scorer prints for texts at a path; drafts that miss a wanted figure do not make it fail. */
export function score(folder: string, mode: string, path: string): string {
  return execFileSync(process.execPath, [join(folder, 'eval/score.mjs'), mode, path], { encoding: 'utf8' });
}

/** The drafts whose misses were read during the work, those that were only scored, and all. */
export function halvesOf(folder: string, drafts: string): readonly { readonly name: string; readonly path: string }[] {
  const path = join(folder, drafts);
  const names = readdirSync(path)
    .filter((name) => name.endsWith('.gold.json'))
    .sort();
  const middle = Math.ceil(names.length / 2);
  return [
    { name: 'read', path: copyOf(path, names.slice(0, middle)) },
    { name: 'not read', path: copyOf(path, names.slice(middle)) },
    { name: 'all', path },
  ];
}

function copyOf(path: string, golds: readonly string[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'stet-accuracy-'));
  const stems = new Set(golds.map((name) => name.replace(/\.gold\.json$/u, '')));
  for (const name of readdirSync(path)) {
    if (stems.has(name.replace(/\..*$/u, ''))) copyFileSync(join(path, name), join(copy, name));
  }
  return copy;
}
