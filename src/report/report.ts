/** What every output format of `stet check` has to bring. */
import { isOpen, type Severity } from '../findings/finding.ts';
import type { DocumentResult } from '../findings/result.ts';
import type { Style } from './style.ts';

/** Something that was to be checked and could not be. */
export interface RunError {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** What a whole run came to. */
export interface Summary extends OpenSummary {
  /** Findings that were let stand, or are known from before; they are in none of the other counts. */
  readonly decided: number;
}

/** The part that the JSON output has. */
export interface OpenSummary {
  readonly documents: number;
  readonly words: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

export interface Report {
  readonly name: string;
  /** True where input errors are part of the output; else the caller prints them. */
  readonly holdsErrors: boolean;
  /** True where the results must hold the drafts as they read. */
  readonly showsDrafts?: true;
  begin(about: RunInfo): ReportWriter;
}

/** What a report may want to know of a run before it begins. */
export interface RunInfo {
  readonly style: Style;
  /** The rules that run, sorted by id. */
  readonly rules: readonly RuleInfo[];
}

/** A rule as reports describe it. */
export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

/** Writes one run; the drafts come in the order of the output. */
export interface ReportWriter {
  /** What to print for one draft as soon as it is checked; may be empty. */
  document(result: DocumentResult): string;
  /** What to print at the end. */
  end(summary: Summary, errors: readonly RunError[]): string;
}

export const EMPTY_SUMMARY: Summary = { documents: 0, words: 0, error: 0, warning: 0, info: 0, decided: 0 };

export const openSummary = ({ decided: _, ...open }: Summary): OpenSummary => open;

/** The summary with one more draft in it. */
export function addToSummary(summary: Summary, { words, findings }: DocumentResult): Summary {
  const count = (severity: Severity) => findings.filter((each) => each.severity === severity && isOpen(each)).length;
  return {
    documents: summary.documents + 1,
    words: summary.words + words,
    error: summary.error + count('error'),
    warning: summary.warning + count('warning'),
    info: summary.info + count('info'),
    decided: summary.decided + findings.filter((each) => !isOpen(each)).length,
  };
}
