/** Where the focus goes from one finding. */
import type { FindingSummary } from '../../contract.ts';
import { type FindingRef, isSame } from './finding-key.ts';

/** The finding `step` places further in the list; the ends hold. */
export function moved(
  visible: readonly FindingSummary[],
  from: FindingRef | undefined,
  step: number,
): FindingSummary | undefined {
  const at = visible.findIndex((finding) => isSame(finding, from));
  return visible[Math.min(Math.max(at + step, 0), visible.length - 1)];
}

/** The next that nobody has decided about, from the top again after the last; absent where there is none. */
export function nextUndecided(
  visible: readonly FindingSummary[],
  from: FindingRef | undefined,
): FindingSummary | undefined {
  const at = visible.findIndex((finding) => isSame(finding, from));
  const order = [...visible.slice(at + 1), ...visible.slice(0, Math.max(at, 0))];
  return order.find(({ decision }) => decision === null);
}
