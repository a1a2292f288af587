/** Of the quantities and times that a careful reader lists, Stet has to read at least nine in ten, and few others. */
import { describe, expect, it } from '@jest/globals';
import { type CheckedDocument, type Claim, check } from '../../src/index.ts';
import {
  type ExpectedClaim,
  overlap,
  placeOfClaim,
  readSample,
  SAMPLES,
  type Sample,
  type Stretch,
} from './samples.ts';
import { hasValue } from './values.ts';

const LEAST_F1 = 0.9;

describe.each(SAMPLES)('claims of samples/%s', (name) => {
  const sample = readSample(name);

  it.each(['quantity', 'time'] as const)(`reads every %s with an F1 of at least ${LEAST_F1}`, (kind) => {
    const { f1, missed, extra } = score(sample, check(sample), kind);
    // A failure shows what was missed and what is too much.
    expect(f1 >= LEAST_F1 ? [] : [`F1 ${f1.toFixed(3)}`, ...missed, ...extra]).toEqual([]);
  });
});

interface Score {
  readonly f1: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** Each expected claim can be found once, where the words overlap and the value is right. */
function score(sample: Sample, checked: CheckedDocument, kind: ExpectedClaim['kind']): Score {
  const expected = sample.claims.filter((claim) => claim.kind === kind);
  const left = new Map(claimsOf(checked, kind).map((claims) => [claims, wordsOf(claims)]));
  const count = left.size;
  const missed = expected.filter((wanted) => {
    const place = placeOfClaim(sample, wanted);
    const found = [...left].find(([claims, words]) => overlap(words, place) && claims.some((c) => hasValue(c, wanted)));
    if (found !== undefined) left.delete(found[0]);
    return found === undefined;
  });
  const right = expected.length - missed.length;
  return {
    f1: (2 * right) / (expected.length + count),
    missed: missed.map(({ line, text, value }) => `missed, line ${line}: ${text} (${value})`),
    extra: [...left].map(([[claim]]) => `extra, paragraph ${claim?.place.paragraph}: ${claim?.value}`),
  };
}

/**
 * The claims of a kind in running text, those of one expression together: a time may date several events. Figures in
 * table cells belong to groups and are not listed.
 */
function claimsOf({ claims, text }: CheckedDocument, kind: Claim['kind']): Claim[][] {
  const byPlace = new Map<string, Claim[]>();
  for (const claim of claims.all) {
    if (claim.kind !== kind || text.blocks[claim.place.block]?.type !== 'prose') continue;
    const { start, end } = wordsOf([claim]);
    const same = byPlace.get(`${start}-${end}`);
    if (same === undefined) byPlace.set(`${start}-${end}`, [claim]);
    else same.push(claim);
  }
  return [...byPlace.values()];
}

/** Where the words stand that carry the value. */
function wordsOf([claim]: readonly Claim[]): Stretch {
  const [first, last] = [claim?.highlights[0] ?? claim?.span, claim?.highlights.at(-1) ?? claim?.span];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}
