/** Short drafts in ordinary wording, one file an area: those that must be flagged, and near misses that must not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { calendarDay } from '../../src/config/calendar-day.ts';
import { readDocument } from '../../src/document/index.ts';
import { checkDocument } from '../../src/findings/check.ts';

const FOLDER = import.meta.dirname;

/** One draft and what is expected of it. */
export interface Probe {
  /** The kind of contradiction that it has, or nearly has: "negation", "count-count". */
  readonly kind: string;
  /** Whether a careful reader would flag it. */
  readonly flag: boolean;
  readonly draft: string;
  /** The day that it is dated, YYYY-MM-DD. */
  readonly date?: string;
  /** What makes the difference harmless, where it must pass. */
  readonly because?: string;
  /** True where it should be flagged and is not yet. */
  readonly missed?: boolean;
}

/** The names of the areas, sorted: the files NAME.yml of this folder. */
export const AREAS: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.replace(/\.yml$/u, ''))
  .sort();

/** The probes of an area. Throws where a near miss does not say why it must pass, or a key is not known. */
export function readProbes(area: string): readonly Probe[] {
  const probes: readonly Probe[] = parse(readFileSync(join(FOLDER, `${area}.yml`), 'utf8')) ?? [];
  for (const probe of probes) {
    const unknown = Object.keys(probe).find((key) => !KEYS.has(key));
    const where = `${area}.yml, "${String(probe.draft).slice(0, 60)}"`;
    if (unknown !== undefined) throw new Error(`${where}: unexpected key "${unknown}"`);
    if (!probe.flag && probe.because === undefined) throw new Error(`${where}: say in "because" why it must pass`);
  }
  return probes;
}

const KEYS = new Set(['kind', 'flag', 'draft', 'date', 'because', 'missed']);

/** The messages of the errors and warnings that a probe's draft gets, each with its rule. */
export function flagsOf({ draft, date }: Probe): readonly string[] {
  const day = date === undefined ? undefined : calendarDay(date);
  const document = readDocument({ path: 'probe.md', source: draft, ...(day === undefined ? {} : { date: day }) });
  return checkDocument(document)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, message }) => `${rule}: ${message}`);
}
