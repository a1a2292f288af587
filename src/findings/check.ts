/** The whole way for one draft: language, reference, claims, engine, findings. */
import type { Claims } from '../claims/index.ts';
import type { Document } from '../document/document.ts';
import type { Candidate } from '../engine/flag.ts';
import type { Rule } from '../engine/rule.ts';
import type { AnalysedText } from '../language/analysed.ts';
import type { References } from '../reference/entity.ts';
import type { Finding } from './finding.ts';

/** What a check is asked to do. */
export interface CheckOptions {
  /** The rules to run; the built-in ones where absent. */
  readonly rules?: readonly Rule[];
  /** Findings below it are left out; 0 to 1, default 0. */
  readonly minConfidence?: number;
  /** Keep every candidate with its answers, for `stet explain`. */
  readonly explain?: boolean;
}

/** A draft and everything that Stet read out of it. */
export interface CheckedDocument {
  readonly document: Document;
  readonly text: AnalysedText;
  readonly references: References;
  readonly claims: Claims;
  /** In the order of the text: by the place of the first claim, then of the second, then by rule. */
  readonly findings: readonly Finding[];
  readonly candidates: readonly Candidate[];
  /** How many claims had more partners than are compared. */
  readonly capped: number;
}
