/** Nouns that drafts use in turn of one thing that is decided or held. */

/** By hand, from general knowledge of news English. */
const GROUPS: readonly ReadonlySet<string>[] = [
  new Set(['plan', 'scheme', 'proposal', 'project', 'motion', 'recommendation']),
  new Set(['deal', 'agreement', 'accord', 'pact', 'treaty', 'settlement']),
  new Set(['bill', 'law', 'legislation', 'measure']),
  new Set(['permission', 'consent', 'permit', 'approval', 'licence', 'license', 'application']),
  new Set(['claim', 'demand', 'suit', 'lawsuit', 'case', 'action']),
  new Set(['match', 'game', 'fixture']),
];

/** The number of the group that a noun (its lemma) stands in, if it stands in one. */
export function decisionGroup(noun: string): number | undefined {
  const at = GROUPS.findIndex((group) => group.has(noun));
  return at < 0 ? undefined : at;
}
