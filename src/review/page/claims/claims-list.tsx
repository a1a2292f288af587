/** The claims as a table: sorted, searched, printed with boxes to tick, and kept as a file. */
import { flushSync } from 'preact/compat';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { counted } from '../../../findings/words.ts';
import { CLAIM_COLUMNS, ClaimsTable, type Sorting } from '../../../page/claims-table.tsx';
import type { ReviewClaim } from '../../contract.ts';
import { claimsFile } from '../server/api.ts';
import { sorted, sortedBy } from './sorted.ts';

interface ListProps {
  readonly path: string;
  readonly claims: readonly ReviewClaim[];
  readonly onLead: (block: number) => void;
}

/** So many rows are drawn at first; the others when they are asked for, or for paper. */
const FIRST = 300;

export function ClaimsList({ path, claims, onLead }: ListProps) {
  const [sorting, sort] = useState<Sorting>({ column: 'Line', direction: 'ascending' });
  const [kind, setKind] = useState('');
  const [words, setWords] = useState('');
  const [isWhole, setWhole] = useState(claims.length <= FIRST);
  useEffect(() => {
    const draw = () => flushSync(() => setWhole(true));
    addEventListener('beforeprint', draw);
    return () => removeEventListener('beforeprint', draw);
  }, []);
  const fitting = useMemo(() => sorted(claims.filter(fits(kind, words)), sorting), [claims, kind, words, sorting]);
  const rows = isWhole ? fitting : fitting.slice(0, FIRST);
  return (
    <section aria-labelledby="claims-title">
      <div class="claims-tools">
        <h3 id="claims-title" aria-live="polite">
          {counted(fitting.length, 'claim')}
        </h3>
        <input
          id="search"
          type="search"
          placeholder="Search the claims"
          aria-label="Search the claims"
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <Kinds claims={claims} kind={kind} onKind={setKind} />
        <button type="button" onClick={() => print()}>
          Print to tick off
        </button>
        <a class="button" href={claimsFile(path)} download="claims.csv">
          Save as CSV
        </a>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the line numbers are links; their clicks are taken here */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link in focus is clicked with Enter */}
      <div
        onClick={(event) => {
          const block = blockAt(event);
          if (block === undefined) return;
          event.preventDefault();
          onLead(block);
        }}
      >
        <ClaimsTable claims={rows} number={1} sorting={sorting} onSort={(column) => sort(sortedBy(sorting, column))} />
      </div>
      {rows.length < fitting.length && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          Show all {fitting.length}
        </button>
      )}
    </section>
  );
}

function blockAt({ target }: Event): number | undefined {
  const href = target instanceof Element ? target.closest('a')?.getAttribute('href') : undefined;
  const number = /-block-(\d+)$/u.exec(href ?? '')?.[1];
  return number === undefined ? undefined : Number(number) - 1;
}

function fits(kind: string, words: string): (claim: ReviewClaim) => boolean {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  return (claim) => {
    if (kind !== '' && claim.kind !== kind) return false;
    const text = CLAIM_COLUMNS.map(({ cell }) => cell(claim))
      .join(' ')
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
}

interface KindsProps {
  readonly claims: readonly ReviewClaim[];
  readonly kind: string;
  readonly onKind: (kind: string) => void;
}

function Kinds({ claims, kind, onKind }: KindsProps) {
  const counts = new Map<string, number>();
  for (const claim of claims) counts.set(claim.kind, (counts.get(claim.kind) ?? 0) + 1);
  return (
    <select aria-label="Kind of claim" value={kind} onChange={({ currentTarget }) => onKind(currentTarget.value)}>
      <option value="">every kind</option>
      {[...counts].sort().map(([name, count]) => (
        <option key={name} value={name}>
          {name} ({count})
        </option>
      ))}
    </select>
  );
}
