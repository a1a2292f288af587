/** Whole drafts with planted contradictions and traps, NAME.md beside NAME.gold.json; what Stet makes of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarDay } from '../../src/config/calendar-day.ts';
import { readDocument } from '../../src/document/index.ts';
import { checkDocument } from '../../src/findings/check.ts';
import type { Finding } from '../../src/findings/finding.ts';

/** Two passages, word for word as they stand in the draft, each there once. */
export interface GoldPair {
  readonly a: string;
  readonly b: string;
  readonly why: string;
}

/** A planted contradiction. */
export interface Tension extends GoldPair {
  readonly kind: string;
  readonly relation: 'conflict' | 'tension' | 'drift';
  readonly voice: 'same' | 'sources';
}

/** A draft with its gold. */
export interface GoldDraft {
  readonly name: string;
  readonly source: string;
  /** The day that it is dated, YYYY-MM-DD. */
  readonly date: string;
  readonly tensions: readonly Tension[];
  /** Pairs that look like contradictions and are none. */
  readonly traps: readonly GoldPair[];
}

/** The drafts of a folder, by name; those without gold are left out. Throws where a passage is not in its draft once. */
export function readGoldDrafts(folder: string): readonly GoldDraft[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.gold\.json$/u, '.md');
      const source = readFileSync(join(folder, name), 'utf8');
      const gold: Omit<GoldDraft, 'name' | 'source'> = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      for (const passage of [...gold.tensions, ...gold.traps].flatMap(({ a, b }) => [a, b])) {
        const at = source.indexOf(passage);
        if (at < 0 || source.includes(passage, at + 1)) throw new Error(`${name}: not there once: "${passage}"`);
      }
      return { ...gold, name, source };
    });
}

/** The errors and warnings of a draft. */
export function reportedIn({ name, source, date }: GoldDraft): readonly Finding[] {
  const day = calendarDay(date);
  const document = readDocument({ path: name, source, ...(day === undefined ? {} : { date: day }) });
  return checkDocument(document).findings.filter(({ severity }) => severity !== 'info');
}

/** True where one side of the finding touches the one passage and the other side the other; a single claim has to touch both. */
export function meetsPair({ claims }: Finding, { source }: Pick<GoldDraft, 'source'>, pair: GoldPair): boolean {
  const side = (role: string) => claims.filter((claim) => claim.role === role).map(({ claim }) => claim.span);
  const [x, y] = [side('a'), claims.length === 1 ? side('a') : side('b')];
  const touches = (spans: typeof x, passage: string) => {
    const start = source.indexOf(passage);
    return spans.some((span) => span.start < start + passage.length && start < span.end);
  };
  return (touches(x, pair.a) && touches(y, pair.b)) || (touches(x, pair.b) && touches(y, pair.a));
}
