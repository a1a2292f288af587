#!/usr/bin/env node
/** The command line's start. */
import { loadProgram } from './load-program.ts';

const { run, processTerminal } = loadProgram().program;

process.exitCode = await run(process.argv.slice(2), processTerminal());
