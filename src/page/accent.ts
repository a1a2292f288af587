/** The colour of a finding: one for each relation, and a quiet one for what was let stand. */
import type { Relation } from '../engine/flag.ts';
import type { ShownFinding } from './shown-finding.ts';

export type Accent = Relation | 'decided';

/** The class that gives a finding its colour. */
export const accentOf = ({ isOpen, finding }: ShownFinding): Accent => (isOpen ? finding.relation : 'decided');

const GRAVEST_FIRST = ['conflict', 'tension', 'drift'] as const;

/** The colour of words that several findings share: that of the gravest open one. */
export function gravestOf(findings: readonly ShownFinding[]): Accent {
  const accents = findings.map(accentOf);
  return GRAVEST_FIRST.find((relation) => accents.includes(relation)) ?? 'decided';
}
