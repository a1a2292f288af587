/** What the engine says of a claim, a pair or a group before it becomes a finding with an id and a severity. */
import type { Claim } from '../claims/index.ts';
import type { Answer } from '../compare/answer.ts';
import type { Explanation } from '../compare/vocabulary.ts';
import type { Voice } from '../compare/voice.ts';

/** conflict: cannot both be true; tension: hard to square, or sources disagree; drift: compatible, but not the same. */
export type Relation = 'conflict' | 'tension' | 'drift';

/** A claim in its role: a and b are the two sides (in a group a is the whole, b its parts), support a further mention. */
export interface FlaggedClaim {
  readonly role: 'a' | 'b' | 'support';
  readonly claim: Claim;
}

export interface Flag {
  readonly rule: string;
  readonly relation: Relation;
  readonly voice: Voice;
  /** True where the draft itself sets the two side by side ("the union puts the number at"). */
  readonly acknowledged: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  readonly message: string;
  readonly reasoning: readonly Answer[];
  readonly claims: readonly FlaggedClaim[];
}

/** A pair, claim or group that was looked at: the questions and answers, and what came of it. For `stet explain`. */
export interface Candidate {
  readonly rule: string;
  readonly claims: readonly FlaggedClaim[];
  readonly answers: readonly Answer[];
  /** "flagged", or the question that parted the two. */
  readonly verdict: 'flagged' | 'passed';
  /** The question that parted them, where one did. */
  readonly partedAt?: string;
  /** The explanation that let them pass, where it was one. */
  readonly explanation?: Explanation;
}

/** A rule of a desk that failed on a draft; nothing that it found there counts. */
export interface RuleFailure {
  readonly rule: string;
  /** What went wrong and where in the rule, for a person. */
  readonly failed: string;
}

/** What the engine has to say of one draft. */
export interface Judgement {
  readonly flags: readonly Flag[];
  /** Kept only when asked for. */
  readonly candidates: readonly Candidate[];
  /** How many claims had more partners than are compared (64). */
  readonly capped: number;
  /** The rules that were stopped in the draft, for they had flagged MOST_FLAGS. */
  readonly stopped: readonly string[];
  readonly failures: readonly RuleFailure[];
}
