/** What the server is given by the command: how drafts are checked, how their claims are listed. It knows no command line. */
import type { DocumentResult, ListedClaim } from '../findings/result.ts';

/** A draft that was checked. */
export interface ReviewedDraft {
  /** With the draft itself; of decisions it holds only those of comments in the draft. */
  readonly result: DocumentResult;
  /** The file that holds the decisions about it, as an absolute path. */
  readonly decisionsFile: string;
}

/** What a check of all drafts came to. */
export interface ReviewRun {
  /** Sorted by path. */
  readonly drafts: readonly ReviewedDraft[];
  readonly errors: readonly FailedDraft[];
  /** The rules that there are, sorted by id. */
  readonly rules: readonly { readonly id: string; readonly title: string }[];
}

/** Something that was to be checked and could not be. */
export interface FailedDraft {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export interface Desk {
  readonly tool: { readonly name: string; readonly version: string };
  /** Where changes are to be looked for: drafts and their folders, settings, rules, decisions. */
  readonly watched: readonly string[];
  /**
   * Finds the drafts and checks them; what did not change is not read again. `found` is told of each draft as it is done.
   * @throws an error whose message says all for faulty settings or rules.
   */
  check(found: (draft: ReviewedDraft) => Promise<void>): Promise<ReviewRun>;
  /** Every claim of a draft, or why there are none to be had. */
  claims(path: string): Promise<readonly ListedClaim[] | FailedDraft>;
  /** Claims as a table for a spreadsheet. */
  csv(claims: readonly ListedClaim[]): string;
}
