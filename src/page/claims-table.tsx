/** All claims of a draft, for a fact-checker: sorted as the reader likes, with boxes to tick on paper. */
import { memo } from 'preact/compat';
import type { DraftClaim } from '../findings/draft.ts';
import { speaker } from '../findings/words.ts';
import { blockAnchor } from './shown-finding.ts';

export type ClaimColumn = 'Kind' | 'Who says it' | 'Subject' | 'Value' | 'Place' | 'Line';

/** The columns in their order, and what stands in each. */
export const CLAIM_COLUMNS: readonly {
  readonly name: ClaimColumn;
  readonly cell: (claim: DraftClaim) => string | number;
}[] = [
  { name: 'Kind', cell: ({ kind }) => kind },
  { name: 'Who says it', cell: ({ source }) => speaker(source) },
  { name: 'Subject', cell: ({ subject }) => subject },
  { name: 'Value', cell: ({ value }) => value },
  { name: 'Place', cell: ({ scopePlace }) => scopePlace },
  { name: 'Line', cell: ({ line }) => line },
];

/** By which column the rows are sorted. */
export interface Sorting {
  readonly column: ClaimColumn;
  readonly direction: 'ascending' | 'descending';
}

interface ClaimsTableProps {
  readonly claims: readonly DraftClaim[];
  /** The number of the draft on the page, from 1. */
  readonly number: number;
  /** Where the reader can sort. */
  readonly sorting?: Sorting;
  readonly onSort?: (column: ClaimColumn) => void;
}

export function ClaimsTable({ claims, number, sorting, onSort }: ClaimsTableProps) {
  return (
    <table class="claims">
      <thead>
        <tr>
          {onSort !== undefined && <td class="box" />}
          {CLAIM_COLUMNS.map(({ name }) => (
            <th key={name} scope="col" aria-sort={sorting?.column === name ? sorting.direction : undefined}>
              {onSort === undefined ? (
                name
              ) : (
                <button type="button" onClick={() => onSort(name)}>
                  {name}
                </button>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {claims.map((claim, i) => (
          <ClaimRow key={i} claim={claim} number={number} hasBox={onSort !== undefined} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly claim: DraftClaim;
  readonly number: number;
  readonly hasBox: boolean;
}

const ClaimRow = memo(({ claim, number, hasBox }: RowProps) => (
  <tr>
    {hasBox && <td class="box" />}
    {CLAIM_COLUMNS.map(({ name, cell }) => (
      <td key={name} data-name={name} class={name === 'Line' ? 'figure' : undefined}>
        {name === 'Line' ? <a href={`#${blockAnchor(number, claim.block)}`}>{claim.line}</a> : cell(claim)}
      </td>
    ))}
  </tr>
));
