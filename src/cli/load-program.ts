/**
 * Loads the program from its one file, with the code that V8 made of it when it was built. Compiling it anew takes longer than
 * checking a short draft.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { v8Flags } from './v8-flags.ts';

export type Program = typeof import('./program.ts');

export interface LoadedProgram {
  readonly program: Program;
  /** From this the build takes the compiled code. */
  readonly script: Script;
  /** Where that is kept: one file for each version and kind of Node, since no other can read it. */
  readonly codeFile: string;
}

/** The name of the program's file, which stands beside this one and tells its contents; the build puts it here. */
declare const PROGRAM_FILE: string;

/** Loads the program. Compiled code that is missing, or made by another Node or with other flags, is done without. */
export function loadProgram(): LoadedProgram {
  for (const flag of v8Flags(process.versions.node)) setFlagsFromString(flag);
  const filename = fileURLToPath(new URL(PROGRAM_FILE, import.meta.url));
  const codeFile = `${filename}.${process.version}-${process.platform}-${process.arch}.code`;
  const code = bytesOf(codeFile);
  // The build sees to it that the file is ASCII, which is read the fastest this way.
  const script = new Script(readFileSync(filename, 'latin1'), {
    // The compiled code keeps this name, wherever it is read later: it tells nothing of the machine that built it.
    filename: PROGRAM_FILE,
    ...(code === undefined ? {} : { cachedData: code }),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, dirname(filename));
  return { program: module.exports as Program, script, codeFile };
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
