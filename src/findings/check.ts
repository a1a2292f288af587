/** The whole way for one draft: language, reference, claims, engine, findings. */
import { extractClaims } from '../claims/extract.ts';
import type { Claims } from '../claims/index.ts';
import { sourceOf } from '../claims/source.ts';
import type { Document } from '../document/document.ts';
import { BUILT_IN } from '../engine/built-in.generated.ts';
import type { Candidate, Judgement, RuleFailure } from '../engine/flag.ts';
import { judge } from '../engine/judge.ts';
import type { Rule } from '../engine/rule.ts';
import type { AnalysedText } from '../language/analysed.ts';
import type { DeskWords } from '../language/desk-words.ts';
import { readLanguage } from '../language/index.ts';
import type { References } from '../reference/entity.ts';
import { resolveReferences } from '../reference/index.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';

/** What a check is asked to do. */
export interface CheckOptions {
  /** The rules to run; the built-in ones where absent. */
  readonly rules?: readonly Rule[];
  /** Findings below it are left out; 0 to 1, default 0. */
  readonly minConfidence?: number;
  /** Keep every candidate with its answers, for `stet explain`. */
  readonly explain?: boolean;
  /** Words that a desk adds to those that Stet knows. */
  readonly words?: DeskWords;
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
  /** The rules that were stopped in it after 1,000 flags. */
  readonly stopped: readonly string[];
  /** The desk's own rules that failed on the draft. */
  readonly failures: readonly RuleFailure[];
}

/** The stages of a check, each a plain function, so that each can be timed and shown alone. */
export const stages = {
  language: (document: Document, words?: DeskWords): AnalysedText => readLanguage(document, words),
  reference: (text: AnalysedText): References => resolveReferences(text),
  claims: (text: AnalysedText, references: References): Claims =>
    extractClaims(text, references, sourceOf(text, references)),
  engine: (text: AnalysedText, references: References, claims: Claims, options: CheckOptions = {}): Judgement => {
    const date = text.document.date?.value;
    const context = { text, references, claims, ...(date === undefined ? {} : { date }) };
    return judge(options.rules ?? BUILT_IN, context, options.explain ?? false);
  },
  findings: (judgement: Judgement, text: AnalysedText, options: CheckOptions = {}): readonly Finding[] =>
    findingsOf(judgement.flags, text).filter(({ confidence }) => confidence >= (options.minConfidence ?? 0)),
};

/** Takes a draft the whole way: language, reference, claims, rules, findings. */
export function checkDocument(document: Document, options: CheckOptions = {}): CheckedDocument {
  const text = stages.language(document, options.words);
  const references = stages.reference(text);
  const claims = stages.claims(text, references);
  const judgement = stages.engine(text, references, claims, options);
  const findings = stages.findings(judgement, text, options);
  const { candidates, capped, stopped, failures } = judgement;
  return { document, text, references, claims, findings, candidates, capped, stopped, failures };
}
