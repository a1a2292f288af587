/** What a rule is, and what it answers. */
export { type Answer, no, unknown, yes } from '../../compare/answer.ts';
export { ask, type Question } from '../../compare/ask.ts';
export type { CompareContext } from '../../compare/context.ts';
export { compareLives } from '../../compare/lives.ts';
export { compareStandings, type StandingQuestion } from '../../compare/standings.ts';
export { type Voice, voiceOf } from '../../compare/voice.ts';
export type { FlaggedClaim, Relation } from '../flag.ts';
export {
  type ClaimPattern,
  type Clash,
  type ComputedPairRule,
  defineRule,
  type Explanation,
  type FlagExample,
  type GroupRule,
  type OneRule,
  type Outcome,
  type PassExample,
  type RelationTable,
  type Same,
  type Verdict,
} from '../rule.ts';
