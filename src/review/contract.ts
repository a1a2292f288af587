/**
 * What the server of `stet review` and its page say to each other: every route, request, answer and event. Types alone, so
 * that both sides can import it.
 *
 * All addresses begin with /TOKEN/, TOKEN being the random word of this run. The page names them relative to itself
 * ("api/state"), so that it never has to know the word.
 *
 *     GET    /TOKEN/                         the page: dist/review/index.html
 *     GET    /TOKEN/assets/NAME              its parts: dist/review/assets/NAME
 *     GET    /TOKEN/api/state                ReviewState
 *     GET    /TOKEN/api/draft?path=PATH      DraftView
 *     GET    /TOKEN/api/claims?path=PATH     ClaimsView
 *     GET    /TOKEN/api/claims.csv?path=PATH the same as a file to keep (text/csv, as `stet claims --format csv`)
 *     POST   /TOKEN/api/decisions            DecisionRequest; 200 DecisionAnswer, 409 DecisionConflict
 *     DELETE /TOKEN/api/decisions            UndoRequest;     200 DecisionAnswer, 409 DecisionConflict
 *     GET    /TOKEN/api/events               server-sent events: ReviewEvents
 *
 * Bodies are JSON (content-type: application/json). Every other status than 200 has a Refusal as its body. PATH is the
 * `path` of a draft exactly as the state gives it, encoded by encodeURIComponent.
 *
 * The page runs under this policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';
 * connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types
 * 'none'. So: no style attribute in markup (style set through the DOM, as Preact does with an object, is allowed), no
 * data: addresses, no innerHTML. All text in answers is made safe to show (page/readable.ts) but for `path`, which is a key;
 * show `name`.
 */
import type { Explanation } from '../findings/decisions/decision.ts';
import type { SuggestedReason } from '../findings/decisions/explanations.ts';
import type { Decision, Severity } from '../findings/finding.ts';
import type { DocumentResult, FindingResult, ListedClaim } from '../findings/result.ts';

/** GET api/state: all that changes when somebody decides. The drafts' texts are not part of it. */
export interface ReviewState {
  /** Grows by at least 1 with every change of what this server would answer; from 1. */
  readonly version: number;
  readonly tool: { readonly name: string; readonly version: string };
  /** True while drafts are being checked; what is here is then what was known before, at first the drafts that are done. */
  readonly checking: boolean;
  /** A fault of the settings, of a rule or of a decisions file that keeps Stet from going on, with its place; else null. */
  readonly fault: string | null;
  /** What was named and could not be checked, or only without a rule that failed. */
  readonly errors: readonly ReadingError[];
  /** Sorted by path. */
  readonly drafts: readonly DraftSummary[];
  /** Of all drafts: by path, then in the order of the text. */
  readonly findings: readonly FindingSummary[];
  /** A line for each rule that has findings or decisions, sorted by id. */
  readonly tallies: readonly RuleTally[];
  /** The reasons that the page suggests for letting a finding stand, in the order to show them. */
  readonly explanations: readonly SuggestedReason[];
}

/** A draft that could not be checked, or on which a rule failed. */
export interface ReadingError {
  readonly path: string;
  readonly name: string;
  /** As in the JSON output: "not-utf-8", "unreadable", "rule-failed", … */
  readonly code: string;
  /** In plain words: what is wrong and what to do. */
  readonly message: string;
}

/** A draft, without its text. */
export interface DraftSummary extends Pick<DocumentResult, 'date' | 'dateFrom' | 'words' | 'paragraphs' | 'capped'> {
  /** The key of the draft in requests. */
  readonly path: string;
  /** The path to show. */
  readonly name: string;
  /** Changes when the draft reads otherwise or other things are found in it: then fetch api/draft and api/claims again. */
  readonly revision: string;
  /** Open findings by severity ("fix" is open until it is mended), and decided ones. */
  readonly counts: Readonly<Record<Severity | 'decided', number>>;
  /** The file that keeps the decisions about it, to show. */
  readonly decisionsFile: string;
}

/** What lists and filters need of a finding; `path` and `id` together name it. */
export interface FindingSummary
  extends Pick<
    FindingResult,
    'id' | 'rule' | 'also' | 'relation' | 'voice' | 'acknowledged' | 'severity' | 'confidence' | 'message'
  > {
  readonly path: string;
  /** True where nobody let it stand (findings/finding.ts, isOpen). */
  readonly open: boolean;
  readonly decision: DecisionView | null;
  /** Where its ends stand, in the order of the text; both count from 1, a comment has paragraph 0. */
  readonly places: readonly { readonly paragraph: number; readonly line: number }[];
  /** What would make it right, each a sentence for the editor; the likeliest first. */
  readonly remedies: readonly string[];
}

