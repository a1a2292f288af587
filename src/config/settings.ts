/** The settings of a desk, as its file holds them. The keys are those of the command line where it has the same. */
import type { Severity } from '../findings/finding.ts';
import type { DeskWordLists } from '../language/desk-words.ts';
import type { Lexicon } from './lexicon.ts';

/** How grave a finding must be to make the exit code 1; error where absent. */
export type FailOn = Severity | 'never';

/** off: do not run it; else how grave its findings are (those for information stay so). */
export type RuleSeverity = 'off' | Severity;

/**
 * Leave out what Stet is less sure of.
 * @minimum 0
 * @maximum 1
 */
export type LeastConfidence = number;

/** How grave a rule's findings are, alone or with more. */
export type RuleSetting =
  | RuleSeverity
  | {
      readonly severity?: RuleSeverity;
      readonly 'min-confidence'?: LeastConfidence;
      readonly options?: RuleOptions;
    };

/** What a desk sets of a rule of its own. */
export type RuleOptions = Readonly<Record<string, unknown>>;

/** Globs, from the folder of this file. @minItems 1 */
export type Globs = readonly PathName[];

/**
 * A path or a glob.
 * @minLength 1
 */
export type PathName = string;

/**
 * A file of TypeScript.
 * @pattern \.ts$
 */
export type CodeFile = string;

/**
 * A day of the calendar, YYYY-MM-DD.
 * @pattern ^\d{4}-\d{2}-\d{2}$
 */
export type CalendarDay = string;

/** What can be set for some files only. */
export interface PathSettings {
  /** How grave the findings of a rule are, by the rule's id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly 'min-confidence'?: LeastConfidence;
  readonly 'fail-on'?: FailOn;
  /** The day that the drafts are dated where they do not say so themselves. */
  readonly date?: CalendarDay;
}

/** Other settings for some files. */
export interface Override extends PathSettings {
  readonly files: Globs;
}

/** Settings of Stet: stet.config.yml, stet.config.json, or "stet" in package.json. */
export interface Settings extends PathSettings {
  /** Where this schema is, for editors. */
  readonly $schema?: string;
  /** Which files of a folder are drafts; those ending in .txt and .md where absent. */
  readonly files?: Globs;
  /** Which files are passed over. */
  readonly ignore?: Globs;
  /** Names of one person, place or organisation: the name, and its other names. */
  readonly aliases?: NonNullable<DeskWordLists['aliases']>;
  /** Words for the two ends of a scale, of Stet or of your own: { presence: { absent: [wiped out], present: [holds out] } }. */
  readonly scales?: NonNullable<DeskWordLists['scales']>;
  /** Files or folders with words of your own (.yml), from the folder of this file. @uniqueItems */
  readonly lexicons?: readonly PathName[];
  /** Folders with rules of your own (.yml), from the folder of this file. @uniqueItems */
  readonly 'rule-folders'?: readonly PathName[];
  /** Rules of your own in TypeScript (.ts), from the folder of this file; none runs that is not named here. @uniqueItems */
  readonly 'code-rules'?: readonly CodeFile[];
  /** The file with the decisions, from the folder of this file; stet.decisions.json where absent. @minLength 1 */
  readonly decisions?: string;
  /** Other settings for some files; of several that match, the later one counts. */
  readonly overrides?: readonly Override[];
}

/** A settings file that has been read. */
export interface Config {
  /** The file, as an absolute path; package.json where it is the key "stet" there. */
  readonly path: string;
  /** The folder that globs and paths in it start from. */
  readonly folder: string;
  readonly settings: Settings;
  /** The words that the settings and their lexicons add; absent where there are none. */
  readonly words?: DeskWordLists;
  /** The same, each list with its place. */
  readonly lexicons: readonly Lexicon[];
  /** "stet.config.yml:7:3", the place of a key, for `stet config show` and messages. */
  place(keys: readonly string[]): string;
}

/** A fault of a settings file; the message begins with the file, line and column. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
