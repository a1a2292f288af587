/** The numbers of findings: from 1 in each draft, in the order of the text, as the draft shows them. */
import type { FindingSummary } from '../../contract.ts';
import { type FindingKey, keyOf } from '../state/finding-key.ts';

export function numbersOf(findings: readonly FindingSummary[]): ReadonlyMap<FindingKey, number> {
  const numbers = new Map<FindingKey, number>();
  const last = new Map<string, number>();
  for (const finding of findings) {
    const number = (last.get(finding.path) ?? 0) + 1;
    last.set(finding.path, number);
    numbers.set(keyOf(finding), number);
  }
  return numbers;
}
