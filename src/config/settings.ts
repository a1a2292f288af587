/** The settings of a desk, as its file holds them. The keys are those of the command line where it has the same. */
import type { Severity } from '../findings/finding.ts';
import type { DeskWordLists } from '../language/desk-words.ts';
import type { Lexicon } from './lexicon.ts';

export type FailOn = Severity | 'never';
export type RuleSeverity = 'off' | Severity;

/** How grave a rule's findings are, alone or with more. */
export type RuleSetting =
  | RuleSeverity
  | { readonly severity?: RuleSeverity; readonly 'min-confidence'?: number; readonly options?: RuleOptions };

/** What a desk sets of a rule of its own. */
export type RuleOptions = Readonly<Record<string, unknown>>;

/** What can be set for some files only. */
export interface PathSettings {
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** 0 to 1. */
  readonly 'min-confidence'?: number;
  readonly 'fail-on'?: FailOn;
  /** YYYY-MM-DD. */
  readonly date?: string;
}

export interface Settings extends PathSettings {
  readonly $schema?: string;
  readonly files?: readonly string[];
  readonly ignore?: readonly string[];
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly scales?: NonNullable<DeskWordLists['scales']>;
  readonly lexicons?: readonly string[];
  readonly 'rule-folders'?: readonly string[];
  readonly 'code-rules'?: readonly string[];
  readonly decisions?: string;
  readonly overrides?: readonly (PathSettings & { readonly files: readonly string[] })[];
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
