/** The drafts of samples/ with what is expected of them: claims in NAME.claims.json, findings in NAME.expected.json. */
import { readFileSync } from 'node:fs';
import type { Relation, Voice } from '../../src/index.ts';

/** A claim that a careful reader would list. */
export interface ExpectedClaim {
  readonly kind: 'quantity' | 'time';
  /** The words that carry the value, as they stand in the draft. */
  readonly text: string;
  /** See values.ts. */
  readonly value: string;
  /** From 1. */
  readonly line: number;
}

/** A pair or group to be flagged: each side is a slice of the draft; in a group b is a list, alone there is no b. */
export interface ExpectedPair {
  readonly rule: string;
  readonly relation: Relation;
  readonly voice: Voice;
  readonly a: string;
  readonly b?: string | readonly string[];
}

/** Two places that look as if they clashed, and why they do not. */
export interface Trap {
  readonly a: string;
  readonly b: string;
  readonly why: string;
}

export interface Sample {
  readonly path: string;
  readonly source: string;
  readonly claims: readonly ExpectedClaim[];
  readonly pairs: readonly ExpectedPair[];
  readonly traps: readonly Trap[];
}

/** The drafts, with the words that each may have. */
export const SAMPLES: readonly (readonly [name: string, least: number, most: number])[] = [
  ['withdrawal.md', 500, 700],
  ['flood.md', 300, 600],
  ['annual-report.md', 300, 600],
  ['match-report.txt', 300, 600],
];

/** Reads one draft and what is expected of it. */
export function readSample(name: string): Sample {
  const stem = name.replace(/\.\w+$/u, '');
  const { claims }: Pick<Sample, 'claims'> = readJson(`${stem}.claims.json`);
  const { pairs, traps }: Pick<Sample, 'pairs' | 'traps'> = readJson(`${stem}.expected.json`);
  return { path: `samples/${name}`, source: readFile(name), claims, pairs, traps };
}

const readFile = (name: string) => readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8');
const readJson = (name: string) => JSON.parse(readFile(name));

/** A stretch of the draft, end not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const overlap = (x: Stretch, y: Stretch): boolean => x.start < y.end && y.start < x.end;

/** Where a slice stands that the draft has once. */
export function placeOf({ source }: Sample, slice: string): Stretch {
  const start = source.indexOf(slice);
  return { start, end: start + slice.length };
}

/** Where an expected claim stands: its words in its line. */
export function placeOfClaim({ source }: Sample, { text, line }: ExpectedClaim): Stretch {
  const lines = source.split('\n');
  const lineStart = lines.slice(0, line - 1).reduce((offset, { length }) => offset + length + 1, 0);
  const column = lines[line - 1]?.indexOf(text) ?? -1;
  return column < 0 ? { start: -1, end: -1 } : { start: lineStart + column, end: lineStart + column + text.length };
}

/** The other side of a pair, as a list. */
export const otherSides = ({ b = [] }: Pick<ExpectedPair, 'b'>): readonly string[] => (typeof b === 'string' ? [b] : b);
