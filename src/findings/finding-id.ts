/**
 * The name of a finding that outlives edits elsewhere: made of its rule and its passages, not of its place, so that
 * decisions still apply after the text has moved.
 */
import { createHash } from 'node:crypto';
import type { FlaggedClaim } from '../engine/flag.ts';
import type { AnalysedText } from '../language/analysed.ts';
import { passageOf } from './passage.ts';

/**
 * The first 16 hex digits of the SHA-256 of the rule and the sorted passages (the whole sentence, or the table row with
 * its header row) with their value words; all in NFC, white space collapsed. Support mentions do not count.
 */
export function findingId(rule: string, claims: readonly FlaggedClaim[], text: AnalysedText): string {
  const passages = claims
    .filter(({ role }) => role !== 'support')
    .map(({ claim }) => {
      const { header = '', text: passage } = passageOf(claim, text);
      return JSON.stringify([header, passage, claim.value].map(plain));
    });
  return createHash('sha256')
    .update([rule, ...passages.sort()].join('\n'), 'utf8')
    .digest('hex')
    .slice(0, 16);
}

/** The ids with -2, -3, … after those that are there already; in the order given. */
export function numberEqualIds(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

const plain = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ').trim();