/** What somebody made of a finding. */
export interface DecisionView {
  readonly kind: Decision;
  /** Why it may stand, or the note on what is to be mended. */
  readonly reason?: string;
  /** Which of the suggested reasons it is, where it is one. */
  readonly explanation?: Explanation;
  /**
   * To be sent back as `seen`. Null where a comment in the draft lets it stand: then there is no entry in the decisions
   * file, and only an edit of the draft takes it back.
   */
  readonly revision: string | null;
}

/** What became of a rule's findings. */
export interface RuleTally {
  readonly rule: string;
  readonly title: string;
  /** In the drafts now, decided or not. */
  readonly findings: number;
  /** Nobody has decided about them. */
  readonly undecided: number;
  /** Let stand for another reason than a false alarm: the rule was right to ask. */
  readonly accepted: number;
  /** Marked to be mended and still there. */
  readonly toFix: number;
  /** Marked to be mended and gone from the drafts. */
  readonly fixed: number;
  readonly falseAlarms: number;
  /** Recorded by `stet baseline`. */
  readonly known: number;
}

/**
 * GET api/draft: a draft and its findings as they were found. Decisions are not part of it, so it stays valid until its
 * revision changes: lay the state's over it, `{ ...finding, decision: view?.kind ?? null, reason: view?.reason }`.
 */
export interface DraftView {
  readonly path: string;
  readonly name: string;
  readonly revision: string;
  /** With `draft` and each claim's `inDraft`, as `Draft` and `shownFindings` of src/page take it; its path is the name. */
  readonly result: DocumentResult;
}

/** GET api/claims: every claim of a draft, in the order of the text. */
export interface ClaimsView {
  readonly path: string;
  readonly name: string;
  readonly revision: string;
  /** As `stet claims --format json` gives them, with their places in DraftView. Where `value` is empty, show `text`. */
  readonly claims: readonly ListedClaim[];
}

export type ReviewClaim = ListedClaim;
export type { Explanation, SuggestedReason };

/** POST api/decisions. */
export interface DecisionRequest {
  readonly path: string;
  readonly id: string;
  /** "known" is for putting back what was there before. */
  readonly kind: Decision;
  /** At most 2,000 characters. Needed for "stet" where no explanation is given. */
  readonly reason?: string;
  readonly explanation?: Explanation;
  /** The `revision` of the decision that the page shows, null where it shows none (or one of a comment). */
  readonly seen: string | null;
}

/** DELETE api/decisions: takes a decision out of the file. */
export interface UndoRequest {
  readonly path: string;
  readonly id: string;
  readonly seen: string | null;
}

/** 200: it is on disk. */
export interface DecisionAnswer {
  /** The state's version with it. */
  readonly version: number;
  readonly path: string;
  readonly id: string;
  /** What holds now. After an undo that can be the decision of a comment. */
  readonly decision: DecisionView | null;
}

/** 409: somebody decided otherwise since; nothing was written. */
export interface DecisionConflict extends Refusal {
  readonly error: 'conflict';
  /** What holds. */
  readonly decision: DecisionView | null;
}

/** Why a request was not done. */
export interface Refusal {
  /**
   * `invalid` 400, `forbidden` 403 (Host, Origin), `not-found` 404 (address, draft, finding), `conflict` 409, `too-large` 413,
   * `unsupported` 415 (content-type), `not-saved` 500 (a decisions file that is faulty, held by another process or cannot be
   * written), `internal` 500.
   */
  readonly error:
    | 'invalid'
    | 'forbidden'
    | 'not-found'
    | 'conflict'
    | 'too-large'
    | 'unsupported'
    | 'not-saved'
    | 'internal';
  /** For a person: what is wrong and what to do. */
  readonly message: string;
}

/** GET api/events: the names of server-sent events and their data (JSON). */
export interface ReviewEvents {
  /** Comes once at the start of each connection, and then with every change. Fetch api/state where the version is news. */
  readonly state: StateEvent;
  /** The server ends; do not connect again. */
  readonly stopped: Readonly<Record<string, never>>;
}

export interface StateEvent {
  readonly version: number;
  /** The drafts that have another revision now, are new or are gone. */
  readonly drafts: readonly string[];
  /** True where decisions changed, by this server or on disk. */
  readonly decisions: boolean;
  readonly checking: boolean;
}
