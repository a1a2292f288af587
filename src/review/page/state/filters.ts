/** Which findings are shown, and how many each choice would show. */
import type { FindingSummary } from '../../contract.ts';
import { type FindingKey, keyOf } from './finding-key.ts';

/** By what was made of a finding; "stands" is both let stand here and known from before. */
export type Status = 'undecided' | 'fix' | 'stands' | 'all';

export interface Filters {
  readonly status: Status;
  readonly text: string;
  /** By facet; an absent one lets all through. */
  readonly chosen: Readonly<Partial<Record<FacetName, string>>>;
}

export type FacetName = 'relation' | 'severity' | 'voice' | 'rule';

export const EVERYTHING_OPEN: Filters = { status: 'undecided', text: '', chosen: {} };

interface Facet {
  readonly name: FacetName;
  readonly label: string;
  /** The values of a finding; a finding may be of several rules. */
  readonly of: (finding: FindingSummary) => readonly string[];
  /** In this order, where it is not that of the alphabet. */
  readonly order?: readonly string[];
}

export const FACETS: readonly Facet[] = [
  { name: 'relation', label: 'Relation', of: ({ relation }) => [relation], order: ['conflict', 'tension', 'drift'] },
  { name: 'severity', label: 'Severity', of: ({ severity }) => [severity], order: ['error', 'warning', 'info'] },
  { name: 'voice', label: 'Voice', of: ({ voice }) => [voice], order: ['same', 'sources'] },
  { name: 'rule', label: 'Rule', of: ({ rule, also }) => [rule, ...also] },
];

/** The findings that a filter lets through; those in `touched` stay where they are, whatever was made of them since. */
export function filtered(
  findings: readonly FindingSummary[],
  filters: Filters,
  touched: ReadonlySet<FindingKey>,
): readonly FindingSummary[] {
  const passes = test(filters);
  return findings.filter(
    (finding) => (hasStatus(finding, filters.status) || touched.has(keyOf(finding))) && passes(finding),
  );
}

export function hasStatus({ decision }: FindingSummary, status: Status): boolean {
  switch (status) {
    case 'all':
      return true;
    case 'undecided':
      return decision === null;
    case 'fix':
      return decision?.kind === 'fix';
    case 'stands':
      return decision?.kind === 'stet' || decision?.kind === 'known';
  }
}

/** All of a filter but the status; `without` leaves one facet out. */
function test({ text, chosen }: Filters, without?: FacetName): (finding: FindingSummary) => boolean {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  const facets = FACETS.filter(({ name }) => name !== without && chosen[name] !== undefined);
  return (finding) => {
    if (!facets.every(({ name, of }) => of(finding).includes(chosen[name] ?? ''))) return false;
    if (words.length === 0) return true;
    const searched = searchedText(finding);
    return words.every((word) => searched.includes(word));
  };
}

const searchedText = ({ message, rule, also, path, id, decision }: FindingSummary): string =>
  [message, rule, ...also, path, id, decision?.reason].join(' ').toLowerCase();

/** How many findings each status would show. */
export function statusCounts(findings: readonly FindingSummary[], filters: Filters): Readonly<Record<Status, number>> {
  const passing = findings.filter(test(filters));
  const count = (status: Status) => passing.filter((finding) => hasStatus(finding, status)).length;
  return { undecided: count('undecided'), fix: count('fix'), stands: count('stands'), all: passing.length };
}

export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** The values of a facet, each with how many findings it would show under the other filters. */
export function choicesOf(facet: Facet, findings: readonly FindingSummary[], filters: Filters): readonly Choice[] {
  const passes = test(filters, facet.name);
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const counted = hasStatus(finding, filters.status) && passes(finding) ? 1 : 0;
    for (const value of facet.of(finding)) counts.set(value, (counts.get(value) ?? 0) + counted);
  }
  const rank = (value: string) => facet.order?.indexOf(value) ?? 0;
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((x, y) => rank(x.value) - rank(y.value) || (x.value < y.value ? -1 : 1));
}

/** True where nothing but the status is asked for. */
export const isPlain = ({ text, chosen }: Filters): boolean =>
  text.trim() === '' && Object.values(chosen).every((value) => value === undefined);
