/** All output formats of `stet check`, by their names. A new one is a file in this folder and a name here. */
import { compact } from './compact.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import { rdjson } from './rdjson.ts';
import type { Report } from './report.ts';
import { sarif } from './sarif.ts';

export const REPORTS = {
  pretty,
  compact,
  json,
  jsonl,
  sarif,
  github,
  gitlab,
  junit,
  rdjson,
  markdown,
  html,
} as const satisfies Readonly<Record<string, Report>>;

export type ReportName = keyof typeof REPORTS;

/** The names of all formats, in the order in which they are listed. */
export const REPORT_NAMES = Object.keys(REPORTS) as readonly ReportName[];
