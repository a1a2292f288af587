/** One draft to check, as plain data: it can be sent to another thread, and is what a cached result depends on. */
import type { InputError } from '../../config/inputs.ts';
import type { RuleOptions } from '../../config/settings.ts';
import type { DocumentResult } from '../../findings/result.ts';
import type { DeskWordLists } from '../../language/desk-words.ts';

/** How a draft is checked. */
export interface CheckSettings {
  /** The ids of the rules to run, sorted. */
  readonly rules: readonly string[];
  /** Folders with rules beside the built-in ones. */
  readonly ruleFolders: readonly string[];
  /** Rules in TypeScript beside the built-in ones, as paths. */
  readonly codeRules?: readonly string[];
  /** True where those run in a process of their own. */
  readonly isolate?: boolean;
  /** What is set of rules, by id. */
  readonly ruleOptions?: Readonly<Record<string, RuleOptions>>;
  /** The day that the draft is dated, YYYY-MM-DD. */
  readonly date?: string;
  /** The same for a draft that has no other date. */
  readonly usualDate?: string;
  /** Words that the settings add. */
  readonly words?: DeskWordLists;
  /** The name of the draft on standard input. */
  readonly stdinName?: string;
  /** True where a report shows the draft itself. */
  readonly withDraft?: boolean;
  /** True where every claim is asked for. */
  readonly withClaims?: boolean;
}

export interface CheckJob {
  /** As reports show it; "-" is standard input. */
  readonly path: string;
  readonly settings: CheckSettings;
  /** True where the text is taken as it is staged in git. */
  readonly staged?: boolean;
  /** Where results of earlier runs are kept. */
  readonly cacheFolder?: string;
  /** Where --cache-location has rules kept. */
  readonly ruleCache?: string;
}

/** What came of a job. */
export type CheckOutcome = DocumentResult | { readonly error: InputError };

/** True where the draft could not be checked. */
export const hasFailed = (outcome: CheckOutcome): outcome is { readonly error: InputError } => 'error' in outcome;
