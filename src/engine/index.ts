/** The rules and what runs them. */
import { BUILT_IN } from './built-in.generated.ts';
import type { Rule } from './rule.ts';

export type { Candidate, Flag, FlaggedClaim, Judgement, Relation } from './flag.ts';
export { judge } from './judge.ts';
export { defineRule, type Rule } from './rule.ts';

/** The rules that come with Stet, sorted by id. */
export const loadBuiltInRules = (): readonly Rule[] => BUILT_IN;
