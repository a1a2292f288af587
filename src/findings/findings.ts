/** Makes findings of flags: one for each pair of places, with an id and a severity, in the order of the text. */
import type { Flag, Relation } from '../engine/flag.ts';
import type { AnalysedText } from '../language/analysed.ts';
import { calibrated, type Evidence } from './calibration.ts';
import type { Finding } from './finding.ts';
import { findingIds, numberEqualIds } from './finding-id.ts';
import { firstWords, samePlaces, sentenceKey, sidesOf } from './same-places.ts';
import { SEVERITIES, severityOf } from './severity.ts';

/**
 * The findings of a draft's flags, by the place of their first claim, then of their second, then by severity and rule.
 * Of flags that share their clashing words on both sides the gravest stands; the others' rules are in its `also`.
 */
export function findingsOf(flags: readonly Flag[], text: AnalysedText): Finding[] {
  const kept = mergeSamePlaces(weighAll(flags)).sort((x, y) => byPlace(x.flag, y.flag));
  const idOf = findingIds(text);
  const ids = numberEqualIds(kept.map(({ flag }) => idOf(flag.rule, flag.claims)));
  return kept.map(({ flag, also }, index) => ({
    ...flag,
    id: ids[index] ?? '',
    also: [...also].sort(),
    severity: severityOf(flag),
    decision: null,
  }));
}

/** A flag with the confidence that such flags have earned, and what speaks for it. */
type Weighed = Flag & Pick<Finding, 'evidence'>;

function weighAll(flags: readonly Flag[]): Weighed[] {
  const counts = new Map<string, number>();
  for (const { rule } of flags) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return flags.map((flag) => {
    const evidence: Evidence = {
      rule: flag.rule,
      product: flag.confidence,
      unknowns: flag.reasoning.filter(({ answer }) => answer === 'unknown').length,
      others: (counts.get(flag.rule) ?? 1) - 1,
    };
    return { ...flag, evidence, confidence: calibrated(evidence) };
  });
}

interface Kept {
  readonly flag: Weighed;
  readonly also: Set<string>;
}

function mergeSamePlaces(flags: readonly Weighed[]): Kept[] {
  const buckets = new Map<string, Weighed[]>();
  for (const flag of flags) {
    const key = sentenceKey(flag);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [flag]);
    else bucket.push(flag);
  }
  return [...buckets.values()].flatMap((bucket) => runsOf(bucket).flatMap(mergeRun));
}

/** Parts flags where the words of one begin after those of all before it end, so that only neighbours are compared. */
function runsOf(flags: readonly Weighed[]): Weighed[][] {
  if (flags.length === 1) return [[...flags]];
  const placed = flags.map((flag) => ({ flag, ...firstWords(flag) })).sort((x, y) => x.start - y.start);
  const runs: Weighed[][] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const { flag, start, end } of placed) {
    const run = runs.at(-1);
    if (run === undefined || start >= reached) runs.push([flag]);
    else run.push(flag);
    reached = Math.max(reached, end);
  }
  return runs;
}

function mergeRun(run: readonly Weighed[]): Kept[] {
  const kept: Kept[] = [];
  for (const flag of [...run].sort(byWeight)) {
    const same = kept.find((other) => samePlaces(other.flag, flag));
    if (same === undefined) kept.push({ flag, also: new Set() });
    else if (same.flag.rule !== flag.rule) same.also.add(flag.rule);
  }
  return kept;
}

const RELATIONS: readonly Relation[] = ['conflict', 'tension', 'drift'];

/** The gravest first: by severity, relation, confidence; then by rule and place, so that the order is fixed. */
function byWeight(x: Flag, y: Flag): number {
  return (
    SEVERITIES.indexOf(severityOf(x)) - SEVERITIES.indexOf(severityOf(y)) ||
    RELATIONS.indexOf(x.relation) - RELATIONS.indexOf(y.relation) ||
    y.confidence - x.confidence ||
    byName(x.rule, y.rule) ||
    byPlace(x, y)
  );
}

function byPlace(x: Flag, y: Flag): number {
  const [left, right] = [placesOf(x), placesOf(y)];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return (
    SEVERITIES.indexOf(severityOf(x)) - SEVERITIES.indexOf(severityOf(y)) ||
    byName(x.rule, y.rule) ||
    byName(x.message, y.message)
  );
}

/** The starts of a flag's sides, in the order of the text. */
const placesOf = (flag: Flag): number[] =>
  sidesOf(flag)
    .map((claim): number => claim.span.start)
    .sort((x, y) => x - y);

const byName = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
