/** All output formats of `stet check`, by their names. A new one is a file in this folder and a line here. */
import type { Report } from './report.ts';

/** Each is loaded when it is chosen: a page brings more than a line. */
const LOADERS = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
} as const satisfies Readonly<Record<string, () => Promise<Report>>>;

export type ReportName = keyof typeof LOADERS;

/** The names of all formats, in the order in which they are listed. */
export const REPORT_NAMES = Object.keys(LOADERS) as readonly ReportName[];

/** The report of a name. */
export const loadReport = (name: ReportName): Promise<Report> => LOADERS[name]();
