/** How V8 is set for a run of Stet, which reads a draft once: what the command line runs with, and what is measured. */

/** The flags that a version of Node knows. */
export function v8Flags(node: string): readonly string[] {
  return [
    // A run over a draft is done before most optimised code would pay for its making: V8 waits three times as long with it.
    // V8 of later versions of Node has no such flag, and says so on standard error.
    // And it takes less into each function: what it makes is as quick, and made in less time.
    ...(node.startsWith('20.') ? ['--interrupt-budget=400000', '--max-inlined-bytecode-size-cumulative=400'] : []),
    // Regular expressions are compiled at once: V8 would interpret the first use of each and compile it at the second, which
    // makes the many that one draft uses a few times twice, an eighth of the processor time of a short run.
    '--no-regexp-tier-up',
  ];
}
