/** What a screen reader is told when something has changed. */

import { counted } from '../../../findings/words.ts';
import type { DecisionView, FindingSummary, ReviewState } from '../../contract.ts';
import type { Wanted } from './save.ts';

/** "Let stand: rounding", "To be mended", "Undecided again". */
export function decisionWords(decision: DecisionView | Wanted): string {
  if (decision === null) return 'Undecided again';
  const reason = decision.reason ?? decision.explanation?.replace('-', ' ');
  const named = { stet: 'Let stand', fix: 'To be mended', known: 'Known from before' }[decision.kind];
  return reason === undefined ? named : `${named}: ${reason}`;
}

/** "Saved. Let stand: rounding. 11 to decide." */
export function savedWords(decision: DecisionView | null, findings: readonly FindingSummary[]): string {
  const left = findings.filter((finding) => finding.decision === null).length;
  return `Saved. ${decisionWords(decision)}. ${left === 0 ? 'All are decided.' : `${left} to decide.`}`;
}

/** What an edit on disk brought, or nothing where no finding came or went. */
export function changeWords(before: ReviewState, after: ReviewState): string | undefined {
  const ids = (review: ReviewState) => new Set(review.findings.map(({ path, id }) => `${id} ${path}`));
  const [old, now] = [ids(before), ids(after)];
  const came = [...now].filter((id) => !old.has(id)).length;
  const went = [...old].filter((id) => !now.has(id)).length;
  const edited = after.drafts.some(
    ({ path, revision }) => before.drafts.find((draft) => draft.path === path)?.revision !== revision,
  );
  if (!edited && came + went === 0) return undefined;
  if (came + went === 0) return 'The draft was changed. The findings are the same.';
  return `The draft was changed. ${counted(came, 'new finding')}, ${went} gone.`;
}
