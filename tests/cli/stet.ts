/** Runs the built command line as a user does. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const PROGRAM = resolve('dist/stet.js');

/** Where the cache of a user is in tests, and nowhere else. */
export const OWN_CACHE = { XDG_CACHE_HOME: join(tmpdir(), 'stet-tests-cache') };

/** What a call prints and how it ends; with no colours of the surroundings. */
export function stet(args: readonly string[], { cwd, input = '', env = {} }: Setting = {}): Promise<Run> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...usual } = process.env;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, env: { ...usual, ...OWN_CACHE, ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', fail);
    child.on('close', (code) =>
      done({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** A new folder with files in it; to be removed with `remove`. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'stet-cli-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A draft with a conflict in one voice: 14 March 2026 is a Saturday. */
export const WRONG_DAY = 'The council met in the town hall.\n\nIt will meet again on Monday, 14 March 2026.\n';

/** A draft in which nothing clashes. */
export const CLEAN = 'The council met in the town hall.\n\nIt will meet again on Saturday, 14 March 2026.\n';
