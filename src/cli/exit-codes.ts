/** What a command's exit code says. */

/** Nothing is as grave as --fail-on. */
export const PASSED = 0;
/** Something is. */
export const FLAGGED = 1;
/** The run itself went wrong: usage, configuration, unreadable input. */
export const FAILED = 2;
/** Ctrl-C ended it: 128 and the number of SIGINT. Source: POSIX shells. */
export const INTERRUPTED = 130;
