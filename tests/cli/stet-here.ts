/**
 * Runs the built program in the process of the tests. A start of Node and the loading of the language take fifteen times as long
 * as most calls, so what a command says is asked here; starts, threads, signals and pipes need `stet` of stet.ts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import type { Program } from '../../src/cli/load-program.ts';
import { styleFor } from '../../src/report/style.ts';
import { OWN_CACHE, type Run, type Setting } from './stet.ts';

/** Jest gives each file of tests a process object, modules and a require of its own; the program gets those of Node. */
const host = runInThisContext('process') as NodeJS.Process;

const style = styleFor({ isTTY: false, columns: undefined, env: {} });
let program: Program | undefined;

/** What a call prints and how it ends. Calls follow one another: the folder and the surroundings are those of the process. */
export async function stetHere(
  args: readonly string[],
  { cwd = host.cwd(), env = {} }: Omit<Setting, 'input'> = {},
): Promise<Run> {
  program ??= loaded();
  let stdout = '';
  let stderr = '';
  const terminal = {
    style,
    interactive: false,
    out: (text: string) => {
      stdout += text;
    },
    err: (text: string) => {
      stderr += text;
    },
  };
  const before = { cwd: host.cwd(), env: { ...host.env } };
  host.chdir(cwd);
  Object.assign(host.env, OWN_CACHE, env);
  try {
    return { code: await program.run(args, terminal), stdout, stderr };
  } finally {
    host.chdir(before.cwd);
    for (const name of Object.keys({ ...OWN_CACHE, ...env })) {
      const value = before.env[name];
      if (value === undefined) delete host.env[name];
      else host.env[name] = value;
    }
  }
}

function loaded(): Program {
  const name = readdirSync('dist').find((each) => /^program-.*\.cjs$/u.test(each));
  if (name === undefined) throw new Error('there is no program in dist/; "npm run build" makes it');
  const filename = resolve('dist', name);
  const start = runInThisContext(readFileSync(filename, 'latin1'), { filename });
  const module = { exports: {} };
  start(
    module.exports,
    host.getBuiltinModule('node:module').createRequire(filename),
    module,
    filename,
    dirname(filename),
  );
  return module.exports as Program;
}
