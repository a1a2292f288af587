/** All that the page knows. */
import { isOpen } from '../../../findings/finding.ts';
import type { DecisionView, DraftView, FindingSummary, ReviewState } from '../../contract.ts';
import type { Connection } from '../server/events.ts';
import { EVERYTHING_OPEN, type Filters, filtered } from './filters.ts';
import { type FindingKey, type FindingRef, keyOf } from './finding-key.ts';
import { asView, type Save } from './save.ts';

export type View = 'findings' | 'claims' | 'rules';

export interface PageState {
  /** Absent until the server has answered once. */
  readonly review?: ReviewState;
  /** Why it has not. */
  readonly unreachable?: string;
  readonly connection: Connection;
  readonly view: View;
  /** The drafts that were fetched, by path; what is older than the state says stays until the new one is here. */
  readonly drafts: ReadonlyMap<string, DraftView>;
  readonly filters: Filters;
  /** What was decided since the filters were set; it stays in the list. */
  readonly touched: ReadonlySet<FindingKey>;
  readonly focus?: FindingRef;
  /** A draft that is looked at though the finding in focus is of another. */
  readonly browsed?: string;
  /** A block of it that the eye is led to, from 0. */
  readonly block?: number;
  readonly saves: ReadonlyMap<FindingKey, Save>;
  /** What held before each decision of this visit, the latest last. */
  readonly history: readonly { readonly ref: FindingRef; readonly before: DecisionView | null }[];
  /** No answer older than this is taken. */
  readonly version: number;
}

export const BEGINNING: PageState = {
  connection: 'connecting',
  view: 'findings',
  drafts: new Map(),
  filters: EVERYTHING_OPEN,
  touched: new Set(),
  saves: new Map(),
  history: [],
  version: 0,
};

/** All findings with what the editor wants laid over what is kept. */
export function findingsOf({
  review,
  saves,
}: {
  readonly review?: ReviewState | undefined;
  readonly saves: PageState['saves'];
}): readonly FindingSummary[] {
  if (review === undefined) return [];
  if (saves.size === 0) return review.findings;
  return review.findings.map((finding) => {
    const save = saves.get(keyOf(finding));
    if (save?.state !== 'saving') return finding;
    const decision = asView(save.wanted, finding.decision?.revision ?? null);
    return { ...finding, decision, open: isOpen({ decision: decision?.kind ?? null }) };
  });
}

/** The findings that the filters let through, in the order of the list. */
export const visibleFindings = (state: PageState): readonly FindingSummary[] =>
  filtered(findingsOf(state), state.filters, state.touched);

/** The path of the draft that is shown. */
export const shownPathOf = ({ browsed, focus, review }: PageState): string | undefined =>
  browsed ?? focus?.path ?? review?.drafts[0]?.path;
