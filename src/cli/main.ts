#!/usr/bin/env node
/** The command line's start: everything else is loaded when a command asks for it. */
import { setFlagsFromString } from 'node:v8';
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

// A run over a draft is done before most optimised code would pay for its making: V8 waits three times as long with it.
setFlagsFromString('--interrupt-budget=400000');
// Regular expressions are compiled at once: V8 would interpret the first use of each and compile it at the second, which makes
// the many that one draft uses a few times twice, an eighth of the processor time of a short run.
setFlagsFromString('--no-regexp-tier-up');

process.exitCode = await run(process.argv.slice(2), processTerminal());
