/** How long a run over 2,000 files takes: with one thread and with two, from nothing and from the cache. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTimed } from './run-timed.ts';
import { textsOf } from './texts.ts';

const FILES = 2000;
const WORDS_EACH = 250;

/** Prints a row for each way of running. */
export function manyFiles(folders: readonly string[]): void {
  const folder = filesOf(folders, FILES);
  const cache = mkdtempSync(join(tmpdir(), 'stet-bench-cache-'));
  try {
    console.log(`\n${FILES} files of about ${WORDS_EACH} words      wall clock  processor`);
    for (const threads of ['1', '2'])
      report(`${threads} thread${threads === '1' ? ' ' : 's'}`, folder, ['--threads', threads]);
    report('filling the cache', folder, ['--cache-location', cache]);
    report('from the cache', folder, ['--cache-location', cache]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(cache, { recursive: true, force: true });
  }
}

/** A new folder with so many files of news, none like another. */
export function filesOf(folders: readonly string[], count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'));
  const texts = textsOf(folders, count * WORDS_EACH);
  for (let i = 0; i < count; i += 1)
    writeFileSync(join(folder, `${String(i).padStart(5, '0')}.md`), texts.take(WORDS_EACH));
  return folder;
}

function report(what: string, folder: string, options: readonly string[]): void {
  const { wall, processor } = runTimed([
    'dist/stet.js',
    'check',
    '--fail-on',
    'never',
    '--format',
    'json',
    ...options,
    folder,
  ]);
  console.log(`${what.padEnd(34)}  ${wall.toFixed(1).padStart(6)} s  ${processor.toFixed(1).padStart(7)} s`);
}
