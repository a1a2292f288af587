/** What Stet flags in scored texts, and whether it is right. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDocument } from '../../src/document/index.ts';
import type { Evidence } from '../../src/findings/calibration.ts';
import { checkDocument } from '../../src/findings/check.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { verdictOf } from './reading.ts';

export interface JudgedFlag extends Evidence {
  readonly id: string;
  /** The text that it stands in. */
  readonly text: string;
  readonly news: boolean;
  readonly right: boolean;
  /** False for a flag on an article that nobody judged. */
  readonly read: boolean;
}

interface GoldPair {
  readonly a: string;
  readonly b: string;
}

/** The flags of a folder of drafts (NAME.md or .txt beside NAME.gold.json): right where a gold pair has both ends. */
export function draftFlags(folder: string): readonly JudgedFlag[] {
  return filesOf(folder).flatMap((name) => {
    const gold = join(folder, name.replace(/\.(?:md|txt)$/u, '.gold.json'));
    if (!existsSync(gold)) return [];
    const { date, tensions }: { date: string; tensions: readonly GoldPair[] } = JSON.parse(readFileSync(gold, 'utf8'));
    const source = readFileSync(join(folder, name), 'utf8');
    const pairs = tensions.map(({ a, b }) => [spanOf(source, a), spanOf(source, b)] as const);
    return findingsOf(`${date}-${name}`, source).map((finding) => ({
      ...finding.evidence,
      id: finding.id,
      text: name,
      news: false,
      read: true,
      right: pairs.some(([a, b]) => covers(finding, a, b)),
    }));
  });
}

/** The flags of a folder of published articles, as far as somebody judged them. */
export function newsFlags(folder: string): readonly JudgedFlag[] {
  return filesOf(folder).flatMap((name) =>
    findingsOf(name, readFileSync(join(folder, name), 'utf8')).map((finding) => ({
      ...finding.evidence,
      id: finding.id,
      text: join(basename(folder), name),
      news: true,
      read: verdictOf(finding.id) !== undefined,
      right: verdictOf(finding.id) === 'right',
    })),
  );
}

const filesOf = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.(?:md|txt)$/u.test(name))
        .sort()
    : [];

const findingsOf = (path: string, source: string): readonly Finding[] =>
  checkDocument(readDocument({ path, source })).findings.filter(({ relation }) => relation !== 'drift');

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function spanOf(source: string, part: string): Stretch {
  const start = source.indexOf(part);
  return { start, end: start + part.length };
}

const overlap = (x: Stretch, y: Stretch) => x.start < y.end && y.start < x.end;

/** One side of the finding touches each end; a single claim has to touch both. */
function covers({ claims }: Finding, a: Stretch, b: Stretch): boolean {
  const side = (role: string) => claims.filter((claim) => claim.role === role).map(({ claim }) => claim.span);
  const [x, y] = [side('a'), claims.length === 1 ? side('a') : side('b')];
  const meets = (spans: readonly Stretch[], end: Stretch) => spans.some((span) => overlap(span, end));
  return (meets(x, a) && meets(y, b)) || (meets(x, b) && meets(y, a));
}
