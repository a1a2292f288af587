/**
 * The name of a finding that outlives edits elsewhere: made of its rule and its passages, not of its place, so that
 * decisions still apply after the text has moved.
 */
import { hash } from 'node:crypto';
import type { Claim } from '../claims/index.ts';
import type { FlaggedClaim } from '../engine/flag.ts';
import type { AnalysedText } from '../language/analysed.ts';
import { passageOf } from './passage.ts';

/**
 * Gives a finding's id: the first 16 hex digits of the SHA-256 of the rule and the sorted passages (the whole sentence, or
 * the table row with its header row) with their value words; all in NFC, white space collapsed. Support mentions do not
 * count.
 */
export function findingIds(text: AnalysedText): (rule: string, claims: readonly FlaggedClaim[]) => string {
  const passageWords = passageReader(text);
  return (rule, claims) => {
    const sides = claims.filter(({ role }) => role !== 'support').map(({ claim }) => claim);
    const passages = sides.map((claim) => `[${passageWords(claim)},${JSON.stringify(plain(claim.value))}]`);
    return hash('sha256', [rule, ...passages.sort()].join('\n'), 'hex').slice(0, 16);
  };
}

/** Gives a claim's header row and passage as JSON strings; each is read once, for a long one may bear many findings. */
function passageReader(text: AnalysedText): (claim: Claim) => string {
  const read = new Map<number, string>();
  return (claim) => {
    const key = claim.place.span.start;
    const known = read.get(key);
    if (known !== undefined) return known;
    const { header = '', text: passage } = passageOf(claim, text);
    const words = `${JSON.stringify(plain(header))},${JSON.stringify(plain(passage))}`;
    read.set(key, words);
    return words;
  };
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
