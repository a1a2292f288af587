/** What a rule in TypeScript may import. */

/** The module with Stet's API. */
export const RULE_API = 'stet/rules';

/** A file of the same folder: "./ages", "./ages.ts"; the name without its ending is the first group. */
export const SIBLING = /^\.\/([\w-]+(?:\.[\w-]+)*?)(?:\.[jt]s)?$/u;
