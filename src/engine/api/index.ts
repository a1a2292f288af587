/**
 * What rules in TypeScript are written with: `import { defineRule, yes, no } from 'stet/rules'`. The built-in rules in rules/
 * import from here and from nowhere else, so that a desk's rule can do all that they can.
 */
export * from './answers.ts';
export * from './claims.ts';
export * from './figures.ts';
export * from './questions.ts';
export * from './times.ts';
export * from './words.ts';
