/** All output formats of `stet check`. A new one is a file in this folder and a line here. */
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Report } from './report.ts';

export const REPORTS: readonly Report[] = [pretty, json];
