/** What the list shows: by what was decided, by words, and by kind. */
import { memo } from 'preact/compat';
import { useState } from 'preact/hooks';
import type { FindingSummary } from '../../contract.ts';
import { choicesOf, FACETS, type Filters, isPlain, type Status, statusCounts } from '../state/filters.ts';

interface BarProps {
  readonly findings: readonly FindingSummary[];
  readonly filters: Filters;
  readonly onFilter: (filters: Filters) => void;
}

const STATUSES: readonly { readonly status: Status; readonly label: string }[] = [
  { status: 'undecided', label: 'To decide' },
  { status: 'fix', label: 'To fix' },
  { status: 'stands', label: 'Let stand' },
  { status: 'all', label: 'All' },
];

export const FilterBar = memo(DrawnBar);

function DrawnBar({ findings, filters, onFilter }: BarProps) {
  const [isUnfolded, unfold] = useState(false);
  const counts = statusCounts(findings, filters);
  const chosen = Object.values(filters.chosen).filter((value) => value !== undefined).length;
  return (
    <search class="filters">
      <fieldset class="statuses">
        <legend class="unseen">Show</legend>
        {STATUSES.map(({ status, label }) => (
          <button
            key={status}
            type="button"
            aria-pressed={filters.status === status}
            onClick={() => onFilter({ ...filters, status })}
          >
            {label} <span class="count">{counts[status]}</span>
          </button>
        ))}
      </fieldset>
      <div class="asked">
        <input
          id="search"
          type="search"
          placeholder="Search the findings"
          aria-label="Search the findings"
          aria-keyshortcuts="/"
          value={filters.text}
          onInput={({ currentTarget }) => onFilter({ ...filters, text: currentTarget.value })}
        />
        <button
          type="button"
          class="quiet"
          aria-expanded={isUnfolded}
          aria-controls="facets"
          onClick={() => unfold(!isUnfolded)}
        >
          Filter{chosen === 0 ? '' : ` (${chosen})`}
        </button>
      </div>
      <div id="facets" class="facets" hidden={!isUnfolded}>
        <Facets findings={findings} filters={filters} onFilter={onFilter} />
      </div>
    </search>
  );
}

function Facets({ findings, filters, onFilter }: BarProps) {
  return (
    <>
      {FACETS.map((facet) => (
        <label key={facet.name}>
          {facet.label}
          <select
            value={filters.chosen[facet.name] ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onFilter({ ...filters, chosen: withChoice(filters, facet.name, value) })
            }
          >
            <option value="">any</option>
            {choicesOf(facet, findings, filters).map(({ value, count }) => (
              <option key={value} value={value}>
                {NAMES[value] ?? value} ({count})
              </option>
            ))}
          </select>
        </label>
      ))}
      {!isPlain(filters) && (
        <button type="button" class="quiet" onClick={() => onFilter({ ...filters, text: '', chosen: {} })}>
          Clear all
        </button>
      )}
    </>
  );
}

function withChoice({ chosen }: Filters, name: keyof Filters['chosen'], value: string): Filters['chosen'] {
  const { [name]: _, ...others } = chosen;
  return value === '' ? others : { ...others, [name]: value };
}

const NAMES: Readonly<Record<string, string>> = {
  same: 'in one voice',
  sources: 'between sources',
  info: 'for information',
};
