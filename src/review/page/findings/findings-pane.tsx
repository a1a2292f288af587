/** The findings: what is asked for at the top, below it a list by draft in which the one in focus is a card. */
import { useMemo } from 'preact/hooks';
import type { ReviewState } from '../../contract.ts';
import { findingsOf, type PageState, visibleFindings } from '../state/page-state.ts';
import type { Deeds } from '../state/use-review.ts';
import { FilterBar } from './filter-bar.tsx';
import { FindingList } from './finding-list.tsx';
import { NoFindings } from './no-findings.tsx';

interface PaneProps {
  readonly state: PageState & { readonly review: ReviewState };
  readonly deeds: Deeds;
  /** Leads to an end of the pair in focus, named by its id in the draft. */
  readonly onPlace: (anchor: string) => void;
}

export function FindingsPane({ state, deeds, onPlace }: PaneProps) {
  const { review, saves, filters, touched } = state;
  const findings = useMemo(() => findingsOf({ review, saves }), [review, saves]);
  // the list depends on no other part of the state
  const visible = useMemo(() => visibleFindings(state), [review, saves, filters, touched]);
  return (
    <section class="findings-pane" aria-label="Findings">
      <FilterBar findings={findings} filters={filters} onFilter={deeds.filter} />
      {visible.length === 0 ? (
        <NoFindings findings={findings} filters={filters} isChecking={review.checking} onFilter={deeds.filter} />
      ) : (
        <FindingList state={state} visible={visible} deeds={deeds} onPlace={onPlace} />
      )}
    </section>
  );
}
