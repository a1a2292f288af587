/**
 * What a check found out about one draft, as plain data: reports print it, workers send it, the cache keeps it. Offsets are
 * UTF-16 code units from 0 of the source as read; lines and columns count from 1.
 */
import type { ClaimKind, Source, Stance } from '../claims/index.ts';
import type { Answer } from '../compare/answer.ts';
import type { Voice } from '../compare/voice.ts';
import type { DateSource } from '../document/document.ts';
import type { FlaggedClaim, Relation, RuleFailure } from '../engine/flag.ts';
import type { ClaimEntry } from './claim-entry.ts';
import type { DraftClaim, DraftPlace, DraftResult } from './draft.ts';
import type { Decision, Severity } from './finding.ts';
import type { Passage } from './passage.ts';

/** A place in the source. */
export interface PlaceResult {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of the source: start included, end not. */
export interface SpanResult {
  readonly start: PlaceResult;
  readonly end: PlaceResult;
}

/** Who says it; the narrator has no name. */
export interface SourceResult {
  readonly kind: Source['kind'];
  readonly name: string | null;
  readonly mode: Source['mode'];
  /** Who passes it on. */
  readonly via?: SourceResult;
}

/** What a claim is limited to; a key is there only where the text gives it. */
export interface ScopeResult {
  readonly place?: string;
  readonly time?: string;
  readonly population?: readonly string[];
  readonly part?: boolean;
}

/** A claim of a finding. */
export interface ClaimResult extends SpanResult {
  readonly role: FlaggedClaim['role'];
  /** A claim's kind; "comment" for a faulty comment to Stet itself, which has no paragraph (0). */
  readonly kind: ClaimKind | 'comment';
  readonly text: string;
  readonly value: string;
  readonly source: SourceResult;
  readonly stance: Stance;
  readonly scope: ScopeResult;
  readonly paragraph: number;
  readonly sentence: number;
  readonly sentenceText: string;
  /** The columns of start and end in bytes of UTF-8, from 1, for formats that count so. */
  readonly byteColumns: { readonly start: number; readonly end: number };
  /** Where the sentence or row starts; claims of one passage share it. */
  readonly passageStart: number;
  /** The lines of the sentence or row, from 1, both included. */
  readonly passageLines: { readonly first: number; readonly last: number };
  readonly passage: Passage;
  readonly highlights: readonly SpanResult[];
  /** Where the clashing words stand in the draft as it reads, where the draft is part of the result. */
  readonly inDraft?: readonly DraftPlace[];
}

/** A finding with all that reports show of it. */
export interface FindingResult {
  readonly id: string;
  readonly rule: string;
  /** Other rules that flag the same pair of places. */
  readonly also: readonly string[];
  readonly relation: Relation;
  readonly voice: Voice;
  readonly acknowledged: boolean;
  readonly severity: Severity;
  /** 0 to 1. */
  readonly confidence: number;
  readonly message: string;
  readonly decision: Decision | null;
  /** Why it was decided so, where a person said it. */
  readonly reason?: string;
  readonly reasoning: readonly Pick<Answer, 'question' | 'answer' | 'because'>[];
  /** In the order of their roles: a, b, b, …, support. */
  readonly claims: readonly ClaimResult[];
  /** The index in `claims` of the end that was changed, where only changes are looked at. */
  readonly primary?: number;
}

/** A draft and what was found in it. */
export interface DocumentResult {
  readonly path: string;
  /** YYYY-MM-DD, or null where the draft has no date. */
  readonly date: string | null;
  readonly dateFrom: DateSource | null;
  readonly words: number;
  readonly paragraphs: number;
  /** How many claims had more partners than are compared. */
  readonly capped: number;
  /** The rules that were stopped in the draft after 1,000 findings, where any was. */
  readonly stopped?: readonly string[];
  readonly findings: readonly FindingResult[];
  /** A desk's own rules that failed on the draft, where any did. */
  readonly failures?: readonly RuleFailure[];
  /** The draft itself, where a report asks for it. */
  readonly draft?: DraftResult;
  /** All its claims, where they are asked for. */
  readonly claims?: readonly ListedClaim[];
}

/** A claim of a draft with all that is known of it, and where its words stand in the draft as it reads. */
export type ListedClaim = ClaimEntry & DraftClaim & { readonly places: readonly DraftPlace[] };
