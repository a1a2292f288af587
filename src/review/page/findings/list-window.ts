/** Which part of a long list is shown: the findings around the one in focus. */
import type { FindingSummary } from '../../contract.ts';
import { type FindingRef, isSame } from '../state/finding-key.ts';

/** The findings of a draft as the list shows them. */
export interface ListGroup {
  readonly path: string;
  readonly total: number;
  readonly shown: readonly FindingSummary[];
  /** The next one above those that are shown, and how many there are; the same below. Only where some are shown. */
  readonly above?: Rest;
  readonly below?: Rest;
}

export interface Rest {
  readonly nearest: FindingSummary;
  readonly count: number;
}

/** So many are shown above the one in focus, and below it. */
const AROUND = 150;

/** The groups in the order of the list; one with nothing near the focus has its heading alone. */
export function listGroups(visible: readonly FindingSummary[], focus: FindingRef | undefined): readonly ListGroup[] {
  const at = Math.max(
    visible.findIndex((finding) => isSame(finding, focus)),
    0,
  );
  const near = new Set(visible.slice(Math.max(at - AROUND, 0), at + AROUND + 1));
  const groups = new Map<string, FindingSummary[]>();
  for (const finding of visible) {
    const group = groups.get(finding.path);
    if (group === undefined) groups.set(finding.path, [finding]);
    else group.push(finding);
  }
  return [...groups].map(([path, all]) => groupOf(path, all, near));
}

function groupOf(path: string, all: readonly FindingSummary[], near: ReadonlySet<FindingSummary>): ListGroup {
  const first = all.findIndex((finding) => near.has(finding));
  if (first < 0) return { path, total: all.length, shown: [] };
  const shown = all.filter((finding) => near.has(finding));
  const end = first + shown.length;
  const [last, next] = [all[first - 1], all[end]];
  return {
    ...{ path, total: all.length, shown },
    ...(last === undefined ? {} : { above: { nearest: last, count: first } }),
    ...(next === undefined ? {} : { below: { nearest: next, count: all.length - end } }),
  };
}
