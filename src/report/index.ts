/** All output formats of `stet check`, by their names. A new one is a file in this folder and a name here. */
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Report } from './report.ts';

export const REPORTS = { pretty, json } as const satisfies Readonly<Record<string, Report>>;

export type ReportName = keyof typeof REPORTS;
