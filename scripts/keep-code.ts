/** Run by the build, bundled into dist/: checks a draft and writes the code that V8 has compiled by then. */
import { renameSync, writeFileSync } from 'node:fs';
import { loadProgram } from '../src/cli/load-program.ts';

const { program, script, codeFile } = loadProgram();
const terminal = { ...program.processTerminal(), out: () => {} };
process.exitCode = await program.run(['check', '--fail-on', 'never', ...process.argv.slice(2)], terminal);
writeFileSync(`${codeFile}.new`, script.createCachedData());
renameSync(`${codeFile}.new`, codeFile);
