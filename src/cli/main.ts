#!/usr/bin/env node
/** The command line's start: everything else is loaded when a command asks for it. */
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

process.exitCode = await run(process.argv.slice(2), processTerminal());
