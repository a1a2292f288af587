/** The functions of Stet's API that are answered outside, by name; filled when the context starts. */
export const functions: Record<string, (...args: readonly unknown[]) => unknown> = {};
