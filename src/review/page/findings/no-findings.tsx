/** What stands where the list would be, when nothing is in it. */
import type { FindingSummary } from '../../contract.ts';
import { EVERYTHING_OPEN, type Filters, isPlain } from '../state/filters.ts';

interface NoFindingsProps {
  readonly findings: readonly FindingSummary[];
  readonly filters: Filters;
  readonly isChecking: boolean;
  readonly onFilter: (filters: Filters) => void;
}

export function NoFindings({ findings, filters, isChecking, onFilter }: NoFindingsProps) {
  if (findings.length === 0) return isChecking ? <Checking /> : <NothingFlagged />;
  if (!isPlain(filters)) {
    return (
      <div class="empty">
        <p class="title">No finding fits</p>
        <button type="button" onClick={() => onFilter({ ...EVERYTHING_OPEN, status: filters.status })}>
          Show all of them
        </button>
      </div>
    );
  }
  if (filters.status === 'undecided') return <AllDecided onShow={() => onFilter({ ...filters, status: 'all' })} />;
  return (
    <div class="empty">
      <p class="title">{filters.status === 'fix' ? 'Nothing waits to be mended' : 'Nothing was let stand'}</p>
    </div>
  );
}

const Checking = () => (
  <div class="empty">
    <p class="title">Reading the drafts …</p>
  </div>
);

const NothingFlagged = () => (
  <div class="empty">
    <p class="title">Nothing is flagged</p>
    <p>
      Stet found no two claims that clash. It misses much: a draft in which nothing is flagged is not a draft without
      contradictions. The claims, one by one, are a fact-checker’s list.
    </p>
  </div>
);

const AllDecided = ({ onShow }: { readonly onShow: () => void }) => (
  <div class="empty">
    <svg class="stet-mark" viewBox="0 0 96 24" aria-hidden="true">
      <path d="M4 8c14-8 20 8 32 0s16 6 28 0 14 4 28-2" />
      <circle cx="20" cy="20" r="2" />
      <circle cx="48" cy="20" r="2" />
      <circle cx="76" cy="20" r="2" />
    </svg>
    <p class="title">All are decided</p>
    <button type="button" onClick={onShow}>
      Look at them again
    </button>
  </div>
);
