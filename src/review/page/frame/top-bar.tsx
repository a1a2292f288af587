/** The top of the page: its views, how much is decided, and whether what is shown is what is kept. */
import type { FindingSummary } from '../../contract.ts';
import type { PageState, View } from '../state/page-state.ts';
import { Standing } from './standing.tsx';

interface BarProps {
  readonly state: PageState;
  readonly findings: readonly FindingSummary[];
  readonly onLook: (view: View) => void;
  readonly onHelp: () => void;
}

const VIEWS: readonly { readonly view: View; readonly label: string }[] = [
  { view: 'findings', label: 'Findings' },
  { view: 'claims', label: 'Claims' },
  { view: 'rules', label: 'Rules' },
];

export function TopBar({ state, findings, onLook, onHelp }: BarProps) {
  return (
    <header class="top-bar">
      <h1>Stet</h1>
      <nav aria-label="Views">
        {VIEWS.map(({ view, label }) => (
          <button
            key={view}
            type="button"
            aria-current={state.view === view ? 'page' : undefined}
            onClick={() => onLook(view)}
          >
            {label}
          </button>
        ))}
      </nav>
      <Progress findings={findings} />
      <Standing state={state} />
      <button type="button" class="help-button" aria-label="Help: the keys" aria-keyshortcuts="?" onClick={onHelp}>
        ?
      </button>
    </header>
  );
}

function Progress({ findings }: { readonly findings: readonly FindingSummary[] }) {
  const decided = findings.filter(({ decision }) => decision !== null).length;
  if (findings.length === 0) return <p class="decided-count" />;
  return (
    <p class="decided-count">
      <progress aria-label="Decided" value={decided} max={findings.length} />
      <span>
        <b>{decided}</b> of {findings.length}
        <span class="word"> decided</span>
      </span>
    </p>
  );
}
