/** For each rule, what became of its findings: which rules an editor can trust, and which cry wolf. */
import { dirname, resolve } from 'node:path';
import type { DecisionRecord } from '../findings/decisions/decision.ts';
import type { RuleTally } from './contract.ts';
import { decisionOn } from './decision-view.ts';
import type { Known } from './store.ts';

type Counts = { -readonly [Name in keyof Omit<RuleTally, 'rule' | 'title'>]: number };

/** Sorted by rule. Decisions are those of the files of these drafts, which may tell of other drafts too. */
export function talliesOf(known: Known): RuleTally[] {
  const counts = new Map<string, Counts>();
  const of = (rule: string): Counts => {
    const found = counts.get(rule) ?? none();
    counts.set(rule, found);
    return found;
  };
  const present = countPresent(known, of);
  const reviewed = new Set([...known.drafts.keys()].map((path) => resolve(path)));
  for (const [file, { held }] of known.decisions) {
    for (const [id, record] of held) {
      const isGone = reviewed.has(resolve(dirname(file), record.path)) && !present.has(keyOf(file, id));
      countDecision(record, isGone, of(record.rule));
    }
  }
  const titles = new Map(known.rules.map(({ id, title }) => [id, title]));
  return [...counts]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([rule, each]) => ({ rule, title: titles.get(rule) ?? rule, ...each }));
}

const none = (): Counts => ({
  findings: 0,
  undecided: 0,
  accepted: 0,
  toFix: 0,
  fixed: 0,
  falseAlarms: 0,
  known: 0,
});

/** Counts the findings of the drafts; those let stand by a comment have no record that would be counted. Returns their ids. */
function countPresent(known: Known, of: (rule: string) => Counts): ReadonlySet<string> {
  const present = new Set<string>();
  for (const draft of known.drafts.values()) {
    for (const finding of draft.findings.values()) {
      const counts = of(finding.rule);
      const decision = decisionOn(finding, draft, known);
      counts.findings += 1;
      if (decision === null) counts.undecided += 1;
      else if (decision.revision === null) counts.accepted += 1;
      present.add(keyOf(draft.decisionsFile, finding.id));
    }
  }
  return present;
}

const keyOf = (file: string, id: string): string => `${file}\n${id}`;

function countDecision({ decision, explanation }: DecisionRecord, isGone: boolean, counts: Counts): void {
  if (decision === 'known') counts.known += 1;
  else if (decision === 'fix') counts[isGone ? 'fixed' : 'toFix'] += 1;
  else counts[explanation === 'false-alarm' ? 'falseAlarms' : 'accepted'] += 1;
}
