/** What Stet flags in scored texts, and whether it is right. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDocument } from '../../src/document/index.ts';
import type { Evidence } from '../../src/findings/calibration.ts';
import { checkDocument } from '../../src/findings/check.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { type GoldPair, meetsPair } from '../../tests/drafts/gold.ts';
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

/** The flags of a folder of drafts (NAME.md or .txt beside NAME.gold.json): right where a gold pair has both ends. */
export function draftFlags(folder: string): readonly JudgedFlag[] {
  return filesOf(folder).flatMap((name) => {
    const gold = join(folder, name.replace(/\.(?:md|txt)$/u, '.gold.json'));
    if (!existsSync(gold)) return [];
    const { date, tensions }: { date: string; tensions: readonly GoldPair[] } = JSON.parse(readFileSync(gold, 'utf8'));
    const source = readFileSync(join(folder, name), 'utf8');
    return findingsOf(`${date}-${name}`, source).map((finding) => ({
      ...finding.evidence,
      id: finding.id,
      text: name,
      news: false,
      read: true,
      right: tensions.some((pair) => meetsPair(finding, { source }, pair)),
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
