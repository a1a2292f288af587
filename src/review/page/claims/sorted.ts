/** The claims in the order that a reader asks for. */
import { CLAIM_COLUMNS, type ClaimColumn, type Sorting } from '../../../page/claims-table.tsx';
import type { ReviewClaim } from '../../contract.ts';

const order = new Intl.Collator('en', { numeric: true });

/** Sorted by a column; what is empty comes last, what is equal stays in the order of the text. */
export function sorted(claims: readonly ReviewClaim[], { column, direction }: Sorting): readonly ReviewClaim[] {
  const cell = CLAIM_COLUMNS.find(({ name }) => name === column)?.cell;
  if (cell === undefined) return claims;
  const sign = direction === 'ascending' ? 1 : -1;
  return claims
    .map((claim) => ({ claim, text: String(cell(claim)) }))
    .sort((x, y) => (x.text === '' || y.text === '' ? emptyLast(x.text, y.text) : sign * order.compare(x.text, y.text)))
    .map(({ claim }) => claim);
}

const emptyLast = (one: string, other: string): number => Number(one === '') - Number(other === '');

/** The same column the other way round, another one upwards. */
export const sortedBy = (now: Sorting, column: ClaimColumn): Sorting => ({
  column,
  direction: now.column === column && now.direction === 'ascending' ? 'descending' : 'ascending',
});
