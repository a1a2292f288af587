/** All claims of a draft, for a fact-checker. */
import type { DraftClaim } from '../findings/draft.ts';
import { speaker } from '../findings/words.ts';
import { blockAnchor } from './shown-finding.ts';

interface ClaimsTableProps {
  readonly claims: readonly DraftClaim[];
  /** The number of the draft on the page, from 1. */
  readonly number: number;
}

export function ClaimsTable({ claims, number }: ClaimsTableProps) {
  return (
    <table class="claims">
      <thead>
        <tr>
          {['Kind', 'Who says it', 'Subject', 'Value', 'Place', 'Line'].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {claims.map((claim, i) => (
          <tr key={i}>
            <td data-name="Kind">{claim.kind}</td>
            <td data-name="Who says it">{speaker(claim.source)}</td>
            <td data-name="Subject">{claim.subject}</td>
            <td data-name="Value">{claim.value}</td>
            <td data-name="Place">{claim.scopePlace}</td>
            <td data-name="Line" class="figure">
              <a href={`#${blockAnchor(number, claim.block)}`}>{claim.line}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
